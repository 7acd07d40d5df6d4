// Which orders stand in which list of a person, and the row that shows one. Both hosts use it: the console on its own store,
// the hub for its browser desks. Whether the person may hold the order at all has been decided before.
import type { Limit, Order, OrderStateName } from "../domain/index.ts";
import type { OrderList, OrderRow } from "./host.ts";
import type { Person } from "./session.ts";

/** States in which somebody still has to do something. */
const openStates: readonly OrderStateName[] = [
  "accepted",
  "dispatched",
  "signed",
  "handling",
  "return-asked",
  "replied",
  "reviewed",
  "calling-back",
];

export function isOpen(order: Order): boolean {
  return openStates.includes(order.state);
}

/** Lists of what waits for an act. An order merged into another waits for none: its parent does. */
const worked: readonly OrderList[] = [
  "to-dispatch",
  "returns",
  "extensions",
  "to-sign",
  "in-hand",
  "overdue",
  "to-review",
  "to-call-back",
];

/** Whether the order stands in that list of that person at that time (ms, for overdue). */
export function standsIn(list: OrderList, order: Order, person: Person, now: number): boolean {
  if (order.state === "draft" || order.state === "discarded") return false;
  if (order.mergedInto !== null && worked.includes(list)) return false;
  switch (list) {
    case "mine":
      return order.agentId === person.id || order.handling?.assignedTo?.personId === person.id;
    case "to-dispatch":
      return order.state === "accepted";
    case "returns":
      return order.state === "return-asked";
    case "extensions":
      return isOpen(order) && order.extensions.some(({ ruling }) => ruling === null);
    case "merge-candidates":
      // Found by comparing texts, not by looking at one order.
      return false;
    case "to-sign":
      return order.state === "dispatched";
    case "in-hand":
      return order.state === "signed" || order.state === "handling";
    case "overdue":
      return isOpen(order) && isOverdue(order, now);
    case "to-review":
      return order.state === "replied" && order.handling?.dispatchedBy !== person.id;
    case "to-call-back":
      return order.state === "reviewed" || order.state === "calling-back";
    case "declines-to-review":
      return order.state === "declined" && order.decline?.reviewed === "open";
    case "supervised":
      return isOpen(order) && isSupervised(order);
    case "all-open":
      return isOpen(order);
    case "recent":
      return true;
    default:
      return list satisfies never;
  }
}

/** Order of the rows: recent by time of recording, newest first; work by what must be done first. */
export function compareRows(list: OrderList): (a: OrderRow, b: OrderRow) => number {
  if (list === "recent" || list === "mine")
    return (a, b) => (b.recordedAt ?? 0) - (a.recordedAt ?? 0) || byId(a, b);
  return (a, b) =>
    urgencyRank[a.urgency] - urgencyRank[b.urgency] ||
    (a.limit?.end ?? Number.MAX_SAFE_INTEGER) - (b.limit?.end ?? Number.MAX_SAFE_INTEGER) ||
    byId(a, b);
}

/** The row of an order. `title` is what this person may read: the words' own title, or the redacted one. */
export function rowOf(order: Order, unsent: boolean, title: string = order.words?.title ?? ""): OrderRow {
  const limit = runningLimit(order);
  return {
    orderId: order.id,
    number: order.number,
    title,
    state: order.state,
    urgency: order.matter?.urgency ?? "normal",
    kind: order.matter?.kind ?? "",
    categoryId: order.matter?.categoryId ?? null,
    placeId: order.matter?.placeId ?? null,
    leadUnitId: order.handling?.leadUnitId ?? null,
    recordedAt: order.recordedAt,
    limit: limit === null ? null : limitOfRow(limit),
    unsent,
    supervised: isSupervised(order),
    reworkCount: order.reworkCount,
    reminders: order.reminders,
    training: order.origin.training,
  };
}

function limitOfRow(limit: Limit): NonNullable<OrderRow["limit"]> {
  return {
    step: limit.step,
    start: limit.reckoning.start,
    end: limit.end,
    unit: limit.reckoning.unit,
    paused: isPaused(limit),
  };
}

/** The limit that runs now: of several the one that ends first; null when none does. */
export function runningLimit(order: Order): Limit | null {
  if (!isOpen(order) || order.mergedInto !== null) return null;
  return runningLimits(order).reduce<Limit | null>(
    (first, limit) => (first === null || limit.end < first.end ? limit : first),
    null,
  );
}

function runningLimits(order: Order): Limit[] {
  return Object.values(order.limits).filter((limit) => limit.metAt === null);
}

function isOverdue(order: Order, now: number): boolean {
  return runningLimits(order).some((limit) => !isPaused(limit) && limit.end < now);
}

function isPaused(limit: Limit): boolean {
  return limit.pauses.some(({ until }) => until === null);
}

function isSupervised(order: Order): boolean {
  return order.supervisions.some(({ answer }) => answer === null);
}

const urgencyRank: Readonly<Record<OrderRow["urgency"], number>> = { critical: 0, urgent: 1, normal: 2 };

function byId(a: OrderRow, b: OrderRow): number {
  return a.orderId < b.orderId ? -1 : 1;
}
