// Working time the slow way: written apart from the product's code, it steps from minute to minute and asks of each
// whether the offices are open.
import type { Calendar, Duration } from "../../../../shared/domain/index.ts";

const MINUTE = 60_000;

export class Oracle {
  private readonly calendar: Calendar;
  private readonly openByDate = new Map<string, readonly boolean[]>();
  private lastDay = Number.NaN;
  private lastMinutes: readonly boolean[] = [];

  constructor(calendar: Calendar) {
    this.calendar = calendar;
  }

  isOpen(instant: number): boolean {
    const local = instant + this.calendar.utcOffsetMinutes * MINUTE;
    const day = Math.floor(local / (1440 * MINUTE));
    if (day !== this.lastDay) {
      this.lastDay = day;
      this.lastMinutes = this.minutesOf(new Date(local).toISOString().slice(0, 10));
    }
    return this.lastMinutes[Math.floor(local / MINUTE) - day * 1440] === true;
  }

  /** Whether the offices open within three weeks. */
  opensSoon(instant: number): boolean {
    for (let minute = 0; minute < 21 * 1440; minute += 15)
      if (this.isOpen(instant + minute * MINUTE)) return true;
    return false;
  }

  openMinutes(from: number, minutes: number): number {
    let count = 0;
    for (let minute = 0; minute < minutes; minute += 1) if (this.isOpen(from + minute * MINUTE)) count += 1;
    return count;
  }

  end(start: number, duration: Duration): number {
    if (duration.unit === "minutes") return start + duration.amount * MINUTE;
    if (duration.unit === "hours") return start + duration.amount * 60 * MINUTE;
    if (duration.unit === "days") return start + duration.amount * 1440 * MINUTE;
    const from = this.nextOpen(start);
    if (duration.unit === "working-hours") return this.afterOpenTime(from, duration.amount * 60 * MINUTE);
    let at = from;
    for (let left = duration.amount; left > 0; left -= 1) {
      do at += 1440 * MINUTE;
      while (!this.dayIsOpen(at));
    }
    return this.nextOpen(at);
  }

  private nextOpen(instant: number): number {
    if (this.isOpen(instant)) return instant;
    let at = Math.ceil(instant / MINUTE) * MINUTE;
    while (!this.isOpen(at)) at += MINUTE;
    return at;
  }

  private afterOpenTime(from: number, amount: number): number {
    let at = from;
    let left = amount;
    for (;;) {
      const nextMinute = (Math.floor(at / MINUTE) + 1) * MINUTE;
      if (this.isOpen(at)) {
        if (left <= nextMinute - at) return at + left;
        left -= nextMinute - at;
      }
      at = nextMinute;
    }
  }

  private dayIsOpen(instant: number): boolean {
    const local = instant + this.calendar.utcOffsetMinutes * MINUTE;
    return this.minutesOf(new Date(local).toISOString().slice(0, 10)).includes(true);
  }

  private minutesOf(date: string): readonly boolean[] {
    const known = this.openByDate.get(date);
    if (known) return known;
    const minutes = this.reckonMinutes(date);
    this.openByDate.set(date, minutes);
    return minutes;
  }

  private reckonMinutes(date: string): boolean[] {
    const { weekend, holidays, makeUpDays, specialHours, officeHours } = this.calendar;
    const isMadeUp = makeUpDays.some((day) => day.date === date);
    const isOff =
      holidays.some((day) => day.date === date) ||
      weekend.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const hours =
      isOff && !isMadeUp
        ? []
        : (specialHours.findLast((day) => day.date === date)?.officeHours ?? officeHours);
    const minutes = new Array<boolean>(1440).fill(false);
    for (const { from, to } of hours) {
      const [opens, closes] = [minuteOf(from), minuteOf(to)];
      for (let minute = 0; minute < 1440; minute += 1) {
        if (minute >= opens && minute < closes) minutes[minute] = true;
      }
    }
    return minutes;
  }
}

function minuteOf(clock: string): number {
  const [hours = "", minutes = ""] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}
