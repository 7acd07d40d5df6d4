// Counts a test run and words its end: the skipped tests by name, and one closing line that scripts can read.
import { splitReason } from "./skip-reason.ts";

export type Outcome = {
  /** "test/unit/x.test.ts > suite > test" */
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  /** What the test said when it skipped itself while running. */
  readonly note?: string | undefined;
};

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Outcome[];
};

/** Counts outcomes; a file or suite that broke outside its tests is handed in as a failed outcome of its own. */
export function tally(outcomes: readonly Outcome[]): Tally {
  return {
    passed: outcomes.filter(({ state }) => state === "passed").length,
    failed: outcomes.filter(({ state }) => state === "failed").length,
    skipped: outcomes.filter(({ state }) => state === "skipped"),
  };
}

/** The lines that end `npm test`; the last is exactly `N passed, N failed, N skipped`. */
export function closingLines(result: Tally): readonly string[] {
  return [
    ...skippedLines(result.skipped),
    `${result.passed} passed, ${result.failed} failed, ${result.skipped.length} skipped`,
  ];
}

/** 0 only if something ran and nothing failed. */
export function exitCode(result: Tally): number {
  return result.failed === 0 && result.passed > 0 ? 0 : 1;
}

function skippedLines(skipped: readonly Outcome[]): readonly string[] {
  if (skipped.length === 0) return [];
  const byReason = Map.groupBy(skipped, (outcome) => {
    const { reason } = splitReason(outcome.name);
    if (reason) return `${reason.why}. To enable: ${reason.enable}`;
    return outcome.note ?? "the test gives no reason";
  });
  const lines = ["Skipped:"];
  for (const [reason, outcomes] of byReason) {
    lines.push(`  ${reason}`);
    for (const outcome of outcomes) lines.push(`    - ${splitReason(outcome.name).name}`);
  }
  return [...lines, ""];
}
