// A calendar made ready for arithmetic: day numbers instead of dates, minutes instead of clock texts, compiled once for each document.
import type { Calendar, OpenHours } from "../reference/index.ts";
import type { Sentence } from "../sentence.ts";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Open minutes [from, to) of one day, in milliseconds since its midnight. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

export interface CompiledCalendar {
  readonly offsetMs: number;
  /** Open spans of a day, ascending and disjoint; empty on a day off. Days are counted from 1970-01-01, city time. */
  spansOf(day: number): readonly OpenSpan[];
  isHoliday(day: number): boolean;
  isMakeUpDay(day: number): boolean;
  /** Why a day is off or, for a make-up day, why it is not; null for an ordinary working day. */
  nameOf(day: number): Sentence | null;
}

const compiledCalendars = new WeakMap<Calendar, CompiledCalendar>();
const NO_SPANS: readonly OpenSpan[] = [];
const WEEKDAYS: readonly Sentence[] = [
  { zh: "周日", en: "Sunday" },
  { zh: "周一", en: "Monday" },
  { zh: "周二", en: "Tuesday" },
  { zh: "周三", en: "Wednesday" },
  { zh: "周四", en: "Thursday" },
  { zh: "周五", en: "Friday" },
  { zh: "周六", en: "Saturday" },
];

/** The calendar's compiled form; the same object is compiled once. */
export function compile(calendar: Calendar): CompiledCalendar {
  const known = compiledCalendars.get(calendar);
  if (known) return known;
  const compiled = build(calendar);
  compiledCalendars.set(calendar, compiled);
  return compiled;
}

/** Day of the instant in the city's own time, counted from 1970-01-01. */
export function dayOf(instant: number, calendar: CompiledCalendar): number {
  return Math.floor((instant + calendar.offsetMs) / DAY_MS);
}

/** The instant at which a day begins in the city. */
export function startOf(day: number, calendar: CompiledCalendar): number {
  return day * DAY_MS - calendar.offsetMs;
}

/** "YYYY-MM-DD" of a day number. */
export function civilDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** "HH:MM" as minutes since midnight. */
export function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function build(calendar: Calendar): CompiledCalendar {
  const weekend = new Set(calendar.weekend);
  const office = spans(calendar.officeHours);
  const holidays = new Map(calendar.holidays.map((day) => [dayNumber(day.date), day.name]));
  const makeUpDays = new Map(calendar.makeUpDays.map((day) => [dayNumber(day.date), day.name]));
  const special = new Map(calendar.specialHours.map((day) => [dayNumber(day.date), spans(day.officeHours)]));
  const isOff = (day: number) => !makeUpDays.has(day) && (holidays.has(day) || weekend.has(weekday(day)));
  return {
    offsetMs: calendar.utcOffsetMinutes * MINUTE_MS,
    spansOf: (day) => (isOff(day) ? NO_SPANS : (special.get(day) ?? office)),
    isHoliday: (day) => holidays.has(day) && !makeUpDays.has(day),
    isMakeUpDay: (day) => makeUpDays.has(day),
    nameOf: (day) =>
      makeUpDays.get(day) ??
      holidays.get(day) ??
      (weekend.has(weekday(day)) ? (WEEKDAYS[weekday(day)] ?? null) : null),
  };
}

function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** Sorted, overlaps joined, empty ones dropped. */
function spans(hours: readonly OpenHours[]): readonly OpenSpan[] {
  const sorted = hours
    .map(({ from, to }) => ({ from: clockMinutes(from) * MINUTE_MS, to: clockMinutes(to) * MINUTE_MS }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}
