// The orders that commands are decided on: read from the database with their keys, and kept while they are in use. What is
// kept may be out of date when several hubs write; the append checks versions under the lock.
import { type Kysely, sql } from "kysely";
import type { Order } from "../../shared/domain/index.ts";
import type { Database } from "../db/index.ts";
import type { OrderKeys } from "../events/index.ts";
import { orderOfRow } from "../views/index.ts";

/** An order with what appending to it needs. */
export interface KeptOrder {
  readonly order: Order;
  /** Null once erased. */
  readonly key: Buffer | null;
  readonly lastHash: Buffer;
  readonly reprojectedSeq: number;
}

export interface OrderStore {
  /** Those of the ids that exist. `fresh` reads past what is kept. */
  load(
    database: Kysely<Database>,
    orderIds: readonly string[],
    fresh: boolean,
  ): Promise<Map<string, KeptOrder>>;
  keep(order: KeptOrder): void;
  forget(orderIds: Iterable<string>): void;
}

const KEPT_MAX = 5000;

export function orderStore(keys: OrderKeys): OrderStore {
  const kept = new Map<string, KeptOrder>();

  function keep(order: KeptOrder): void {
    kept.delete(order.order.id);
    kept.set(order.order.id, order);
    if (kept.size <= KEPT_MAX) return;
    const oldest = kept.keys().next();
    if (!oldest.done) kept.delete(oldest.value);
  }

  return {
    load: async (database, orderIds, fresh) => {
      const found = new Map<string, KeptOrder>();
      const missing = orderIds.filter((orderId) => {
        const order = fresh ? undefined : kept.get(orderId);
        if (order !== undefined) found.set(orderId, order);
        return order === undefined;
      });
      if (missing.length === 0) return found;
      const rows = await database
        .selectFrom("orders")
        .leftJoin("order_keys", "order_keys.order_id", "orders.order_id")
        .select(["orders.order_id", "open", "sealed", "last_hash", "reprojected_seq", "wrapped"])
        .where(sql<boolean>`orders.order_id = any(${missing}::uuid[])`)
        .execute();
      for (const row of rows) {
        const key = row.wrapped === null ? null : keys.unwrap(row.order_id, row.wrapped);
        const order = {
          order: orderOfRow(row, key),
          key,
          lastHash: row.last_hash,
          reprojectedSeq: row.reprojected_seq,
        };
        keep(order);
        found.set(row.order_id, order);
      }
      return found;
    },
    keep,
    forget: (orderIds) => {
      for (const orderId of orderIds) kept.delete(orderId);
    },
  };
}
