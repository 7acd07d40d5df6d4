// Walking through a calendar's open minutes. All instants are epoch milliseconds.
import type { Calendar } from "../reference/index.ts";
import { type CompiledCalendar, compile, dayOf, MINUTE_MS, startOf } from "./compiled.ts";

/** Days searched for the next open minute. A calendar that opens nowhere in them counts as always open: a promise never becomes endless. */
const SEARCH_DAYS = 400;

/** Whether the city's offices open at all on the day of this instant (make-up days win over holidays and weekends). */
export function isWorkingDay(instant: number, calendar: Calendar): boolean {
  const compiled = compile(calendar);
  return compiled.spansOf(dayOf(instant, compiled)).length > 0;
}

/** The instant itself when it is open, else the next opening. An office is open from the minute it opens until just before it closes. */
export function nextOpenMinute(instant: number, calendar: Calendar): number {
  const compiled = compile(calendar);
  return openSpanFrom(instant, compiled)?.from ?? instant;
}

/** Open minutes between two instants, fractions included; 0 when `to` is not after `from`. */
export function workingMinutesBetween(from: number, to: number, calendar: Calendar): number {
  return workingMsBetween(from, to, compile(calendar)) / MINUTE_MS;
}

export function workingMsBetween(from: number, to: number, calendar: CompiledCalendar): number {
  let sum = 0;
  for (let day = dayOf(from, calendar); day <= dayOf(to, calendar); day += 1) {
    const midnight = startOf(day, calendar);
    for (const span of calendar.spansOf(day)) {
      sum += Math.max(0, Math.min(to, midnight + span.to) - Math.max(from, midnight + span.from));
    }
  }
  return sum;
}

/** The instant at which this much open time has passed since `from`; a closing minute counts as open, so 3 hours from 09:00 end at 12:00. */
export function addWorkingMs(from: number, amountMs: number, calendar: CompiledCalendar): number {
  let rest = amountMs;
  let at = from;
  while (rest > 0) {
    const span = openSpanFrom(at, calendar);
    if (!span) return at + rest;
    if (rest <= span.to - span.from) return span.from + rest;
    rest -= span.to - span.from;
    at = span.to;
  }
  return at;
}

/** The n-th working day after the day given; null when the calendar has none within reach. */
export function workingDayAfter(day: number, count: number, calendar: CompiledCalendar): number | null {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    const next = nextWorkingDay(at + 1, calendar);
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** What is left of the open span at or after the instant, as instants; null when the calendar has none within reach. */
export function openSpanFrom(
  instant: number,
  calendar: CompiledCalendar,
): { from: number; to: number } | null {
  const first = dayOf(instant, calendar);
  for (let day = first; day < first + SEARCH_DAYS; day += 1) {
    const midnight = startOf(day, calendar);
    for (const span of calendar.spansOf(day)) {
      if (instant < midnight + span.to)
        return { from: Math.max(instant, midnight + span.from), to: midnight + span.to };
    }
  }
  return null;
}

function nextWorkingDay(from: number, calendar: CompiledCalendar): number | null {
  for (let day = from; day < from + SEARCH_DAYS; day += 1) {
    if (calendar.spansOf(day).length > 0) return day;
  }
  return null;
}
