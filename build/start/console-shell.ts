// In which shell the console opens: Electron where its binary is, else a browser; and what to say about what is missing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import { chromiumBinary, electronBinary } from "./windows.ts";

const root = join(import.meta.dirname, "..", "..");

export interface ConsoleShell {
  /** Null: the browser shell. */
  readonly electron: string | null;
  /** The program that shows the browser shell's windows; null where there is none, or Electron is used. */
  readonly browser: string | null;
  readonly lines: readonly Sentence[];
}

export interface Machine {
  readonly electron: string | undefined;
  readonly electronMain: boolean;
  readonly chromium: string | undefined;
}

/** `open` false: nothing is opened, so that the browser shell serves whoever types the address. */
export function chooseShell(open: boolean, machine: Machine = thisMachine()): ConsoleShell {
  if (!open) return { electron: null, browser: null, lines: [] };
  if (machine.electron !== undefined && machine.electronMain) {
    return { electron: machine.electron, browser: null, lines: [] };
  }
  const lines: Sentence[] = [];
  if (machine.electron === undefined) {
    lines.push(
      sentence(
        "没有 Electron：它的程序没有随软件包下载到（下载地址 github.com 连不上），改用浏览器窗口；能连上时运行 node node_modules/electron/install.js",
        "No Electron: its binary could not be fetched (github.com was not reached), so browser windows are used; where it can be reached, run node node_modules/electron/install.js",
      ),
    );
  }
  const browser = machine.chromium ?? null;
  if (browser === null) {
    lines.push(
      sentence(
        "没有找到 Chromium：用任一浏览器打开 ready 后面的地址，或安装 Chromium（Debian、Ubuntu：sh build/system-packages.sh）后再启动",
        "No Chromium was found: open the address after `ready` in any browser, or install Chromium (Debian, Ubuntu: sh build/system-packages.sh) and start again",
      ),
    );
  }
  return { electron: null, browser, lines };
}

function thisMachine(): Machine {
  return {
    electron: electronBinary(),
    electronMain: existsSync(join(root, "electron", "main.ts")),
    chromium: chromiumBinary(process.env, process.platform),
  };
}
