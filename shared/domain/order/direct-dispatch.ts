// 直派: whether an agent may dispatch without the dispatcher (DOMAIN 7).
import { leadUnitOf } from "../policy/lead-unit.ts";
import { onDuty } from "../policy/on-duty.ts";
import type { Reference } from "../reference/index.ts";
import { type Sentence, sentence } from "../sentence.ts";
import type { Matter } from "./parts.ts";

/**
 * The unit to which an agent may dispatch at this instant (ms), or the reason why the dispatcher has to. Urgent and
 * critical orders always go directly, to any active unit: `unitId` is then the one that the directory would name, or null.
 */
export function directDispatch(
  matter: Pick<Matter, "categoryId" | "placeId" | "urgency">,
  reference: Reference,
  at: number,
): { unitId: string | null } | { reason: Sentence } {
  const unit = leadUnitOf(matter, reference.directory);
  if (matter.urgency !== "normal") return { unitId: unit?.id ?? null };
  if (matter.categoryId === null)
    return { reason: sentence("分类未定：提交派单员", "No category yet: submit to the dispatcher") };
  if (!unit) {
    return {
      reason: sentence(
        "目录没有唯一的主办单位：提交派单员",
        "The directory names no single lead unit: submit to the dispatcher",
      ),
    };
  }
  if (!onDuty(unit, at, reference.calendar)) {
    return {
      reason: sentence(
        `${unit.shortName}此时无人值守：提交派单员`,
        `${unit.shortName} has nobody on duty now: submit to the dispatcher`,
      ),
    };
  }
  return { unitId: unit.id };
}
