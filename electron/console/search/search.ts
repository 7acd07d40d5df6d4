// Orders by number, phone and words: what is on this device at once, the hub's answer joins.
import { type Digest, dueAt, type Order } from "../../../shared/domain/index.ts";
import { normalisePhone } from "../../../shared/text/index.ts";
import type { Digests } from "../store/digests.ts";
import type { PersonFile } from "../store/person-file.ts";
import { phoneHash } from "./phone-hash.ts";

const FOUND_AT_MOST = 50;
const PHONE_DIGITS_AT_LEAST = 7;

/** Newest first. */
export function searchHere(digests: Digests, file: PersonFile, phoneHashKey: string, text: string): Digest[] {
  const wanted = text.trim();
  if (wanted === "") return [];
  const phone = normalisePhone(wanted);
  const found = [
    ...digests.byNumber(wanted, FOUND_AT_MOST),
    ...(phone.length < PHONE_DIGITS_AT_LEAST
      ? []
      : digests.ofPhone(phoneHash(phoneHashKey, phone), FOUND_AT_MOST)),
    ...digests.byWords(wanted, FOUND_AT_MOST),
    ...heldHere(file, wanted),
  ];
  return joined(found);
}

/** One of each order, the newest of them first. */
export function joined(digests: readonly Digest[]): Digest[] {
  const newest = new Map<string, Digest>();
  for (const digest of digests) {
    const known = newest.get(digest.orderId);
    if (known === undefined || known.version < digest.version) newest.set(digest.orderId, digest);
  }
  return [...newest.values()].sort((one, other) => other.recordedAt - one.recordedAt).slice(0, FOUND_AT_MOST);
}

/** Orders in the person's own hands that no digest tells of: confidential ones, practice, and what is not sent yet. */
function heldHere(file: PersonFile, wanted: string): Digest[] {
  return file.current.find(wanted, FOUND_AT_MOST).flatMap((row) => {
    const order = file.current.get(row.orderId);
    const digest = order === null ? null : asDigest(order);
    return digest === null ? [] : [digest];
  });
}

/** What a digest would say of an order in the person's own hands. */
export function asDigest(order: Order): Digest | null {
  const { number, matter, recordedAt } = order;
  if (number === null || matter === null || recordedAt === null) return null;
  return {
    orderId: order.id,
    version: order.version,
    number,
    phoneHashes: [],
    title: order.words?.title ?? "",
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
