// The phone page's copy of a call into the person's file. Callers' numbers go with the day, except where a draft of the call is
// still open.
import { type Answer, accepted } from "../../../shared/protocol/index.ts";
import { cityDate } from "../queries/queries.ts";
import type { Room } from "../room.ts";
import type { CallCopy } from "../store/calls.ts";
import type { Seat } from "./seat.ts";

export function keepCallCopy(room: Room, { file }: Seat, copy: CallCopy): Answer<Record<string, never>> {
  file.transaction(() => {
    file.calls.add(copy);
    file.calls.dropBefore(startOfToday(room));
  });
  return accepted({});
}

/** Midnight in the city, ms. */
function startOfToday({ time, shared: { references } }: Room): number {
  const offsetMs = (references.newest()?.reference.calendar.utcOffsetMinutes ?? 480) * 60_000;
  return Date.parse(`${cityDate(time, references)}T00:00:00Z`) - offsetMs;
}
