// Which unit leads: category × place, as the directory's lead rules say.

import type { Matter } from "../order/parts.ts";
import { categoryPath, type Directory, placeAtLevel, type Unit, unitById } from "../reference/index.ts";
import { unreachable } from "../unreachable.ts";

/** The one active lead unit for this category at this place; null when the directory names none. A category without a rule takes the one above it. */
export function leadUnitOf(
  matter: Pick<Matter, "categoryId" | "placeId">,
  directory: Directory,
): Unit | null {
  const rule = categoryPath(directory, matter.categoryId).find(({ lead }) => lead !== null)?.lead;
  if (!rule) return null;
  return activeUnit(unitIdBy(rule, matter.placeId, directory), directory);
}

function unitIdBy(
  rule: NonNullable<Directory["categories"][number]["lead"]>,
  placeId: string | null,
  directory: Directory,
): string | null {
  switch (rule.by) {
    case "city":
      return rule.unitId;
    case "district": {
      const district = placeAtLevel(directory, placeId, "district");
      return district ? (rule.unitByDistrict[district.id] ?? null) : null;
    }
    case "street": {
      const street = placeAtLevel(directory, placeId, "street");
      return street ? (rule.unitByStreet[street.id] ?? null) : null;
    }
    default:
      return unreachable(rule);
  }
}

function activeUnit(unitId: string | null, directory: Directory): Unit | null {
  const unit = unitId === null ? null : unitById(directory, unitId);
  return unit?.active ? unit : null;
}
