// The orders' own keys, kept wrapped by the hub's master key. Destroying an order's row is erasing its personal values.
import { type Kysely, sql } from "kysely";
import type { Database } from "../db/index.ts";
import { seal, unseal } from "../secrets/sealing.ts";

export interface OrderKeys {
  /** The keys that exist; an erased or unknown order has none. */
  load(database: Kysely<Database>, orderIds: readonly string[]): Promise<Map<string, Buffer>>;
  wrap(orderId: string, key: Buffer): Buffer;
  unwrap(orderId: string, wrapped: Buffer): Buffer;
}

export function orderKeys(master: Buffer): OrderKeys {
  const unwrap = (orderId: string, wrapped: Buffer) => unseal(master, wrapped, `order-key:${orderId}`);
  return {
    load: async (database, orderIds) => {
      const rows = await database
        .selectFrom("order_keys")
        .selectAll()
        .where(sql<boolean>`order_id = any(${orderIds}::uuid[])`)
        .execute();
      return new Map(rows.map((row) => [row.order_id, unwrap(row.order_id, row.wrapped)]));
    },
    wrap: (orderId, key) => seal(master, key, `order-key:${orderId}`),
    unwrap,
  };
}
