// Holds every view to the log: each order is replayed from its events and compared with what the tables say of it.
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { audience, type Order, replay } from "../../shared/domain/index.ts";
import { orderKeys, readHistories } from "../events/index.ts";
import { viewChange } from "../views/changes.ts";
import { orderOfRow } from "../views/index.ts";
import type { AdminStore } from "./store.ts";

export interface ViewFault {
  code:
    | "order.missing"
    | "order.differs"
    | "audience.differs"
    | "digest.differs"
    | "phones.differ"
    | "order.extra";
  orderId: string;
}

export interface ViewReport {
  orders: number;
  faults: ViewFault[];
}

const ordersAPage = 200;
const faultsMax = 100;

/** `progress` is told the share done. */
export async function verifyViews(
  { database, secrets }: AdminStore,
  progress: (share: number) => void,
): Promise<ViewReport> {
  const keys = orderKeys(secrets.master);
  const ids = await database.selectFrom("events").select("order_id").distinct().orderBy("order_id").execute();
  const faults: ViewFault[] = [];
  for (let done = 0; done < ids.length && faults.length < faultsMax; done += ordersAPage) {
    progress(done / ids.length);
    await verifyPage(ids.slice(done, done + ordersAPage).map(({ order_id }) => order_id));
  }
  const extra = await database
    .selectFrom("orders")
    .select("order_id")
    .where(sql<boolean>`not exists (select 1 from events e where e.order_id = orders.order_id)`)
    .limit(faultsMax)
    .execute();
  faults.push(...extra.map(({ order_id }) => ({ code: "order.extra" as const, orderId: order_id })));
  return { orders: ids.length, faults };

  async function verifyPage(orderIds: readonly string[]): Promise<void> {
    const within = sql<boolean>`order_id = any(${orderIds}::uuid[])`;
    const histories = await readHistories(database, keys, orderIds);
    const keyOf = await keys.load(database, orderIds);
    const rows = await database
      .selectFrom("orders")
      .select(["order_id", "open", "sealed"])
      .where(within)
      .execute();
    const stands = new Map(
      rows.map((row) => [row.order_id, orderOfRow(row, keyOf.get(row.order_id) ?? null)]),
    );
    const holders = Map.groupBy(
      await database
        .selectFrom("audience")
        .select(["order_id", "principal"])
        .where(within)
        .where("until_seq", "is", null)
        .execute(),
      ({ order_id }) => order_id,
    );
    const digests = new Map(
      (await database.selectFrom("digests").select(["order_id", "digest"]).where(within).execute()).map(
        (row) => [row.order_id, row.digest],
      ),
    );
    const phones = Map.groupBy(
      await database.selectFrom("order_phones").selectAll().where(within).execute(),
      ({ order_id }) => order_id,
    );
    for (const orderId of orderIds) {
      const order = replay(histories.get(orderId) ?? []);
      const stored = stands.get(orderId);
      if (order === null || stored === undefined) {
        faults.push({ code: "order.missing", orderId });
        continue;
      }
      const wanted = viewChange(null, order, [], secrets.phoneHashKey);
      const names = (holders.get(orderId) ?? []).map(({ principal }) => principal).sort();
      const hashes = new Set((phones.get(orderId) ?? []).map(({ phone_hash }) => phone_hash.toString("hex")));
      if (!isDeepStrictEqual(plain(order), plain(stored))) faults.push({ code: "order.differs", orderId });
      if (!isDeepStrictEqual(audience(order), names)) faults.push({ code: "audience.differs", orderId });
      if (!isDeepStrictEqual(wanted.digest ?? null, digests.get(orderId) ?? null))
        faults.push({ code: "digest.differs", orderId });
      // Phones that were corrected still find their order, so there may be more than the order has now.
      if (!wanted.phones.every((hash) => hashes.has(hash.toString("hex"))))
        faults.push({ code: "phones.differ", orderId });
    }
  }
}

/** As it looks after a way through JSON, which leaves out what is undefined. */
function plain(order: Order): unknown {
  return JSON.parse(JSON.stringify(order));
}
