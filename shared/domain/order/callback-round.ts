// One round of callbacks: what happened since the last reply passed review (DOMAIN 6: three tries on different half-days).

import type { Calendar, Rules } from "../reference/index.ts";
import { compile, dayOf, HOUR_MS, startOf } from "../working-time/compiled.ts";
import type { Order } from "./order.ts";
import type { Satisfied } from "./parts.ts";

export interface CallbackRound {
  tries: Order["callbacks"];
  /** Tries in vain that count: at most one in each half of a day, city time. */
  triesInVain: number;
  /** The petitioner was spoken to, or rated, or wants no callback, or enough tries were in vain: the order may be closed. */
  complete: boolean;
  /** The latest word of the petitioner is "unsolved" or dissatisfied: rework is due rather than closing. */
  unhappy: boolean;
}

/** How far the present round has come. */
export function callbackRound(
  order: Order,
  rules: Pick<Rules, "callbackTries">,
  calendar: Calendar,
): CallbackRound {
  const since = order.replies.at(-1)?.review?.at ?? 0;
  const tries = order.callbacks.filter(({ at }) => at >= since);
  const rated = order.rating !== null && order.rating.at >= since;
  const spoken = tries.findLast(({ reached }) => reached !== "not-reached");
  const triesInVain = halfDays(
    tries.filter(({ reached }) => reached === "not-reached").map(({ at }) => at),
    calendar,
  );
  return {
    tries,
    triesInVain,
    complete:
      rated ||
      spoken !== undefined ||
      order.matter?.wantsCallback === false ||
      triesInVain >= rules.callbackTries,
    unhappy: (rated && isDissatisfied(order.rating?.satisfaction ?? null)) || spoken?.solved === "unsolved",
  };
}

export function isDissatisfied(satisfaction: Satisfied["satisfaction"]): boolean {
  return satisfaction === "dissatisfied" || satisfaction === "very-dissatisfied";
}

function halfDays(instants: readonly number[], calendar: Calendar): number {
  const compiled = compile(calendar);
  const halves = instants.map((at) => {
    const day = dayOf(at, compiled);
    return `${day}${at - startOf(day, compiled) < 12 * HOUR_MS ? "a" : "p"}`;
  });
  return new Set(halves).size;
}
