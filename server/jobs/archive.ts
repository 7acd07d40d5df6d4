// Archives what has been closed for so many days.
import type { Hub } from "../hub.ts";
import { closedBefore } from "./order-queries.ts";

const dayMs = 86_400_000;
const ordersARun = 500;

/** One run; the next goes on where this one ended. An order that the rules do not let go is left for them to say so again. */
export async function archiveClosed(hub: Hub, afterDays: number): Promise<void> {
  for (const orderId of await closedBefore(hub, hub.clock.now() - afterDays * dayMs, ordersARun)) {
    await hub.systemCommand(orderId, "order.archive", {}, {});
  }
}
