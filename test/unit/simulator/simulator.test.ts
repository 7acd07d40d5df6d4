// The simulator's options and what it leaves to chance: the same seed gives the same city.
import { type Command, CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { chanceOf } from "../../../server/simulator/chance.ts";
import { parseSimulatorOptions, simulatorProgram } from "../../../server/simulator/options.ts";
import { planFor, planForRework } from "../../../server/simulator/unit-plan.ts";
import { replyWords } from "../../../server/simulator/unit-words.ts";
import { pbxProgram } from "../../../server/telephony/local-pbx.ts";

/** Runs the program with its output caught; answers with what it said and its exit code. */
function tried(program: Command, run: () => void): { said: string; code: number } {
  let said = "";
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => {
        said += text;
      },
      writeErr: (text) => {
        said += text;
      },
    });
  }
  try {
    run();
    return { said, code: 0 };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { said, code: error.exitCode };
  }
}

const needed = ["--hub", "http://127.0.0.1:4410", "--password", "word"];

describe("options of the simulator", () => {
  const parsed = (...words: string[]) => {
    const program = simulatorProgram();
    return tried(program, () => parseSimulatorOptions([...needed, ...words], program));
  };

  test("are read with their defaults", () => {
    expect(parseSimulatorOptions(needed)).toMatchObject({
      seed: 1,
      speed: 60,
      units: 10,
      handlers: null,
      line: null,
    });
    expect(parseSimulatorOptions([...needed, "--handlers", "u-1, u-2"]).handlers).toEqual(["u-1", "u-2"]);
  });

  test.each([
    [["--spede", "3"], /--speed/],
    [["--speed", "0"], /above 0/],
    [["--seed", "x"], /whole number/],
    [["--hub", "hub"], /looks like/],
    [["--callers-per-hour", "10"], /needs --line/],
    [["more"], /too many arguments/],
  ])("%j are refused in words", (words, said) => {
    const result = parsed(...words);
    expect(result.code).toBe(1);
    expect(result.said).toMatch(said);
  });

  test("--help tells them all", () => {
    const { said, code } = parsed("--help");
    expect(code).toBe(0);
    for (const option of [
      "--hub",
      "--password",
      "--seed",
      "--speed",
      "--units",
      "--callers-per-hour",
      "--line",
    ])
      expect(said).toContain(option);
  });
});

describe("by seed", () => {
  const many = Array.from({ length: 2000 }, (_, index) => planFor(chanceOf(5, "u-1", index)));

  test("the same seed plans the same, another one something else", () => {
    expect(many).toEqual(Array.from({ length: 2000 }, (_, index) => planFor(chanceOf(5, "u-1", index))));
    expect(planFor(chanceOf(6, "u-1", 0))).not.toEqual(many[0]);
  });

  test("every plan begins with the signature, ends with one reply, and waits between", () => {
    for (const steps of many) {
      expect(steps[0]?.do).toBe("sign");
      expect(steps.filter((step) => step.do === "reply")).toHaveLength(1);
      expect(steps.at(-1)?.do).toBe("reply");
      expect(steps.every(({ afterMs }) => afterMs > 0)).toBe(true);
    }
    expect(planForRework(chanceOf(5, "again"))).toMatchObject([{ do: "reply", solved: "solved" }]);
  });

  test("some ask a return, some an extension, most are solved", () => {
    const share = (wanted: (steps: (typeof many)[number]) => boolean) =>
      many.filter(wanted).length / many.length;
    expect(share((steps) => steps.some((step) => step.do === "ask-return"))).toBeCloseTo(0.05, 1);
    expect(share((steps) => steps.some((step) => step.do === "ask-extension"))).toBeCloseTo(0.06, 1);
    expect(
      share((steps) => steps.some((step) => step.do === "reply" && step.solved === "solved")),
    ).toBeCloseTo(0.8, 1);
  });

  test("replies name the matter, give a reason exactly where something is left, and say inside who wrote them", () => {
    for (const solved of ["solved", "partly", "unsolved"] as const) {
      const words = replyWords(chanceOf(1, solved), "关于夜间施工噪声的投诉", solved);
      expect(words.publicReply).toContain("夜间施工噪声已收到");
      expect(words.unsolvedReason === "").toBe(solved === "solved");
      expect(words.internalResult).toContain("模拟器");
    }
  });
});

describe("the local exchange", () => {
  test.each(["start", "stop", "status"])("%s says that it comes later", (word) => {
    const said: string[] = [];
    const codes: number[] = [];
    const program = pbxProgram(
      (line) => said.push(line),
      (code) => codes.push(code),
    );
    program.parse([word], { from: "user" });
    expect(said.join()).toContain("comes with a later version");
    expect(codes).toEqual([1]);
  });

  test("a mistyped word is refused with the nearest", () => {
    const program = pbxProgram(
      () => undefined,
      () => undefined,
    );
    const { said, code } = tried(program, () => program.parse(["stat"], { from: "user" }));
    expect(code).toBe(1);
    expect(said).toMatch(/start|status/);
  });
});
