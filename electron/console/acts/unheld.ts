// Orders that this device does not hold but the person may act on, such as one found by search: the hub's word about them is
// kept in memory while it is looked at, and acts on them are decided over it.
import { type CommandIntent, type Order, type OrderEvent, replay } from "../../../shared/domain/index.ts";
import type { Room } from "../room.ts";
import type { HubLink } from "../sync/hub-link.ts";

/** Asks the hub for every order that these acts need and this device does not hold. */
export async function readUnheld(
  room: Room,
  link: HubLink,
  intents: readonly CommandIntent[],
): Promise<void> {
  const opened = new Set(intents.filter(({ type }) => type === "order.open").map(({ orderId }) => orderId));
  // An undo needs no look at the order: the hub decides it whether or not the person may still see it.
  const needed = intents.filter(({ type }) => type !== "order.undo");
  for (const orderId of new Set(needed.map((intent) => intent.orderId))) {
    if (opened.has(orderId) || room.seat === null || room.seat.file.current.get(orderId) !== null) continue;
    await room.asked.wait(`asked order ${orderId}`, () =>
      link.call("order.read", { orderId, unmasked: true }),
    );
  }
}

/** The order as the hub last showed it; null when it was not asked for. */
export function unheldOrder(room: Room, orderId: string): Order | null {
  const read = room.asked.known<{ events: OrderEvent[] }>(`asked order ${orderId}`);
  return read === null ? null : replay(read.events);
}
