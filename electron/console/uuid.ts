// UUIDs made on this device, by the clock and randomness passed in.
import { v7 } from "uuid";
import type { Clock, Random } from "./surroundings.ts";

/** UUIDv7: sorts by the device's time. */
export function uuid(clock: Clock, random: Random): string {
  return v7({ msecs: clock.now(), random: random(16) });
}
