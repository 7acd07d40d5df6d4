// Which units the desk proposes, who is on duty there, and why (DOMAIN 7, DESIGN: say why).
import type { Matter } from "../order/parts.ts";
import { categoryPath, placePath, type Reference, unitById } from "../reference/index.ts";
import { type Sentence, sentence } from "../sentence.ts";
import { leadUnitOf } from "./lead-unit.ts";
import { onDuty } from "./on-duty.ts";

export interface UnitProposal {
  unitId: string;
  role: "lead" | "co";
  why: Sentence;
  /** The desk on duty at that instant; null when nobody is. */
  onDuty: { name: string; phone: string } | null;
}

/** The lead unit that the directory names for category × place, then the category's co-handling units; empty without a category. */
export function unitProposals(
  matter: Pick<Matter, "categoryId" | "placeId">,
  reference: Reference,
  at: number,
): UnitProposal[] {
  const { directory, calendar } = reference;
  const category = categoryPath(directory, matter.categoryId)[0];
  if (!category) return [];
  const lead = leadUnitOf(matter, directory);
  const place = placePath(directory, matter.placeId)[0];
  const where = place ? `×${place.name}` : "";
  const leads = lead
    ? [
        {
          unit: lead,
          role: "lead" as const,
          why: sentence(`目录：${category.name}${where}`, `Directory: ${category.name}${where}`),
        },
      ]
    : [];
  const others = category.coUnitIds.flatMap((id) => {
    const unit = unitById(directory, id);
    if (!unit?.active || unit.id === lead?.id) return [];
    return [
      {
        unit,
        role: "co" as const,
        why: sentence(`目录：${category.name}的协办`, `Directory: co-handles ${category.name}`),
      },
    ];
  });
  return [...leads, ...others].map(({ unit, role, why }) => ({
    unitId: unit.id,
    role,
    why,
    onDuty: onDuty(unit, at, calendar),
  }));
}
