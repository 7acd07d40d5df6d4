// evolve, from the dispatch to the unit's work: signs, progress, returns, extensions.
import { unreachable } from "../unreachable.ts";
import type { OrderEvent, OrderEventOf } from "./events.ts";
import { hubTimeOf, met } from "./evolve-limits.ts";
import type { Handling, Order, ReturnRequest } from "./order.ts";

type HandlingEvent = Extract<
  OrderEvent,
  {
    type:
      | "dispatched"
      | "sent-back"
      | "signed"
      | "progressed"
      | "contact-recorded"
      | "assigned-inside"
      | "return-asked"
      | "return-ruled"
      | "return-escalated"
      | "extension-asked"
      | "extension-ruled"
      | "co-replied";
  }
>;

export function evolveHandling(order: Order, event: HandlingEvent): Order {
  switch (event.type) {
    case "dispatched":
      return met(
        {
          ...order,
          state: "dispatched",
          complex: event.data.complex,
          held: null,
          handling: handlingOf(event),
        },
        hubTimeOf(event),
        "dispatch",
      );
    case "sent-back":
      return { ...order, state: "draft", acceptGround: null, held: null };
    case "signed":
      return met(
        withHandling(
          { ...order, state: "signed", held: null },
          { signedAt: hubTimeOf(event), signedBy: event.actor.personId },
        ),
        hubTimeOf(event),
        "sign",
      );
    case "progressed":
    case "contact-recorded":
      return withHandling(
        { ...order, state: order.state === "signed" ? "handling" : order.state },
        { contacts: (order.handling?.contacts ?? 0) + 1 },
      );
    case "assigned-inside":
      return withHandling(order, {
        assignedTo: { personId: event.data.toPersonId, section: event.sealed?.section ?? null },
      });
    case "return-asked":
      return {
        ...order,
        state: "return-asked",
        held: null,
        returns: [...order.returns, returnOf(order, event)],
      };
    case "return-ruled":
      return ruledReturn(order, event);
    case "return-escalated":
      return withLastReturn(order, { escalated: true });
    case "extension-asked":
      return {
        ...order,
        extensions: [
          ...order.extensions,
          {
            unitId: event.data.unitId,
            amount: event.data.amount,
            grounds: event.sealed?.grounds ?? null,
            askedAt: event.actedAt,
            ruling: null,
          },
        ],
      };
    case "extension-ruled":
      return {
        ...order,
        extensions: order.extensions.map((asked, index) =>
          index === order.extensions.length - 1
            ? {
                ...asked,
                ruling: { granted: event.data.granted, amount: event.data.amount, at: event.actedAt },
              }
            : asked,
        ),
      };
    case "co-replied":
      return withHandling(order, {
        coReplies: [
          ...(order.handling?.coReplies ?? []),
          { unitId: event.data.unitId, at: event.actedAt, text: event.sealed?.text ?? null },
        ],
      });
    default:
      return unreachable(event);
  }
}

/** Changes the handling, where there is one. */
export function withHandling(order: Order, change: Partial<Handling>): Order {
  return order.handling ? { ...order, handling: { ...order.handling, ...change } } : order;
}

function handlingOf(event: OrderEventOf<"dispatched">): Handling {
  const { leadUnitId, coUnitIds, final, direct } = event.data;
  return {
    ...untouched,
    leadUnitId,
    coUnitIds,
    opinion: event.sealed?.opinion ?? null,
    dispatchedBy: event.actor.personId,
    dispatchedAt: hubTimeOf(event),
    final,
    direct,
  };
}

/** What a unit has not done yet when an order comes to it. */
export const untouched = {
  signedAt: null,
  signedBy: null,
  assignedTo: null,
  coReplies: [],
  contacts: 0,
} as const satisfies Partial<Handling>;

function returnOf(order: Order, event: OrderEventOf<"return-asked">): ReturnRequest {
  return {
    unitId: event.data.unitId,
    betterUnitId: event.data.betterUnitId,
    grounds: event.sealed?.grounds ?? null,
    askedAt: event.actedAt,
    from: order.state === "signed" || order.state === "handling" ? order.state : "dispatched",
    escalated: false,
    ruling: null,
  };
}

/** Refused: back to where the unit stood. Agreed: to the unit named, or to the dispatcher's inbox where none is. */
function ruledReturn(order: Order, event: OrderEventOf<"return-ruled">): Order {
  const { agreed, newLeadUnitId, final } = event.data;
  const by = event.actor.personId;
  const ruled = withLastReturn(order, { ruling: { agreed, newLeadUnitId, at: event.actedAt, by } });
  if (!agreed) {
    const state = order.returns.at(-1)?.from ?? "dispatched";
    return withHandling({ ...ruled, state }, { final: final || order.handling?.final === true });
  }
  if (newLeadUnitId === null || !ruled.handling) return { ...ruled, state: "accepted", handling: null };
  return {
    ...ruled,
    state: "dispatched",
    handling: {
      ...ruled.handling,
      ...untouched,
      leadUnitId: newLeadUnitId,
      coUnitIds: ruled.handling.coUnitIds.filter((unitId) => unitId !== newLeadUnitId),
      dispatchedBy: by,
      dispatchedAt: hubTimeOf(event),
      direct: false,
      final,
    },
  };
}

function withLastReturn(order: Order, change: Partial<ReturnRequest>): Order {
  const last = order.returns.length - 1;
  return {
    ...order,
    returns: order.returns.map((asked, index) => (index === last ? { ...asked, ...change } : asked)),
  };
}
