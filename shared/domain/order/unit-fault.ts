// Whether an order can be given to a unit.
import { unitById } from "../reference/index.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { isBlank, missing, refuseField } from "./rejection.ts";

/** Null when the unit stands in the directory and is active. */
export function unitFault(
  field: string,
  unitId: string,
  { reference: { directory } }: DecisionContext,
): Decision | null {
  if (isBlank(unitId)) return missing(field, "缺主办单位：选一个", "Lead unit is missing: choose one");
  const unit = unitById(directory, unitId);
  if (!unit)
    return refuseField(
      "unit.unknown",
      field,
      "单位不在目录：另选一个",
      "The unit is not in the directory: choose another",
    );
  if (unit.active) return null;
  return refuseField(
    "unit.inactive",
    field,
    `${unit.shortName}已停用：另选单位`,
    `${unit.shortName} is inactive: choose another unit`,
  );
}
