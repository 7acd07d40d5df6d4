// Where a unit is reached by SMS at a given time.
import { type Calendar, onDuty, type Unit } from "../../shared/domain/index.ts";

/** Digits of the desk on duty at `at`, else of the unit itself; null where neither has a number. */
export function dutyPhone(unit: Unit, at: number, calendar: Calendar): string | null {
  const phone = (onDuty(unit, at, calendar)?.phone || unit.phone).replace(/\D/g, "");
  return phone === "" ? null : phone;
}
