// Figures of a benchmark: nearest-rank percentiles, and the one JSON object that each bench prints last.

/** Nearest-rank percentile; share between 0 and 1. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("no samples");
  return Math.round(value * 1000) / 1000;
}

export interface Bound {
  /** What is bounded, such as "ratio". */
  of: string;
  atMost: number;
  value: number;
}

export interface BenchResult {
  name: string;
  statistic: "p95" | "p50" | "rate";
  unit: string;
  n: number;
  measured: number;
  control: number;
  /** measured ÷ control */
  ratio: number;
  bounds: Bound[];
  /** A planted delay showed in the measure. Without it the measure could not have failed. */
  positiveControl: { planted: number; raised: number; passed: boolean };
  ok: boolean;
  /** Further figures of the bench, by name. */
  details: Readonly<Record<string, unknown>>;
}

/** Few samples prove nothing: a bench with fewer is never ok. */
export const fewestSamples = 80;

/** Completes a result; ok = all bounds hold, enough samples, and the positive control showed. */
export function judge(
  result: Omit<BenchResult, "ok" | "ratio" | "bounds">,
  bounds: readonly { of: "ratio"; atMost: number }[],
): BenchResult {
  const ratio = Math.round((result.measured / result.control) * 1000) / 1000;
  const filled = bounds.map((bound) => ({ ...bound, value: ratio }));
  const ok =
    filled.every((bound) => bound.value <= bound.atMost) &&
    result.n >= fewestSamples &&
    result.positiveControl.passed;
  return { ...result, ratio, bounds: filled, ok };
}
