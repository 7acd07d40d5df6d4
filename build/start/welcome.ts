// What a person reads once everything runs: who can sign in, with which password, and where the unit desks are.
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import type { ReadyReport } from "./child.ts";

/** From the hub's ready report: `people`, one a line, and `trainingPassword`; both absent where no sample city is loaded. */
export function describePeople({ url, details }: ReadyReport): readonly Sentence[] {
  const lines: Sentence[] = [];
  const people = (details["people"] ?? "").split("\n").filter(Boolean);
  if (people.length > 0) {
    lines.push(
      sentence("练习人员（工号、姓名、岗位）：", "People to try it with (number, name, role):"),
      ...people.map((line) => sentence(`  ${line}`, `  ${line}`)),
    );
  }
  const password = details["trainingPassword"];
  if (password) lines.push(sentence(`练习密码  ${password}`, `Training password  ${password}`));
  lines.push(sentence(`承办单位与领导，任一浏览器：${url}`, `Units and leaders, in any browser: ${url}`));
  return lines;
}
