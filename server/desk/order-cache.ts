// Orders whole, kept for a while because a list asks for its titles again at every change. Filled by commits and by reading.
import type { Order } from "../../shared/domain/index.ts";
import type { CommittedBatch, Hub } from "../hub.ts";

export interface OrderCache {
  /** The same orders with their personal values, in the same order; one that has gone meanwhile is left out. */
  whole(opens: readonly Order[]): Promise<Order[]>;
  committed(batch: CommittedBatch): void;
}

const ordersKept = 3_000;

export function orderCache(hub: Pick<Hub, "readOrder">): OrderCache {
  const kept = new Map<string, Order>();

  function keep(order: Order): void {
    kept.delete(order.id);
    kept.set(order.id, order);
    if (kept.size <= ordersKept) return;
    const oldest = kept.keys().next();
    if (!oldest.done) kept.delete(oldest.value);
  }

  return {
    async whole(opens) {
      const found: Order[] = [];
      for (const { id, version } of opens) {
        const known = kept.get(id);
        const order =
          known !== undefined && known.version >= version ? known : (await hub.readOrder(id))?.order;
        if (order === undefined) continue;
        found.push(order);
        // A commit that came while reading has put a newer one here.
        if ((kept.get(id)?.version ?? 0) <= order.version) keep(order);
      }
      return found;
    },
    committed(batch) {
      for (const { after } of batch.orders.values()) if (kept.has(after.id)) keep(after);
    },
  };
}
