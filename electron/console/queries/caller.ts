// The caller on the line: the digests on this device at once, the hub's details when they come.
import type { CallerView } from "../../../shared/protocol/index.ts";
import { normalisePhone } from "../../../shared/text/index.ts";
import { phoneHash } from "../search/phone-hash.ts";
import type { QueryRoom } from "./queries.ts";

const DIGESTS_SHOWN = 30;

export function callerView({ room, sync, asked }: QueryRoom, phone: string, callId: string): CallerView {
  const { seat } = room;
  const digits = normalisePhone(phone);
  if (seat === null || digits === "") {
    return { digests: [], openCount: 0, totalCount: 0, details: null, detailsState: "none" };
  }
  const hash = phoneHash(seat.session.phoneHashKey, digits);
  const { open, total } = room.shared.digests.countOfPhone(hash);
  const here = {
    digests: room.shared.digests.ofPhone(hash, DIGESTS_SHOWN),
    openCount: open,
    totalCount: total,
  };
  if (!sync.ready) {
    return { ...here, details: null, detailsState: "hub-gone" };
  }
  const details = asked.look(`asked caller ${phone}`, () =>
    sync.link.call("caller.look-up", { phone: digits, callId }),
  );
  return {
    ...here,
    details: details.value,
    detailsState: details.state === "refused" ? "none" : details.state,
  };
}
