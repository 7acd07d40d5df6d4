// A seeded stream of random choices: the same seed makes the same past on every machine.
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from the least to the most, both included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** One of the values, each as often as its weight says. */
  weighted<T>(values: readonly T[], weight: (value: T) => number): T;
  /** A UUIDv7 as if made at this instant, ms. */
  uuid(at: number): string;
}

/** Mulberry32: small, fast, and good enough to invent a city's calls. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  const weighted = <T>(values: readonly T[], weight: (value: T) => number): T => {
    let left = next() * values.reduce((sum, value) => sum + weight(value), 0);
    for (const value of values) {
      left -= weight(value);
      if (left < 0) return value;
    }
    return pick(values);
  };
  const hex = (length: number): string => Array.from({ length }, () => between(0, 15).toString(16)).join("");
  const uuid = (at: number): string => {
    const time = Math.floor(at).toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${pick(["8", "9", "a", "b"])}${hex(3)}-${hex(12)}`;
  };
  return { next, between, chance: (share) => next() < share, pick, weighted, uuid };
}
