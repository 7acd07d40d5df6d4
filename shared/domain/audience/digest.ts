// The digest of an order: what every console may hold of every order, so that history is at hand without a hub (ARCHITECTURE 4).
import { z } from "zod";
import type { Order } from "../order/order.ts";
import { LimitStep } from "../order/parts.ts";
import { OrderStateName, RequestKind, Satisfaction, Urgency } from "../reference/index.ts";

export const Digest = z.object({
  orderId: z.string(),
  version: z.int(),
  number: z.string(),
  /** Keyed hashes of the petitioner's phones. */
  phoneHashes: z.array(z.string()),
  /** Through the redactor: no names, phones, ids, door numbers. */
  title: z.string(),
  placeId: z.string().nullable(),
  categoryId: z.string().nullable(),
  kind: RequestKind,
  urgency: Urgency,
  leadUnitId: z.string().nullable(),
  state: OrderStateName,
  satisfaction: Satisfaction.nullable(),
  recordedAt: z.number(),
  closedAt: z.number().nullable(),
  /** End of the running limit that is due first, ms; null when none runs. */
  dueAt: z.number().nullable(),
});
export type Digest = z.infer<typeof Digest>;

/** Null for what no shared store may hold: confidential, sensitive, practice, unrecorded, discarded and erased orders. */
export function digestOf(
  order: Order,
  hashPhone: (phone: string) => string,
  redact: (title: string) => string,
): Digest | null {
  const { number, matter, words, recordedAt } = order;
  if (
    number === null ||
    !matter ||
    !words ||
    recordedAt === null ||
    order.state === "discarded" ||
    order.erased
  )
    return null;
  if (matter.confidential || matter.marks.length > 0 || order.origin.training) return null;
  return {
    orderId: order.id,
    version: order.version,
    number,
    phoneHashes: (order.petitioner?.phones ?? []).map(hashPhone),
    title: redact(words.title),
    placeId: matter.placeId,
    categoryId: matter.categoryId,
    kind: matter.kind,
    urgency: matter.urgency,
    leadUnitId: order.handling?.leadUnitId ?? null,
    state: order.state,
    satisfaction: order.rating?.satisfaction ?? null,
    recordedAt,
    closedAt: order.closedAt,
    dueAt: dueAt(order),
  };
}

/** End (ms) of the running limit that is due first; one that is paused does not run, and an order merged into another has none of its own. */
export function dueAt(order: Order): number | null {
  if (order.mergedInto !== null) return null;
  const ends = LimitStep.options.flatMap((step) => {
    const limit = order.limits[step];
    return limit && limit.metAt === null && !limit.pauses.some(({ until }) => until === null)
      ? [limit.end]
      : [];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}
