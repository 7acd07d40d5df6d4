// All units of the sample city, and how to find one.
import type { Unit } from "../../../shared/domain/reference/index.ts";
import { cityUnits } from "./units-city.ts";
import { districtUnits } from "./units-district.ts";

export const units: Unit[] = [...cityUnits, ...districtUnits];

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** The unit with this id; an unknown id is a mistake in the sample data. */
export function unitById(id: string): Unit {
  const unit = byId.get(id);
  if (unit === undefined) throw new Error(`sample unit ${id} is not in the directory`);
  return unit;
}
