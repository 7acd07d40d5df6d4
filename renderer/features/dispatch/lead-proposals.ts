// Units that the desk proposes as lead, best first: the one that the directory names, then those that co-handle the category.
import {
  type Matter,
  type Reference,
  type UnitProposal,
  unitProposals,
} from "../../../shared/domain/index.ts";

export const PROPOSED_AT_MOST = 3;

export interface Proposed {
  /** Up to three, by the keys 1 2 3. */
  readonly leads: readonly UnitProposal[];
  /** Taken when nothing else was chosen; null where the directory names no lead. */
  readonly first: string | null;
  /** Co-handling units of the category. */
  readonly cos: readonly UnitProposal[];
}

export function proposedFor(
  matter: Pick<Matter, "categoryId" | "placeId"> | null,
  reference: Reference | null,
  at: number,
): Proposed {
  if (matter === null || reference === null) return { leads: [], first: null, cos: [] };
  const proposals = unitProposals(matter, reference, at);
  return {
    leads: proposals.slice(0, PROPOSED_AT_MOST),
    first: proposals.find(({ role }) => role === "lead")?.unitId ?? null,
    cos: proposals.filter(({ role }) => role === "co"),
  };
}
