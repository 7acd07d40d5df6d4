// How long to wait before the next try: longer with every failure, and never in step with other consoles.
import type { Random } from "../surroundings.ts";

const FIRST_MS = 250;
const LONGEST_MS = 15_000;

/** attempt: 0 for the first after a loss. Between half and the whole of the doubled wait. */
export function waitBefore(attempt: number, random: Random): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  const [byte = 0] = random(1);
  return Math.round(whole / 2 + (whole / 2) * (byte / 255));
}
