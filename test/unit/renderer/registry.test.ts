// The key registry as data: complete in both languages, clear of reserved keys, no two commands for one key at a time.
import { describe, expect, it } from "vitest";
import { ariaKeys, parseKeys, shownKeys } from "../../../renderer/app/commands/chord.ts";
import { type Command, exclusive, type Situation } from "../../../renderer/app/commands/definition.ts";
import { reservedBecause } from "../../../renderer/app/commands/never-bound.ts";
import { commandTable } from "../../../renderer/app/commands/table.ts";

const withKeys = commandTable.flatMap((command) => command.keys.map((keys) => ({ command, keys })));

describe("the registry", () => {
  it("names every command in both languages, once", () => {
    expect(new Set(commandTable.map(({ id }) => id)).size).toBe(commandTable.length);
    for (const { id, title } of commandTable) {
      expect(title.zh, id).toMatch(/[\u4e00-\u9fff]/);
      expect(title.en, id).toMatch(/^[A-Z]/);
      expect(title.en, id).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each(withKeys)("$command.id may have $keys", ({ command, keys }) => {
    expect(reservedBecause(keys)).toBeNull();
    expect(shownKeys(keys)).not.toBe("");
    const { first } = parseKeys(keys);
    const plain = !first.ctrl && !first.alt && !/^F\d/.test(first.key) && first.key !== "Escape";
    // A single key belongs to a list or menu, never to the screen as a whole.
    if (plain) expect(["always", "phone", "screen", "intake", "emergency"]).not.toContain(command.when);
  });

  it("gives a key to one command at a time", () => {
    const clashes: string[] = [];
    for (const [index, one] of withKeys.entries())
      for (const other of withKeys.slice(index + 1))
        if (one.keys === other.keys && !apart(one.command, other.command))
          clashes.push(`${one.keys}: ${one.command.id}, ${other.command.id}`);
    expect(clashes).toEqual([]);
  });

  it.each([
    "Ctrl T",
    "Ctrl 1",
    "F5",
    "F12",
    "Alt D",
    "Alt ArrowLeft",
    "Alt F4",
    "F10",
    "Shift F10",
    "Ctrl Alt X",
  ])("never binds %s", (keys) => expect(reservedBecause(keys)).not.toBeNull());
  it.each([
    "Ctrl .",
    "Ctrl ;",
    "Ctrl Shift F",
    "Alt Shift X",
    "Ctrl Space",
    "Alt A",
    "Alt R",
    "Alt Z",
    "Insert",
  ])("never binds %s", (keys) => expect(reservedBecause(keys)).not.toBeNull());

  it("says keys as aria-keyshortcuts wants them", () => {
    expect(ariaKeys("Ctrl K")).toBe("Control+K");
    expect(ariaKeys("Shift F2")).toBe("Shift+F2");
    expect(ariaKeys("G then 1")).toBeUndefined();
  });
});

function apart(one: Command, other: Command): boolean {
  const pair = (a: Situation, b: Situation) =>
    exclusive.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  return one.when !== other.when && pair(one.when, other.when);
}
