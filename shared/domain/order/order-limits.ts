// The limits that acts on an order start, stop and end.
import { categoryById } from "../reference/index.ts";
import { limitFor, meetLimit, pauseLimit, resumeLimit, startLimit } from "../working-time/index.ts";
import type { DecisionContext } from "./decision.ts";
import type { Order } from "./order.ts";
import type { Limit, LimitStep, Matter } from "./parts.ts";

/** "Accept and dispatch after the call" is a promise to the petitioner: it runs from when the agent acted. */
export function dispatchLimit(matter: Matter, context: DecisionContext): Limit {
  const { rules, calendar, directory } = context.reference;
  const category = categoryById(directory, matter.categoryId);
  return startLimit("dispatch", limitFor("dispatch", matter, category, rules), context.actedAt, calendar);
}

/** The unit's clocks, from the hub's time of the dispatch. */
export function unitLimits(matter: Matter, complex: boolean, context: DecisionContext): Limit[] {
  return [
    freshLimit("sign", matter, complex, context.hubTime, context),
    freshLimit("reply", matter, complex, context.hubTime, context),
  ];
}

export function freshLimit(
  step: Exclude<LimitStep, "supervision">,
  matter: Matter,
  complex: boolean,
  start: number,
  { reference: { rules, calendar, directory } }: DecisionContext,
): Limit {
  return startLimit(
    step,
    limitFor(step, matter, categoryById(directory, matter.categoryId), rules, complex),
    start,
    calendar,
  );
}

/** Limits of the unit's steps, stopped while something lies with the hotline. */
export function pausedUnitLimits(order: Order, at: number, why: "return" | "review"): Limit[] {
  const steps: readonly LimitStep[] = why === "return" ? ["sign", "reply"] : ["reply"];
  return steps.flatMap((step) => {
    const limit = order.limits[step];
    return limit && limit.metAt === null ? [pauseLimit(limit, at, why)] : [];
  });
}

/** Refused: the unit's clocks run on. Agreed: those of the unit named begin, or the dispatcher's where none is. */
export function limitsAfterRuling(
  order: Order,
  matter: Matter,
  { agreed, newLeadUnitId }: { agreed: boolean; newLeadUnitId: string | null },
  context: DecisionContext,
): Limit[] {
  const running = [order.limits.sign, order.limits.reply]
    .filter((limit) => limit !== undefined)
    .filter(({ metAt }) => metAt === null);
  if (!agreed) return running.map((limit) => resumeLimit(limit, context.hubTime, context.reference.calendar));
  if (newLeadUnitId !== null) return unitLimits(matter, order.complex, context);
  const ended = running.map((limit) => meetLimit(limit, context.hubTime));
  return [...ended, freshLimit("dispatch", matter, order.complex, context.hubTime, context)];
}
