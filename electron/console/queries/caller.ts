// The caller on the line: the digests on this device at once, the hub's details when they come.

import type { Digest } from "../../../shared/domain/index.ts";
import type { CallerView } from "../../../shared/protocol/index.ts";
import { normalisePhone } from "../../../shared/text/index.ts";
import type { Room } from "../room.ts";
import { phoneHash } from "../search/phone-hash.ts";
import { asDigest, joined } from "../search/search.ts";
import type { PersonFile } from "../store/person-file.ts";
import type { QueryRoom } from "./query-room.ts";

const DIGESTS_SHOWN = 30;
const openStates: readonly string[] = [
  "accepted",
  "dispatched",
  "signed",
  "handling",
  "return-asked",
  "replied",
  "reviewed",
  "calling-back",
];

export function callerView({ room, sync }: QueryRoom, phone: string, callId: string): CallerView {
  const { seat } = room;
  const digits = normalisePhone(phone);
  if (seat === null || digits === "") {
    return { digests: [], openCount: 0, totalCount: 0, details: null, detailsState: "none" };
  }
  const hash = phoneHash(seat.session.phoneHashKey, digits);
  const { open, total } = room.shared.digests.countOfPhone(hash);
  const undigested = heldOnly(room, seat.file, digits);
  const here = {
    digests: joined([...undigested, ...room.shared.digests.ofPhone(hash, DIGESTS_SHOWN)]).slice(
      0,
      DIGESTS_SHOWN,
    ),
    openCount: open + undigested.filter(({ state }) => openStates.includes(state)).length,
    totalCount: total + undigested.length,
  };
  if (!sync.ready) {
    return { ...here, details: null, detailsState: "hub-gone" };
  }
  const details = room.asked.look(`asked caller ${phone}`, () =>
    sync.link.call("caller.look-up", { phone: digits, callId }),
  );
  return {
    ...here,
    details: details.value,
    detailsState: details.state === "refused" ? "none" : details.state,
  };
}

/** The caller's orders in the person's own hands that no digest tells of: practice, confidential ones, and what is not sent yet. */
function heldOnly(room: Room, file: PersonFile, digits: string): Digest[] {
  return file.current
    .ofPhone(digits, DIGESTS_SHOWN)
    .filter((order) => !room.shared.digests.has(order.id))
    .flatMap((order) => asDigest(order) ?? []);
}
