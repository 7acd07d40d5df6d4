// Keys as this person has chosen them: in place of the registry's own, never on a reserved key, never on one that is taken.
import type { Sentence } from "../../../shared/domain/index.ts";
import { createStore } from "../store.ts";
import { parseKeys } from "./chord.ts";
import { type Command, exclusive } from "./definition.ts";
import { reservedBecause } from "./never-bound.ts";
import { commandOf, commandTable } from "./table.ts";

/** By command: its one chord. */
type KeyChoices = Readonly<Record<string, readonly string[]>>;

export const keyChoices = createStore<KeyChoices>({});

/** Takes what is kept for the person; what no longer fits the registry is left out. */
export function setKeyChoices(kept: unknown): void {
  let choices: KeyChoices = {};
  if (typeof kept === "object" && kept !== null)
    for (const [id, list] of Object.entries(kept)) {
      const keys: unknown = Array.isArray(list) ? list[0] : undefined;
      if (typeof keys === "string" && isChord(keys) && keyProblem(id, keys, choices) === null)
        choices = { ...choices, [id]: [keys] };
    }
  if (JSON.stringify(choices) !== JSON.stringify(keyChoices.get())) keyChoices.set(choices);
}

/** The command with the keys it has for this person. */
export function boundCommand(id: string, choices: KeyChoices = keyChoices.get()): Command {
  const command = commandOf(id);
  const chosen = choices[id];
  return chosen === undefined ? command : { ...command, keys: chosen };
}

/** Why this command may not have these keys; null if it may. */
export function keyProblem(
  id: string,
  keys: string,
  choices: KeyChoices = keyChoices.get(),
): Sentence | null {
  const command = commandTable.find((each) => each.id === id);
  if (command === undefined) return { zh: "没有这个动作", en: "There is no such act" };
  if (command.duringComposition !== undefined)
    return {
      zh: "接听、紧急和收起的键不改：输入法和全局快捷键认它们",
      en: "Answer, emergency and close keep their keys: input methods and the system know them",
    };
  const reserved = reservedBecause(keys);
  if (reserved !== null)
    return { zh: `这个键不能用：${reserved.zh}`, en: `This key cannot be used: it ${reserved.en}` };
  const { first } = parseKeys(keys);
  const single = !first.ctrl && !first.alt && !/^F\d/.test(first.key);
  const own = command.keys[0];
  const ownFirst = own === undefined ? null : parseKeys(own).first;
  const wasSingle = ownFirst !== null && !ownFirst.ctrl && !ownFirst.alt && !/^F\d/.test(ownFirst.key);
  if (single !== wasSingle)
    return wasSingle
      ? { zh: "列表里的动作用单个字母", en: "Acts of a list have single letters" }
      : { zh: "单个字母只给列表：加上 Ctrl 或 Alt", en: "Single letters are for lists: add Ctrl or Alt" };
  for (const other of commandTable) {
    if (other.id === id || areApart(command, other)) continue;
    const taken = (choices[other.id] ?? other.keys).includes(keys);
    if (taken) return { zh: `已是“${other.title.zh}”的键`, en: `It is the key of “${other.title.en}”` };
  }
  return null;
}

function areApart(one: Command, other: Command): boolean {
  if (one.when === other.when) return false;
  return exclusive.some(
    ([a, b]) => (a === one.when && b === other.when) || (b === one.when && a === other.when),
  );
}

function isChord(keys: string): boolean {
  try {
    parseKeys(keys);
    return true;
  } catch {
    return false;
  }
}
