// evolve, for what stands beside the state: merge, follow-up, supervision, emergency, correction, erasure.
import { unreachable } from "../unreachable.ts";
import type { OrderEvent, OrderEventOf } from "./events.ts";
import { met } from "./evolve-limits.ts";
import type { Order } from "./order.ts";
import { withoutSealed } from "./without-sealed.ts";

type FacetEvent = Extract<
  OrderEvent,
  {
    type:
      | "merged"
      | "split"
      | "followed-up"
      | "reminded"
      | "supervised"
      | "supervision-answered"
      | "emergency-linked"
      | "corrected"
      | "marked-complex"
      | "held"
      | "resumed"
      | "excluded"
      | "unmasked"
      | "noted"
      | "limit-passed"
      | "erased"
      | "clock-clamped";
  }
>;

export function evolveFacet(order: Order, event: FacetEvent): Order {
  switch (event.type) {
    case "merged":
      return { ...order, mergedInto: event.data.parentOrderId, held: null };
    case "split":
      return { ...order, mergedInto: null };
    case "followed-up":
      return {
        ...order,
        followUps: [
          ...order.followUps,
          { kind: event.data.kind, at: event.actedAt, text: event.sealed?.text ?? null },
        ],
      };
    case "reminded":
      return { ...order, reminders: order.reminders + 1 };
    case "supervised":
      return { ...order, supervisions: [...order.supervisions, supervisionOf(event)] };
    case "supervision-answered":
      return answeredSupervision(order, event);
    case "emergency-linked":
      return {
        ...order,
        emergencies: [
          ...order.emergencies,
          { service: event.data.service, outcome: event.data.outcome, at: event.actedAt },
        ],
      };
    case "corrected":
      return corrected(order, event);
    case "marked-complex":
      return { ...order, complex: true };
    case "held":
      return { ...order, held: { since: event.actedAt, reason: event.sealed?.reason ?? null } };
    case "resumed":
      return { ...order, held: null };
    case "excluded":
      return { ...order, excluded: event.data.ground };
    case "limit-passed":
      return { ...order, limitsPassed: [...order.limitsPassed, `${event.data.step}:${event.data.share}`] };
    case "erased":
      return { ...withoutSealed(order), erased: true };
    case "unmasked":
    case "noted":
    case "clock-clamped":
      return order;
    default:
      return unreachable(event);
  }
}

function supervisionOf(event: OrderEventOf<"supervised">): Order["supervisions"][number] {
  const { supervisionId, level, noticeNumber, leaderName, dueAt } = event.data;
  return {
    id: supervisionId,
    level,
    noticeNumber,
    leaderName,
    demand: event.sealed?.demand ?? null,
    dueAt,
    at: event.actedAt,
    answer: null,
  };
}

/** The limit of supervision is met when the last open notice is answered. */
function answeredSupervision(order: Order, event: OrderEventOf<"supervision-answered">): Order {
  const answer = { at: event.actedAt, text: event.sealed?.answer ?? null };
  const supervisions = order.supervisions.map((one) =>
    one.id === event.data.supervisionId ? { ...one, answer } : one,
  );
  const next = { ...order, supervisions };
  return supervisions.every((one) => one.answer !== null) ? met(next, event.actedAt, "supervision") : next;
}

function corrected(order: Order, event: OrderEventOf<"corrected">): Order {
  const partVersions = { ...order.partVersions };
  for (const part of event.data.parts) partVersions[part] = event.version;
  return {
    ...order,
    partVersions,
    matter: order.matter && event.data.matter ? merged(order.matter, event.data.matter) : order.matter,
    petitioner:
      order.petitioner && event.sealed?.petitioner
        ? merged(order.petitioner, event.sealed.petitioner)
        : order.petitioner,
    words: order.words && event.sealed?.words ? merged(order.words, event.sealed.words) : order.words,
  };
}

/** The values given replace those of the same name; a name without a value replaces nothing. */
function merged<T extends object>(old: T, change: { [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...old, ...Object.fromEntries(given) };
}
