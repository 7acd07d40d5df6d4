// A person's own keys: refused where reserved or taken, kept where they fit.
import { afterEach, describe, expect, it } from "vitest";
import { boundCommand, keyProblem, setKeyChoices } from "../../../renderer/app/commands/choices.ts";
import { chordOf, type Stroke } from "../../../renderer/app/commands/chord.ts";

const no: Stroke = { key: "", code: "", ctrl: false, alt: false, shift: false, meta: false };
afterEach(() => setKeyChoices({}));

describe("keys of one's own", () => {
  it("may be any free key", () => {
    expect(keyProblem("intake.place", "Alt Y")).toMatchObject({ zh: expect.stringContaining("告警") });
    expect(keyProblem("intake.place", "Ctrl G")).toBeNull();
    setKeyChoices({
      "intake.place": ["Ctrl G"],
      "intake.title": ["Ctrl G"],
      nothing: ["Ctrl B"],
      "intake.unit": "Alt",
    });
    expect(boundCommand("intake.place").keys).toEqual(["Ctrl G"]);
    // The second of two for one key, and what the registry does not know, are left out.
    expect(boundCommand("intake.title").keys).toEqual(["Alt B"]);
    expect(boundCommand("intake.unit").keys).toEqual(["Alt U"]);
  });
  it("is refused with the reason", () => {
    expect(keyProblem("intake.place", "Alt D")?.zh).toContain("浏览器");
    expect(keyProblem("intake.place", "Alt N")?.zh).toContain("内容");
    expect(keyProblem("intake.place", "W")?.zh).toContain("Ctrl");
    expect(keyProblem("list.open", "Ctrl O")?.zh).toContain("单个字母");
    expect(keyProblem("call.emergency", "F4")?.zh).toContain("不改");
  });
  it("is free again where the other command's key was changed", () => {
    setKeyChoices({ "intake.text": ["Ctrl J"] });
    expect(keyProblem("intake.place", "Alt N")).toBeNull();
  });
  it("is written as the registry writes it", () => {
    expect(chordOf({ ...no, key: "g", code: "KeyG", ctrl: true })).toBe("Ctrl G");
    expect(chordOf({ ...no, key: "Process", code: "F7", shift: true })).toBe("Shift F7");
    expect(chordOf({ ...no, key: "1", code: "Digit1", alt: true })).toBe("Alt 1");
    expect(chordOf({ ...no, key: "?", code: "Slash", shift: true })).toBe("?");
    expect(chordOf({ ...no, key: "Alt", code: "AltLeft", alt: true })).toBeNull();
  });
});
