// The order after an event. Pure and total: evolve never fails on what decide emits, and replaying all events gives the
// same order as applying them one by one. Personal values stay null where an event's sealed part is closed to the reader.
import { unreachable } from "../unreachable.ts";
import type { OrderEvent, OrderEventOf } from "./events.ts";
import { evolveFacet } from "./evolve-facets.ts";
import { evolveHandling } from "./evolve-handling.ts";
import { evolveIntake } from "./evolve-intake.ts";
import { withLimits } from "./evolve-limits.ts";
import { evolveResult } from "./evolve-result.ts";
import type { Order } from "./order.ts";
import { leavesUndoable } from "./undo.ts";

/** The order after one event. An order's first event is "opened"; anything else on no order is our mistake and throws. */
export function evolve(order: Order | null, event: OrderEvent): Order {
  if (event.type === "opened") return openedOrder(event);
  if (!order)
    throw new Error(`order ${event.orderId}: its first event here is "${event.type}", not "opened"`);
  if (event.type === "undone") return takenBack(order, event);
  const changed =
    "limits" in event.data ? withLimits(change(order, event), event.data.limits) : change(order, event);
  return {
    ...changed,
    version: event.version,
    lastCommandId: event.commandId,
    undoable: undoableAfter(order, event),
  };
}

/** The order that these events make; null when there are none. */
export function replay(events: Iterable<OrderEvent>): Order | null {
  let order: Order | null = null;
  for (const event of events) order = evolve(order, event);
  return order;
}

function change(order: Order, event: Exclude<OrderEvent, { type: "opened" | "undone" }>): Order {
  switch (event.type) {
    case "handed-over":
    case "discarded":
    case "recorded":
    case "answered":
    case "accepted":
    case "declined":
    case "decline-reviewed":
    case "transferred":
      return evolveIntake(order, event);
    case "dispatched":
    case "sent-back":
    case "signed":
    case "progressed":
    case "contact-recorded":
    case "assigned-inside":
    case "return-asked":
    case "return-ruled":
    case "return-escalated":
    case "extension-asked":
    case "extension-ruled":
    case "co-replied":
      return evolveHandling(order, event);
    case "replied":
    case "review-passed":
    case "review-rejected":
    case "called-back":
    case "rated":
    case "closed":
    case "reworked":
    case "archived":
      return evolveResult(order, event);
    case "merged":
    case "split":
    case "followed-up":
    case "reminded":
    case "supervised":
    case "supervision-answered":
    case "emergency-linked":
    case "corrected":
    case "marked-complex":
    case "held":
    case "resumed":
    case "excluded":
    case "unmasked":
    case "noted":
    case "limit-passed":
    case "erased":
    case "clock-clamped":
      return evolveFacet(order, event);
    default:
      return unreachable(event);
  }
}

function openedOrder(event: OrderEventOf<"opened">): Order {
  return {
    id: event.orderId,
    version: event.version,
    number: null,
    state: "draft",
    origin: event.data.origin,
    splitFrom: event.data.splitFrom,
    openedAt: event.actedAt,
    agentId: event.actor.personId,
    recordedAt: null,
    matter: null,
    petitioner: null,
    words: null,
    pickUpCode: null,
    partVersions: {},
    acceptGround: null,
    decline: null,
    answer: null,
    transferTo: null,
    noMatter: null,
    handling: null,
    limits: {},
    returns: [],
    extensions: [],
    replies: [],
    reworkCount: 0,
    callbacks: [],
    rating: null,
    closedAt: null,
    mergedInto: null,
    held: null,
    complex: false,
    supervisions: [],
    reminders: 0,
    followUps: [],
    emergencies: [],
    excluded: null,
    erased: false,
    limitsPassed: [],
    lastCommandId: event.commandId,
    undoable: null,
  };
}

function takenBack(order: Order, event: OrderEventOf<"undone">): Order {
  const before = order.undoable?.before ?? order;
  return {
    ...before,
    version: event.version,
    lastCommandId: event.commandId,
    undoable: null,
    partVersions: partVersionsTakenBack(before.partVersions, order.partVersions, event.version),
  };
}

/** A part that changes back has a version of its own, so that who saw the undone value is told that it is gone. */
function partVersionsTakenBack(
  before: Order["partVersions"],
  undone: Order["partVersions"],
  version: number,
): Order["partVersions"] {
  const after = { ...before };
  for (const part of Object.keys(before) as (keyof Order["partVersions"])[]) {
    if (before[part] !== undone[part]) after[part] = version;
  }
  return after;
}

/** All events of one command share the order as it was before the first of them. */
function undoableAfter(order: Order, event: OrderEvent): Order["undoable"] {
  if (event.commandId === order.lastCommandId) return order.undoable;
  if (!leavesUndoable(order, event)) return null;
  return {
    commandId: event.commandId,
    personId: event.actor.personId,
    at: event.actedAt,
    before: { ...order, undoable: null },
  };
}
