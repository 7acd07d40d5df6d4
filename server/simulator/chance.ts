// Chance by seed: the same words in give the same choices out, on every machine.
import { createHash } from "node:crypto";

export interface Chance {
  /** Even over [0, 1). */
  next(): number;
  /** True so often, 0 to 1. */
  happens(share: number): boolean;
  /** Even over [from, to). */
  between(from: number, to: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A gap as between independent happenings, with this mean. */
  gap(mean: number): number;
}

/** A stream of its own for each name; streams do not disturb one another. */
export function chanceOf(seed: number, ...names: readonly (string | number)[]): Chance {
  const digest = createHash("sha256")
    .update([seed, ...names].join("/"))
    .digest();
  let state = digest.readUInt32LE(0);

  /** mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    next,
    happens: (share) => next() < share,
    between: (from, to) => from + (to - from) * next(),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    gap: (mean) => -Math.log(1 - next()) * mean,
  };
}
