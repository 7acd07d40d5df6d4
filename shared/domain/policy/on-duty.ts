// Who sits at a unit's duty desk at an instant.
import type { Calendar, DutyHours, Unit } from "../reference/index.ts";
import {
  type CompiledCalendar,
  clockMinutes,
  compile,
  dayOf,
  MINUTE_MS,
  startOf,
  weekday,
} from "../working-time/compiled.ts";
import { isWorkingDay, nextOpenMinute } from "../working-time/index.ts";

type Duty = (typeof DutyHours)["_output"];

/**
 * The desk on duty at `at` (ms), or null. Seven days listed mean every day of the year; fewer leave out public holidays
 * and take in make-up days when a weekday is among them. A unit without duty hours is there in the city's office hours.
 */
export function onDuty(unit: Unit, at: number, calendar: Calendar): { name: string; phone: string } | null {
  if (unit.duty.length === 0) {
    return nextOpenMinute(at, calendar) === at && isWorkingDay(at, calendar)
      ? { name: unit.shortName, phone: unit.phone }
      : null;
  }
  const compiled = compile(calendar);
  const desk = unit.duty.find((duty) => covers(duty, at, calendar, compiled));
  return desk ? { name: desk.name, phone: desk.phone } : null;
}

function covers(duty: Duty, at: number, calendar: Calendar, compiled: CompiledCalendar): boolean {
  const today = dayOf(at, compiled);
  const minute = (at - startOf(today, compiled)) / MINUTE_MS;
  const from = clockMinutes(duty.from);
  const to = clockMinutes(duty.to);
  if (from < to) return minute >= from && minute < to && servesOn(duty, today, calendar, compiled);
  const evening = minute >= from && servesOn(duty, today, calendar, compiled);
  return evening || (minute < to && servesOn(duty, today - 1, calendar, compiled));
}

function servesOn(duty: Duty, day: number, calendar: Calendar, compiled: CompiledCalendar): boolean {
  if (new Set(duty.days).size === 7) return true;
  if (compiled.isMakeUpDay(day)) return duty.days.some((one) => !calendar.weekend.includes(one));
  return !compiled.isHoliday(day) && duty.days.includes(weekday(day));
}
