// Values that the person has unmasked: the store holds them masked, so the hub is asked, and its answer stays in memory only.
import { type OrderEvent, unmasking } from "../../../shared/domain/index.ts";
import type { QueryRoom } from "./query-room.ts";

interface Read {
  events: OrderEvent[];
}

/** The history of one order with what the hub shows of it while the person's own unmasking lasts. */
export function withUnmasked(
  { room, sync }: QueryRoom,
  personId: string,
  events: OrderEvent[],
): OrderEvent[] {
  const orderId = events[0]?.orderId ?? "";
  const topic = `asked unmasked ${orderId}` as const;
  const confirmed = events.filter(({ seq }) => seq !== null);
  if (unmasking(confirmed, personId, room.time.hubNow()) === null) {
    room.asked.drop(topic);
    return events;
  }
  const newest = confirmed.at(-1)?.version ?? 0;
  const known = room.asked.known<Read>(topic);
  // Changed since it was read: what was added may be of the petitioner too.
  if (known !== null && (known.events.at(-1)?.version ?? 0) < newest) room.asked.drop(topic);
  if (room.asked.known<Read>(topic) === null && !sync.ready) return events;
  const read = room.asked.look<Read>(topic, () =>
    sync.link.call("order.read", { orderId, unmasked: true }),
  ).value;
  if (read === null) return events;
  const whole = new Map(read.events.map((event) => [event.version, event]));
  return events.map((event) => (event.seq === null ? event : (whole.get(event.version) ?? event)));
}
