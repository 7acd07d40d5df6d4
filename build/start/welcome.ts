// What a person reads once everything runs: who can sign in, with which password, and what is not there.
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import { chromiumBinary, electronBinary } from "./windows.ts";

/** The hub's ready report names the training password and the people, one a line. */
export function describePeople(details: Readonly<Record<string, string>>): readonly Sentence[] {
  const lines: Sentence[] = [];
  const people = details["people"];
  if (people) {
    lines.push(sentence("可登录的练习人员(工号、姓名、岗位):", "People of the sample city who can sign in:"));
    for (const line of people.split("\n").filter(Boolean)) lines.push(sentence(`  ${line}`, `  ${line}`));
  }
  const password = details["trainingPassword"];
  if (password) lines.push(sentence(`练习密码  ${password}`, `Training password  ${password}`));
  const units = details["unitDeskUrl"];
  if (units) {
    lines.push(
      sentence(`承办单位与领导用浏览器打开  ${units}`, `Units and leaders open, in any browser,  ${units}`),
    );
  }
  return lines;
}

/** Which program shows the windows, and a sentence for each that is missing. */
export function describeWindows(): { readonly browser: string | null; readonly lines: readonly Sentence[] } {
  const lines: Sentence[] = [];
  if (electronBinary() === undefined) {
    lines.push(
      sentence(
        "没有 Electron:它的程序没有随软件包下载到(下载地址 github.com 连不上),改用浏览器窗口;能联网时运行 node node_modules/electron/install.js",
        "No Electron: its binary could not be fetched (github.com was not reached), so browser windows are used; where it can be reached, run node node_modules/electron/install.js",
      ),
    );
  }
  const browser = chromiumBinary(process.env, process.platform) ?? null;
  if (browser === null) {
    lines.push(
      sentence(
        "没有找到 Chromium:用任一浏览器打开 ready 后面的地址,或安装 Chromium(Debian/Ubuntu:sh build/system-packages.sh)后再启动",
        "No Chromium was found: open the address after `ready` in any browser, or install Chromium (Debian, Ubuntu: sh build/system-packages.sh) and start again",
      ),
    );
  }
  return { browser, lines };
}
