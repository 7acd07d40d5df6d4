// What one command's events change in the views beside the order itself: audience, digest, phone index, reprojection.
// Intake and rebuild both use it, so both come to the same tables.
import { isDeepStrictEqual } from "node:util";
import { audience, type Digest, digestOf, type Order, type OrderEvent } from "../../shared/domain/index.ts";
import { redactTitle } from "../../shared/text/index.ts";
import { phoneHash } from "../secrets/sealing.ts";

export interface ViewChange {
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** The new digest (null = no console may hold one any more); undefined when nothing changed. */
  readonly digest: Digest | null | undefined;
  /** Hashes of phones that find this order from now on. */
  readonly phones: readonly Buffer[];
  /** What people may see of earlier events is different now. */
  readonly reprojected: boolean;
  readonly erased: boolean;
}

export function viewChange(
  before: Order | null,
  after: Order,
  events: readonly OrderEvent[],
  phoneHashKey: string,
): ViewChange {
  const had = new Set(before === null ? [] : audience(before));
  const has = new Set(audience(after));
  const digestBefore = before === null ? null : digest(before, phoneHashKey);
  const digestAfter = digest(after, phoneHashKey);
  const erased = after.erased && before?.erased !== true;
  const knownPhones = new Set(before?.petitioner?.phones);
  return {
    joined: [...has].filter((principal) => !had.has(principal)),
    left: [...had].filter((principal) => !has.has(principal)),
    // Also where the words of the order are gone already, so that a rebuild tells consoles to forget it.
    digest: !erased && isDeepStrictEqual(digestBefore, digestAfter) ? undefined : digestAfter,
    phones: (after.petitioner?.phones ?? [])
      .filter((phone) => phone !== "" && !knownPhones.has(phone))
      .map((phone) => phoneHash(phoneHashKey, phone)),
    reprojected: sightChanged(before, after) || events.some(reprojects),
    erased,
  };
}

/** Whether somebody's sight of earlier events may be another: it rests on whatever the domain's `clearance` looks at. */
export function sightChanged(before: Order | null, after: Order): boolean {
  return !isDeepStrictEqual(clearanceRests(before), clearanceRests(after));
}

function clearanceRests(order: Order | null) {
  if (order === null) return null;
  const { agentId, matter, handling, state } = order;
  return {
    agentId,
    confidential: matter?.confidential === true,
    units: handling && [handling.leadUnitId, ...handling.coUnitIds],
    callingBack: state === "reviewed" || state === "calling-back",
  };
}

export function reprojects({ type }: OrderEvent): boolean {
  return type === "erased" || type === "undone";
}

function digest(order: Order, phoneHashKey: string): Digest | null {
  const names = order.petitioner === null ? [] : [order.petitioner.name];
  return digestOf(
    order,
    (phone) => phoneHash(phoneHashKey, phone).toString("hex"),
    (title) => redactTitle(title, names),
  );
}
