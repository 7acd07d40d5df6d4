// The soak's pure parts: schedules by seed, and a closing question that can fail.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf, type SoakSides } from "../../soak/closing-question.ts";
import { scheduleOf } from "../../soak/schedule.ts";

const program = join(import.meta.dirname, "../../soak/main.ts");

describe("a schedule", () => {
  test("is the same for the same seed, kills both sides, and differs by seed", () => {
    const many = Array.from({ length: 300 }, (_, seed) => scheduleOf(seed));
    expect(many).toEqual(Array.from({ length: 300 }, (_, seed) => scheduleOf(seed)));
    expect(new Set(many.map((one) => JSON.stringify(one.console))).size).toBe(300);
    for (const { console, hub } of many) {
      expect(console.length).toBeGreaterThanOrEqual(2);
      expect(hub.length).toBeGreaterThanOrEqual(1);
      expect([...console, ...hub].every(({ afterMs, downMs }) => afterMs >= 400 && downMs >= 20)).toBe(true);
    }
  });
});

describe("the closing question", () => {
  const act = { orderId: "o", commandIds: ["a", "b"] };
  const row = (command_id: string) => ({ order_id: "o", command_id, type: `did ${command_id}` });
  const good: SoakSides = {
    memory: {
      asked: new Map([["a,b", act]]),
      confirmed: new Map([["a,b", act]]),
      refused: [],
      lostKeys: [],
      keys: 9,
    },
    rejected: 0,
    held: 0,
    console: [{ orderId: "o", commandIds: ["a", "b"] }],
    hub: [row("a"), row("b")],
  };

  test("is content where everything is there once", () => expect(faultsOf(good)).toEqual([]));

  test.each<[string, Partial<SoakSides>, RegExp]>([
    ["lost at the hub", { hub: [row("a")] }, /not on the hub: b/],
    ["lost at the console", { console: [{ orderId: "o", commandIds: ["a"] }] }, /not on the console: b/],
    ["done twice", { hub: [row("a"), row("b"), row("b")] }, /on the hub twice: b/],
    ["in another order", { hub: [row("b"), row("a")] }, /the hub has \[b,a\]/],
    [
      "at the console alone",
      { console: [{ orderId: "o", commandIds: ["a", "b", "c"] }] },
      /the console \[a,b,c\]/,
    ],
    ["rejected", { rejected: 1 }, /rejected 1/],
    [
      "typed and gone",
      { memory: { ...good.memory, lostKeys: ["9 was typed, 3 is there"] } },
      /typed and lost/,
    ],
    ["refused", { memory: { ...good.memory, refused: ["x"] } }, /was refused: x/],
  ])("finds what is %s", (_, over, said) => {
    expect(faultsOf({ ...good, ...over }).join("\n")).toMatch(said);
  });
});

test.each([
  [["--minuts", "1"], /--minutes/],
  [[], /--minutes/],
  [["--minutes", "soon"], /number of minutes/],
  [["--minutes", "1", "--seed", "x"], /whole number/],
])("%j is refused in words", (words, said) => {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(said);
});
