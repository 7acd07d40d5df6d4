// A duration laid on a calendar, with the computation kept: which days count, which do not and why (DOMAIN 6).
import type { ReckonedDay, Reckoning } from "../order/parts.ts";
import type { Calendar, Duration } from "../reference/index.ts";
import { sentence } from "../sentence.ts";
import { unreachable } from "../unreachable.ts";
import {
  type CompiledCalendar,
  civilDate,
  compile,
  DAY_MS,
  dayOf,
  HOUR_MS,
  MINUTE_MS,
  startOf,
} from "./compiled.ts";
import { addWorkingMs, openSpanFrom, workingDayAfter } from "./open-time.ts";

type Day = (typeof ReckonedDay)["_output"];

/** Days drawn one by one; a longer reckoning (years of a clock limit) keeps its first and last days. */
const DAYS_SHOWN = 120;

/** Whether the unit runs on the calendar rather than on the clock. */
export function countsWorkingTime(unit: Duration["unit"]): boolean {
  return unit === "working-hours" || unit === "working-days";
}

/**
 * Where a duration that starts at `start` (ms) ends. Minutes, hours and days run on the clock; working hours count open
 * minutes; n working days move the start to the next open minute and take the same clock time on the n-th following
 * working day, or the next open minute where that is closed (DOMAIN 6). Broken numbers of working days are rounded up.
 */
export function addDuration(start: number, duration: Duration, calendar: Calendar): Reckoning {
  const compiled = compile(calendar);
  const { countedFrom, end } = reach(start, duration, compiled);
  return {
    amount: duration.amount,
    unit: duration.unit,
    start,
    countedFrom,
    days: days({ start, countedFrom, end }, duration, compiled),
    end,
  };
}

/** The end alone, for those who need no reckoning. */
export function limitEnd(start: number, duration: Duration, calendar: Calendar): number {
  return reach(start, duration, compile(calendar)).end;
}

function reach(
  start: number,
  duration: Duration,
  calendar: CompiledCalendar,
): { countedFrom: number; end: number } {
  switch (duration.unit) {
    case "minutes":
      return { countedFrom: start, end: start + Math.round(duration.amount * MINUTE_MS) };
    case "hours":
      return { countedFrom: start, end: start + Math.round(duration.amount * HOUR_MS) };
    case "days":
      return { countedFrom: start, end: start + Math.round(duration.amount * DAY_MS) };
    case "working-hours": {
      const countedFrom = openSpanFrom(start, calendar)?.from ?? start;
      return { countedFrom, end: addWorkingMs(countedFrom, Math.round(duration.amount * HOUR_MS), calendar) };
    }
    case "working-days": {
      const countedFrom = openSpanFrom(start, calendar)?.from ?? start;
      const firstDay = dayOf(countedFrom, calendar);
      const wanted = Math.ceil(duration.amount);
      const lastDay = workingDayAfter(firstDay, wanted, calendar) ?? firstDay + wanted;
      const sameClock = startOf(lastDay, calendar) + (countedFrom - startOf(firstDay, calendar));
      return { countedFrom, end: openSpanFrom(sameClock, calendar)?.from ?? sameClock };
    }
    default:
      return unreachable(duration.unit);
  }
}

/** One entry for each date from start to end; a reckoning within one day has the single entry "end". */
function days(
  { start, countedFrom, end }: { start: number; countedFrom: number; end: number },
  duration: Duration,
  calendar: CompiledCalendar,
): Day[] {
  const first = dayOf(start, calendar);
  const counting = dayOf(countedFrom, calendar);
  const last = dayOf(end, calendar);
  const drawn: Day[] = [];
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    const counts = day > counting && (!countsWorkingTime(duration.unit) || calendar.spansOf(day).length > 0);
    if (counts) count += 1;
    if (day - first > DAYS_SHOWN && day !== last) continue;
    drawn.push(dayEntry(day, { counting, last, counts, count: countShown(duration, count) }, calendar));
  }
  return drawn;
}

function dayEntry(
  day: number,
  at: { counting: number; last: number; counts: boolean; count: number | null },
  calendar: CompiledCalendar,
): Day {
  const date = civilDate(day);
  const name = calendar.nameOf(day);
  if (day === at.last) return { date, kind: "end", count: at.count, reason: null };
  if (day === at.counting) return { date, kind: "start", count: null, reason: null };
  if (day < at.counting)
    return { date, kind: "skipped", count: null, reason: name ?? sentence("已下班", "After hours") };
  if (at.counts) return { date, kind: "counted", count: at.count, reason: name };
  return { date, kind: "skipped", count: null, reason: name ?? sentence("不办公", "Closed") };
}

/** Days are numbered where days are counted, and never beyond the amount: an end moved to the next opening keeps it. */
function countShown(duration: Duration, count: number): number | null {
  const inDays = duration.unit === "days" || duration.unit === "working-days";
  return inDays ? Math.min(count, Math.ceil(duration.amount)) : null;
}
