// What this device knows of the hub's clock: kept on the disk, so that an act done without the hub still carries it.
import { z } from "zod";
import type { Facts } from "../store/facts.ts";
import type { Clock } from "../surroundings.ts";

const Kept = z.object({ offset: z.int(), lastContact: z.int().nullable() });

export interface ClockState {
  /** Hub clock minus device clock as last measured, ms. */
  readonly offset: number;
  /** Hub time of the last contact, ms; null = never. */
  readonly lastContact: number | null;
  /** Best estimate of the hub's clock, ms. */
  hubNow(): number;
  measured(offset: number): void;
  /** The hub has answered just now. Kept on the disk at most every so often. */
  contact(): void;
}

const KEEP_EVERY_MS = 10_000;

export function clockState(facts: Facts, clock: Clock): ClockState {
  const kept = Kept.safeParse(facts.get("clock"));
  let offset = kept.success ? kept.data.offset : 0;
  let lastContact = kept.success ? kept.data.lastContact : null;
  let keptAt = 0;

  function keep(): void {
    keptAt = clock.now();
    facts.set("clock", { offset, lastContact });
  }

  return {
    get offset() {
      return offset;
    },
    get lastContact() {
      return lastContact;
    },
    hubNow: () => clock.now() + offset,
    measured(newOffset) {
      offset = Math.round(newOffset);
      lastContact = clock.now() + offset;
      keep();
    },
    contact() {
      lastContact = clock.now() + offset;
      if (Math.abs(clock.now() - keptAt) >= KEEP_EVERY_MS) keep();
    },
  };
}
