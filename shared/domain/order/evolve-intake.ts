// evolve, from the draft to the verdict.
import { unreachable } from "../unreachable.ts";
import type { OrderEvent, OrderEventOf } from "./events.ts";
import { met } from "./evolve-limits.ts";
import type { Order } from "./order.ts";

type IntakeEvent = Extract<
  OrderEvent,
  {
    type:
      | "handed-over"
      | "discarded"
      | "recorded"
      | "answered"
      | "accepted"
      | "declined"
      | "decline-reviewed"
      | "transferred";
  }
>;

export function evolveIntake(order: Order, event: IntakeEvent): Order {
  switch (event.type) {
    case "handed-over":
      return { ...order, agentId: event.data.toPersonId };
    case "discarded":
      return { ...order, state: "discarded", noMatter: event.data.reason };
    case "recorded":
      return {
        ...order,
        number: event.data.number,
        recordedAt: event.actedAt,
        agentId: event.actor.personId,
        matter: event.data.matter,
        petitioner: event.sealed?.petitioner ?? null,
        words: event.sealed?.words ?? null,
        pickUpCode: event.sealed?.pickUpCode ?? null,
        partVersions: { petitioner: event.version, matter: event.version, words: event.version },
      };
    case "answered":
      return met(
        {
          ...order,
          state: "answered",
          answer: { articleIds: event.data.articleIds, answer: event.sealed?.answer ?? null },
        },
        event.actedAt,
        "dispatch",
      );
    case "accepted":
      return { ...order, state: "accepted", acceptGround: event.data.ground };
    case "declined":
      return met({ ...order, state: "declined", decline: declineOf(event) }, event.actedAt, "dispatch");
    case "decline-reviewed":
      return reviewedDecline(order, event);
    case "transferred":
      return met(
        {
          ...order,
          state: "transferred",
          transferTo: { lineId: event.data.toLineId, unitId: event.data.toUnitId },
        },
        event.actedAt,
        "dispatch",
      );
    default:
      return unreachable(event);
  }
}

function declineOf(event: OrderEventOf<"declined">): Order["decline"] {
  return {
    ground: event.data.ground,
    wordsTold: event.sealed?.wordsTold ?? null,
    whereToGo: event.sealed?.whereToGo ?? null,
    relatedOrderId: event.data.relatedOrderId,
    reviewed: "open",
  };
}

/** Overturned, the order is a recorded draft again and waits for another verdict. */
function reviewedDecline(order: Order, event: OrderEventOf<"decline-reviewed">): Order {
  if (!order.decline) return order;
  const reviewed = event.data.upheld ? "upheld" : "overturned";
  return {
    ...order,
    state: event.data.upheld ? order.state : "draft",
    decline: { ...order.decline, reviewed },
  };
}
