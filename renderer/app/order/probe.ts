// What an act would come to, before it is given: decided by the same rules, so a button can be greyed with the very reason.
import {
  type Decision,
  decide,
  type Order,
  type OrderCommand,
  type Rejection,
} from "../../../shared/domain/index.ts";
import { useHubNow } from "../clock.ts";
import { newId } from "../new-id.ts";
import { type ReferenceBook, type SignedIn, useReference, useSession } from "../session.tsx";
import type { ActBody } from "./give.ts";

/** The decision on the order as it stands here; null while order or reference documents are missing. */
export function useProbe(order: Order | null): (body: ActBody) => Decision | null {
  const { person } = useSession();
  const book = useReference();
  const now = useHubNow();
  return (body) => (order === null || book === null ? null : probe(order, body, { person, book, now }));
}

/** Why a probed act cannot be given; null where it can, or where nothing is known yet. */
export function refusalOf(decision: Decision | null): Rejection | null {
  return decision === null || decision.ok ? null : decision.rejection;
}

function probe(
  order: Order,
  body: ActBody,
  { person, book, now }: { person: SignedIn["person"]; book: ReferenceBook; now: number },
): Decision {
  const command: OrderCommand = {
    ...body,
    id: newId(),
    orderId: order.id,
    actor: { personId: person.id, role: person.roles[0] ?? "agent", unitId: person.unitId },
    deviceId: "",
    place: "console",
    deviceTime: now,
    clockOffset: 0,
    lastContact: null,
    versions: book.versions,
  };
  return decide(order, command, { actedAt: now, hubTime: now, person, reference: book });
}
