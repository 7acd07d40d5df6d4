// Writes a story step by step: keeps the order's id and the time, which only moves on.
import {
  addDuration,
  type CommandData,
  type CommandSealed,
  type Duration,
  nextOpenMinute,
  type OrderCommandType,
} from "../../../shared/domain/index.ts";
import { calendar } from "../calendar.ts";
import type { Random } from "./random.ts";
import type { StoryStep } from "./story.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The instant so much later, by the city's calendar where the duration says so. */
export function later(from: number, amount: number, unit: Duration["unit"]): number {
  return addDuration(from, { amount, unit }, calendar).end;
}

export class StoryWriter {
  readonly random: Random;
  readonly orderId: string;
  readonly steps: StoryStep[] = [];
  now: number;

  constructor(random: Random, at: number) {
    this.random = random;
    this.orderId = random.uuid(at);
    this.now = at;
  }

  /** Lets between so many and so many minutes of the clock pass. */
  wait(least: number, most: number): this {
    this.now += this.random.between(least * 60, most * 60) * 1000;
    return this;
  }

  /** Lets so many hours of the city's office time pass, and ends in an open minute. */
  work(least: number, most: number): this {
    const amount = least + this.random.next() * (most - least);
    const open = nextOpenMinute(this.now, calendar);
    this.now = later(open, Math.max(0.05, amount), "working-hours") - this.random.between(1, 55) * 1000;
    return this;
  }

  /** Moves on to this instant, or stays where it is later already. */
  until(at: number): this {
    this.now = Math.max(this.now + minute, Math.round(at));
    return this;
  }

  /** One act of one person, now. Returns the command's id. */
  act<T extends OrderCommandType>(
    type: T,
    by: string,
    data: CommandData<T>,
    sealed: CommandSealed<T>,
  ): string {
    const id = this.random.uuid(this.now);
    // The compiler cannot tie the three generic parts to one member of the union; their types above do.
    this.steps.push({ id, type, data, sealed, by, at: this.now } as StoryStep);
    return id;
  }
}
