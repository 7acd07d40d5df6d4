// From a key to an act: situations, areas, refusals, sequences, and what input methods are owed.
import { describe, expect, it } from "vitest";
import { parseKeys, type Stroke } from "../../../renderer/app/commands/chord.ts";
import { type ActiveCommand, type KeySituation, resolve } from "../../../renderer/app/commands/resolver.ts";
import { commandOf, commandTable } from "../../../renderer/app/commands/table.ts";

const no: Stroke = { key: "", code: "", ctrl: false, alt: false, shift: false, meta: false };

function offer(id: string, areaId: string | null = null, refused = false, handle = 1): ActiveCommand {
  return {
    handle,
    command: commandOf(id),
    areaId,
    refusal: refused ? { zh: "没有通话", en: "No call" } : null,
  };
}

function situation(
  stroke: Partial<Stroke>,
  active: readonly ActiveCommand[],
  more: Partial<KeySituation> = {},
): KeySituation {
  return {
    stroke: { ...no, ...stroke },
    composing: false,
    editable: false,
    areas: [],
    counting: false,
    pending: null,
    lettersOff: false,
    active,
    ...more,
  };
}

/** The event that a person's press of this chord makes. */
function strokeOf(keys: string): Stroke {
  const { first } = parseKeys(keys);
  const code = /^F\d+$/.test(first.key)
    ? first.key
    : /^\d$/.test(first.key)
      ? `Digit${first.key}`
      : first.key.length === 1
        ? `Key${first.key.toUpperCase()}`
        : first.key;
  return { ...no, ctrl: first.ctrl, alt: first.alt, shift: first.shift, key: first.key, code };
}

describe("resolve", () => {
  it.each(
    commandTable.flatMap(({ id, keys }) =>
      keys.filter((each) => !each.includes(" then ")).map((each) => [id, each] as const),
    ),
  )("%s is reached by %s where it is offered", (id, keys) => {
    const resolution = resolve(situation(strokeOf(keys), [offer(id, "area")], { areas: ["area"] }));
    expect(resolution.kind).toBe("run");
    expect(resolution.kind === "run" && resolution.active.command.id).toBe(id);
  });

  it("leaves single keys alone outside their list, and where letters are typed", () => {
    const open = [offer("list.open", "list"), offer("list.down", "list")];
    expect(resolve(situation({ key: "j", code: "KeyJ" }, open)).kind).toBe("leave");
    expect(resolve(situation({ key: "j", code: "KeyJ" }, open, { areas: ["list"] })).kind).toBe("run");
    const typing = resolve(situation({ key: "j", code: "KeyJ" }, open, { areas: ["list"], editable: true }));
    expect(typing).toMatchObject({ kind: "leave", why: expect.stringContaining("typed") });
    const off = resolve(situation({ key: "j", code: "KeyJ" }, open, { areas: ["list"], lettersOff: true }));
    expect(off.kind).toBe("leave");
    expect(
      resolve(situation({ key: "ArrowDown", code: "ArrowDown" }, open, { areas: ["list"], lettersOff: true }))
        .kind,
    ).toBe("run");
  });

  it("says why a known key does nothing", () => {
    const refused = resolve(situation({ key: "F3", code: "F3" }, [offer("call.mute", null, true)]));
    expect(refused).toMatchObject({ kind: "refuse", active: { command: { id: "call.mute" } } });
    expect(resolve(situation({ key: "q", code: "KeyQ" }, [])).why).toMatch(/no command/);
  });

  it("prefers who can act, then the emergency, then the inner area", () => {
    const calls = [offer("callback.dial", null, false, 1), offer("call.answer", null, true, 2)];
    expect(resolve(situation({ key: "F2", code: "F2" }, calls))).toMatchObject({
      kind: "run",
      active: { handle: 1 },
    });
    const alt1 = [offer("intake.take-1", null, false, 2), offer("emergency.call-110", null, false, 1)];
    expect(resolve(situation({ key: "1", code: "Digit1", alt: true }, alt1))).toMatchObject({
      active: { command: { id: "emergency.call-110" } },
    });
    const nested = [offer("list.open", "outer", false, 2), offer("list.open", "inner", false, 1)];
    expect(
      resolve(situation({ key: "Enter", code: "Enter" }, nested, { areas: ["inner", "outer"] })),
    ).toMatchObject({
      active: { handle: 1 },
    });
  });

  it("waits for the second key of a sequence", () => {
    const go = [offer("list.go-2", "list")];
    const first = resolve(situation({ key: "g", code: "KeyG" }, go, { areas: ["list"] }));
    expect(first.kind).toBe("wait");
    if (first.kind !== "wait") return;
    const second = resolve(
      situation({ key: "2", code: "Digit2" }, go, { areas: ["list"], pending: first.first }),
    );
    expect(second).toMatchObject({ kind: "run", active: { command: { id: "list.go-2" } } });
    expect(
      resolve(situation({ key: "9", code: "Digit9" }, go, { areas: ["list"], pending: first.first })).kind,
    ).toBe("leave");
  });

  describe("while an input method composes", () => {
    const all = commandTable.map((command, index) => offer(command.id, "area", false, index + 1));
    const composing = (stroke: Partial<Stroke>, counting = false) =>
      resolve(situation(stroke, all, { composing: true, counting, areas: ["area"], editable: true }));

    it.each(commandTable.flatMap(({ keys }) => keys).filter((keys) => keys !== "F2" && keys !== "F9"))(
      "leaves %s alone",
      (keys) => {
        expect(composing(strokeOf(keys)).kind).toBe("leave");
        expect(composing({ ...strokeOf(keys), key: "Process" }).kind).toBe("leave");
      },
    );
    it.each(["F2", "F9"])("takes %s, also as the key Process", (code) => {
      expect(composing({ key: "Process", code }).kind).toBe("run");
    });
    it("takes Esc and Alt 1–4 while F9 counts, nothing else", () => {
      expect(composing({ key: "Process", code: "Escape" }, true)).toMatchObject({
        active: { command: { id: "close" } },
      });
      for (const [digit, service] of [
        ["1", "110"],
        ["2", "119"],
        ["3", "120"],
        ["4", "122"],
      ] as const)
        expect(composing({ key: "Process", code: `Digit${digit}`, alt: true }, true)).toMatchObject({
          active: { command: { id: `emergency.call-${service}` } },
        });
      expect(composing({ key: "Process", code: "Digit5", alt: true }, true).kind).toBe("leave");
      expect(composing({ key: "Enter", code: "Enter", ctrl: true }, true).kind).toBe("leave");
    });
  });
});
