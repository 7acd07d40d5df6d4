// The closing line of `npm test` is read by scripts: it must be exact, and a run of nothing must not look like success.
import { describe, expect, test } from "vitest";
import { nameWithReason, splitReason } from "../../../build/test/skip-reason.ts";
import { closingLines, exitCode, type Outcome, tally } from "../../../build/test/tally.ts";

const reason = { why: "Redis is not installed", enable: "sh install redis" };

describe("the closing lines", () => {
  test("end with the counts alone on the last line", () => {
    const result = tally([outcome("a", "passed"), outcome("b", "passed"), outcome("c", "failed")]);
    expect(closingLines(result)).toEqual(["2 passed, 1 failed, 0 skipped"]);
  });

  test("list skipped tests by name under their reason and the command that enables them", () => {
    const result = tally([
      outcome("f.test.ts > a", "passed"),
      outcome(`f.test.ts > ${nameWithReason("two hubs", reason)} > share`, "skipped"),
      { name: "f.test.ts > later", state: "skipped", note: "said while running" },
      outcome("f.test.ts > silent", "skipped"),
    ]);
    expect(closingLines(result)).toEqual([
      "Skipped:",
      "  Redis is not installed. To enable: sh install redis",
      "    - f.test.ts > two hubs > share",
      "  said while running",
      "    - f.test.ts > later",
      "  the test gives no reason",
      "    - f.test.ts > silent",
      "",
      "1 passed, 0 failed, 3 skipped",
    ]);
  });
});

test.each([
  { outcomes: [outcome("a", "passed")], code: 0 },
  { outcomes: [outcome("a", "passed"), outcome("b", "failed")], code: 1 },
  { outcomes: [], code: 1 },
  { outcomes: [outcome("a", "skipped")], code: 1 },
])("exit code $code for $outcomes", ({ outcomes, code }) => {
  expect(exitCode(tally(outcomes))).toBe(code);
});

test("a reason put into a name is read back whole", () => {
  expect(splitReason(nameWithReason("two hubs", reason))).toEqual({ name: "two hubs", reason });
  expect(splitReason("no reason")).toEqual({ name: "no reason" });
});

function outcome(name: string, state: Outcome["state"]): Outcome {
  return { name, state };
}
