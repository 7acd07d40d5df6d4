// Limits as events set and end them.
import { meetLimit } from "../working-time/index.ts";
import type { OrderEvent } from "./events.ts";
import type { Order } from "./order.ts";
import type { Limit, LimitStep } from "./parts.ts";

/** The limits that an event starts or changes replace those of the same step; one reckoned anew may warn anew. */
export function withLimits(order: Order, limits: readonly Limit[]): Order {
  if (limits.length === 0) return order;
  const next = { ...order.limits };
  let passed = order.limitsPassed;
  for (const limit of limits) {
    const old = next[limit.step];
    if (old && !sameReckoning(old, limit))
      passed = passed.filter((mark) => !mark.startsWith(`${limit.step}:`));
    next[limit.step] = limit;
  }
  return { ...order, limits: next, limitsPassed: passed };
}

/** The steps are done at `at`; those that do not run stay as they are. */
export function met(order: Order, at: number, ...steps: readonly LimitStep[]): Order {
  const next = { ...order.limits };
  for (const step of steps) {
    const limit = next[step];
    if (limit) next[step] = meetLimit(limit, at);
  }
  return { ...order, limits: next };
}

/** The hub's time of an event, on a console that waits for the hub its own: the clock of the units. */
export function hubTimeOf(event: OrderEvent): number {
  return event.hubTime ?? event.actedAt;
}

function sameReckoning(a: Limit, b: Limit): boolean {
  return (
    a.reckoning.start === b.reckoning.start &&
    a.reckoning.end === b.reckoning.end &&
    a.extension?.end === b.extension?.end
  );
}
