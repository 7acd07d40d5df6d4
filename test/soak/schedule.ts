// What goes wrong and when, by seed. Pure: a schedule that found a fault is run again by its seed. Real processes still interleave
// as the machine lets them, so a fault may need a few runs to show again.
import { type Chance, chanceOf } from "../../server/simulator/index.ts";

/** SIGKILL after so long since it was last up, and back after so long. */
export interface Kill {
  readonly afterMs: number;
  readonly downMs: number;
}

export interface Schedule {
  readonly seed: number;
  readonly console: readonly Kill[];
  readonly hub: readonly Kill[];
}

export function scheduleOf(seed: number): Schedule {
  const chance = chanceOf(seed, "faults");
  return {
    seed,
    console: kills(chance, 2 + Math.floor(chance.between(0, 3)), [400, 2_500], [20, 600]),
    hub: kills(chance, 1 + Math.floor(chance.between(0, 2)), [500, 3_000], [50, 1_500]),
  };
}

function kills(
  chance: Chance,
  count: number,
  after: readonly [number, number],
  down: readonly [number, number],
): readonly Kill[] {
  return Array.from({ length: count }, () => ({
    afterMs: Math.round(chance.between(...after)),
    downMs: Math.round(chance.between(...down)),
  }));
}
