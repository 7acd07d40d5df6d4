// Reads whole histories out of the log, sealed parts open.
import { type Kysely, sql } from "kysely";
import type { Database } from "../db/index.ts";
import { eventOfRow, type StoredEvent } from "./event-rows.ts";
import type { OrderKeys } from "./order-keys.ts";

/** All events of these orders in order; an unknown order has no entry. */
export async function readHistories(
  database: Kysely<Database>,
  keys: OrderKeys,
  orderIds: readonly string[],
): Promise<Map<string, StoredEvent[]>> {
  if (orderIds.length === 0) return new Map();
  const rows = await database
    .selectFrom("events")
    .selectAll()
    .where(sql<boolean>`order_id = any(${orderIds}::uuid[])`)
    .orderBy("order_id")
    .orderBy("version")
    .execute();
  const keyOf = await keys.load(database, orderIds);
  const events = rows.map((row) => eventOfRow(row, keyOf.get(row.order_id) ?? null));
  return Map.groupBy(events, ({ orderId }) => orderId);
}
