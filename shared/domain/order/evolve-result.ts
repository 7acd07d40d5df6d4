// evolve, from the unit's reply to the archive.
import { unreachable } from "../unreachable.ts";
import type { OrderEvent, OrderEventOf } from "./events.ts";
import { untouched, withHandling } from "./evolve-handling.ts";
import { hubTimeOf, met } from "./evolve-limits.ts";
import type { Order, Reply } from "./order.ts";
import { LimitStep } from "./parts.ts";

type ResultEvent = Extract<
  OrderEvent,
  {
    type:
      | "replied"
      | "review-passed"
      | "review-rejected"
      | "called-back"
      | "rated"
      | "closed"
      | "reworked"
      | "archived";
  }
>;

export function evolveResult(order: Order, event: ResultEvent): Order {
  switch (event.type) {
    case "replied":
      return { ...order, state: "replied", held: null, replies: [...order.replies, replyOf(event)] };
    case "review-passed":
      return withReview(
        { ...order, state: "reviewed" },
        event,
        "pass",
        event.sealed?.amendedPublicReply ?? null,
      );
    case "review-rejected":
      return withReview({ ...order, state: "handling" }, event, "reject", null);
    case "called-back":
      return calledBack(order, event);
    case "rated":
      return {
        ...order,
        rating: { by: event.data.by, satisfaction: event.data.satisfaction, at: event.actedAt },
      };
    case "closed":
      return met(
        { ...order, state: "closed", held: null, closedAt: event.actedAt },
        event.actedAt,
        ...LimitStep.options,
      );
    case "reworked":
      return withHandling(
        met({ ...order, state: "dispatched", reworkCount: event.data.count }, hubTimeOf(event), "callback"),
        { ...untouched, dispatchedAt: hubTimeOf(event) },
      );
    case "archived":
      return { ...order, state: "archived" };
    default:
      return unreachable(event);
  }
}

function replyOf(event: OrderEventOf<"replied">): Reply {
  const { unitId, justified, solved, beyondDuty, contacted } = event.data;
  return {
    unitId,
    at: hubTimeOf(event),
    justified,
    solved,
    beyondDuty,
    contacted,
    publicReply: event.sealed?.publicReply ?? null,
    amendedPublicReply: null,
    internalResult: event.sealed?.internalResult ?? null,
    unsolvedReason: event.sealed?.unsolvedReason ?? null,
    review: null,
  };
}

function withReview(
  order: Order,
  event: OrderEventOf<"review-passed"> | OrderEventOf<"review-rejected">,
  verdict: "pass" | "reject",
  amendedPublicReply: string | null,
): Order {
  const review = {
    verdict,
    at: hubTimeOf(event),
    by: event.actor.personId,
    reason: event.sealed?.reason ?? null,
  };
  const last = order.replies.length - 1;
  return {
    ...order,
    replies: order.replies.map((reply, index) =>
      index === last ? { ...reply, amendedPublicReply, review } : reply,
    ),
  };
}

/** The first time the petitioner is reached ends the callback's limit; a degree given on the phone is the order's rating. */
function calledBack(order: Order, event: OrderEventOf<"called-back">): Order {
  const { reached, solved, satisfaction } = event.data;
  const tried = {
    reached,
    solved,
    satisfaction,
    at: event.actedAt,
    by: event.actor.personId,
    note: event.sealed?.note ?? null,
  };
  const next: Order = { ...order, state: "calling-back", callbacks: [...order.callbacks, tried] };
  const rated: Order =
    satisfaction === null ? next : { ...next, rating: { by: "agent", satisfaction, at: event.actedAt } };
  return reached === "not-reached" ? rated : met(rated, event.actedAt, "callback");
}
