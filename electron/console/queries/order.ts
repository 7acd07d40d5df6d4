// One order with its history: what this device holds, or, where it does not, what the hub lets the person read.
import type { OrderView } from "../../../shared/protocol/index.ts";
import type { QueryRoom } from "./query-room.ts";
import { withUnmasked } from "./unmasked.ts";

export function orderView(from: QueryRoom, orderId: string): OrderView | null {
  const { room, sync } = from;
  const { seat } = room;
  if (seat === null) return null;
  const unsent = seat.file.outbox
    .ofOrder(orderId)
    .flatMap((item) =>
      item.state === "sent"
        ? []
        : [{ commandId: item.command.id, state: item.state, rejection: item.rejection }],
    );
  const events = seat.file.orders.events(orderId);
  if (events.length > 0) return { events: withUnmasked(from, seat.file.person.id, events), unsent };
  if (!sync.ready) return null;
  const read = room.asked.look(`asked order ${orderId}`, () =>
    sync.link.call("order.read", { orderId, unmasked: true }),
  );
  return read.value === null ? null : { events: read.value.events, unsent };
}
