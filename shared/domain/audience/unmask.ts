// Unmasking: whoever only sees a petitioner masked sees them whole for a while after their own act of unmasking, which stands in
// the order's history. A unit from which the petitioner is hidden sees them at no time.
import type { OrderEvent } from "../order/events.ts";
import type { Order } from "../order/order.ts";
import { clearance, project, type Viewer } from "./project.ts";

/** Long enough to read the number out and to speak with the person; a page left open is masked again by itself. */
export const unmaskedForMs = 10 * 60_000;

/** The last unmasking by this person, where its time is not over at `now` (hub's clock, ms); else null. */
export function unmasking<E extends OrderEvent>(
  events: readonly E[],
  personId: string,
  now: number,
): E | null {
  const last = events.findLast(({ type, actor }) => type === "unmasked" && actor.personId === personId);
  return last !== undefined && now - (last.hubTime ?? last.actedAt) <= unmaskedForMs ? last : null;
}

/** A whole history as this viewer may see it at `now`, their unmasking counted. `order` is the order as it stands. */
export function projectHistory(
  events: readonly OrderEvent[],
  viewer: Viewer,
  order: Order,
  now: number,
): OrderEvent[] {
  const opened = clearance(order, viewer) === "masked" && unmasking(events, viewer.id, now) !== null;
  return events.map((event) => (opened ? withoutPickUpCode(event) : project(event, viewer, order)));
}

/** The code opens the order to whoever has it; unmasking is about the person. */
function withoutPickUpCode(event: OrderEvent): OrderEvent {
  if (event.type !== "recorded" || event.sealed === null) return event;
  return { ...event, sealed: { ...event.sealed, pickUpCode: "" } };
}
