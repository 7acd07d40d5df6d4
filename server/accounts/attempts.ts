// Counts failed sign-ins by a name (a staff number, an address) and says when the next one is allowed.
import type { Clock } from "../surroundings.ts";

export interface Attempts {
  /** Milliseconds until the next try is allowed; 0 = now. */
  waitMs(name: string): number;
  failed(name: string): void;
  /** Forgets every failure of the name. */
  succeeded(name: string): void;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const NAMES_MAX = 10_000;

/** Five tries are free; from then on each failure doubles the wait, up to a quarter of an hour, after which all is forgotten. */
export function countAttempts(clock: Clock, freeTries = FREE_TRIES): Attempts {
  const names = new Map<string, { count: number; last: number }>();
  const waitAfter = (count: number) =>
    count < freeTries ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (count - freeTries), LONGEST_WAIT_MS);
  return {
    waitMs: (name) => {
      const seen = names.get(name);
      return seen === undefined ? 0 : Math.max(0, seen.last + waitAfter(seen.count) - clock.now());
    },
    failed: (name) => {
      const seen = names.get(name);
      const stale = seen === undefined || clock.now() - seen.last > 2 * LONGEST_WAIT_MS;
      const oldest = names.keys().next();
      if (names.size >= NAMES_MAX && !oldest.done) names.delete(oldest.value);
      names.delete(name);
      names.set(name, { count: stale ? 1 : seen.count + 1, last: clock.now() });
    },
    succeeded: (name) => {
      names.delete(name);
    },
  };
}
