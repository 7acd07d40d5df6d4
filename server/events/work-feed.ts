// The work feed: what of the log each person may hold, after a cursor. Sight is reckoned as of positions in the log, so pages and
// live frames fit together wherever they are cut.
import { type Kysely, sql } from "kysely";
import {
  type Order,
  type OrderEvent,
  principals,
  project,
  projectHistory,
} from "../../shared/domain/index.ts";
import type { Person, WorkFrame, WorkRow } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { Clock } from "../surroundings.ts";
import { orderOfRow } from "../views/order-row.ts";
import { type EventRow, eventOfRow, type StoredEvent } from "./event-rows.ts";
import type { OrderKeys } from "./order-keys.ts";
import { readHistories } from "./order-reader.ts";

export interface WorkFeed {
  /**
   * Rows of (after, to]; from 0 the snapshot. `limit` counts events. Answers from 0 where the person's rights have changed since
   * the cursor, unless `begunUnder` says that the snapshot was begun under those very rights (see accessSeq).
   */
  pull(person: Person, after: number, limit: number, begunUnder: number | null): Promise<WorkFrame>;
  /** Where in the log the person's rights last changed. */
  accessSeq(personId: string): number;
  /** One order as the person may see it now; null when they may not. What they unmasked of late is whole unless `unmasked` is false. */
  read(person: Person, orderId: string, unmasked?: boolean): Promise<OrderEvent[] | null>;
}

interface Sight {
  readonly order_id: string;
  readonly at_cursor: boolean;
  readonly now: boolean;
  /** Since when, of the sight that lasts; only where `now`. */
  readonly since_seq: number | null;
}

export function workFeed(
  database: Kysely<Database>,
  keys: OrderKeys,
  accessSeq: (id: string) => number,
  clock: Clock,
): WorkFeed {
  async function head(): Promise<number> {
    const row = await database
      .selectFrom("events")
      .select(({ fn }) => fn.max("seq").as("head"))
      .executeTakeFirst();
    return row?.head ?? 0;
  }

  return {
    accessSeq,
    pull: async (person, asked, limit, begunUnder) => {
      const newest = await head();
      const access = accessSeq(person.id);
      const restart = asked > newest || (asked <= access && begunUnder !== access);
      const after = restart ? 0 : asked;
      const names = principals(person);
      const sights = await sightsOf(database, names, after, newest);
      const relevant = sights.map(({ order_id }) => order_id);
      const found = await eventsAfter(database, relevant, after, newest, limit);
      const more = found.length > limit;
      const page = more ? found.slice(0, limit) : found;
      const to = more ? (page.at(-1)?.seq ?? newest) : newest;
      const rows = await rowsOf(sights, page, after, to, person);
      return { from: after, to, rows, more };
    },
    read: async (person, orderId, unmasked = true) => {
      const mayHold = await database
        .selectFrom("audience")
        .select("order_id")
        .where("order_id", "=", orderId)
        .where(sql<boolean>`principal = any(${principals(person)}::text[])`)
        .where("until_seq", "is", null)
        .executeTakeFirst();
      if (mayHold === undefined) return null;
      const orders = await loadOrders([orderId]);
      const order = orders.get(orderId);
      const events = (await readHistories(database, keys, [orderId])).get(orderId);
      if (order === undefined || events === undefined) return null;
      return unmasked
        ? projectHistory(events, person, order, clock.now())
        : events.map((event) => project(event, person, order));
    },
  };

  async function loadOrders(orderIds: readonly string[]): Promise<Map<string, Order>> {
    if (orderIds.length === 0) return new Map();
    const rows = await database
      .selectFrom("orders")
      .leftJoin("order_keys", "order_keys.order_id", "orders.order_id")
      .select(["orders.order_id", "open", "sealed", "wrapped"])
      .where(sql<boolean>`orders.order_id = any(${orderIds}::uuid[])`)
      .execute();
    return new Map(
      rows.map((row) => [
        row.order_id,
        orderOfRow(row, row.wrapped === null ? null : keys.unwrap(row.order_id, row.wrapped)),
      ]),
    );
  }

  async function rowsOf(
    sights: readonly Sight[],
    page: readonly EventRow[],
    after: number,
    to: number,
    person: Person,
  ): Promise<WorkRow[]> {
    const inPage = Map.groupBy(page, ({ order_id }) => order_id);
    const touched = sights.filter(({ order_id }) => inPage.has(order_id));
    const shown = touched.filter(({ now }) => now).map(({ order_id }) => order_id);
    const orders = await loadOrders(shown);
    const reprojected = await reprojectedAfter(database, shown, after, to);
    const keyOf = await keys.load(database, shown);
    // Whole histories are needed where the order is new to the person, and older events than this page are missing.
    const whole = touched.filter(
      (sight) =>
        sight.now && (reprojected.has(sight.order_id) || (!sight.at_cursor && (sight.since_seq ?? 0) <= to)),
    );
    const histories = await readHistories(
      database,
      keys,
      whole.map(({ order_id }) => order_id),
    );
    return touched.flatMap((sight): WorkRow[] => {
      const orderId = sight.order_id;
      const order = orders.get(orderId);
      if (!sight.now || order === undefined) return sight.at_cursor ? [{ kind: "forget", orderId }] : [];
      const history = histories.get(orderId);
      if (history !== undefined) {
        const events = upTo(history, to).map((event) => project(event, person, order));
        return [{ kind: "order", orderId, events }];
      }
      if (!sight.at_cursor) return [];
      const key = keyOf.get(orderId) ?? null;
      const events = (inPage.get(orderId) ?? []).map((row) => project(eventOfRow(row, key), person, order));
      return [{ kind: "events", orderId, events }];
    });
  }
}

/** Orders that the person may hold now or might hold from before the cursor. */
async function sightsOf(
  database: Kysely<Database>,
  names: readonly string[],
  after: number,
  newest: number,
): Promise<readonly Sight[]> {
  const { rows } = await sql<Sight>`
    select order_id,
      bool_or(since_seq <= ${after} and (until_seq is null or until_seq > ${after})) as at_cursor,
      bool_or(until_seq is null) as now,
      min(since_seq) filter (where until_seq is null) as since_seq
    from audience
    where principal = any(${names}::text[]) and since_seq <= ${newest} and (until_seq is null or until_seq > ${after})
      and (${after} = 0 or exists (select 1 from orders o where o.order_id = audience.order_id and o.last_seq > ${after}))
    group by order_id`.execute(database);
  return after === 0 ? rows.filter(({ now }) => now) : rows;
}

async function eventsAfter(
  database: Kysely<Database>,
  orderIds: readonly string[],
  after: number,
  newest: number,
  limit: number,
): Promise<EventRow[]> {
  if (orderIds.length === 0) return [];
  return database
    .selectFrom("events")
    .selectAll()
    .where(sql<boolean>`order_id = any(${orderIds}::uuid[])`)
    .where("seq", ">", after)
    .where("seq", "<=", newest)
    .orderBy("seq")
    .limit(limit + 1)
    .execute();
}

async function reprojectedAfter(
  database: Kysely<Database>,
  orderIds: readonly string[],
  after: number,
  to: number,
): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set();
  const rows = await database
    .selectFrom("orders")
    .select("order_id")
    .where(sql<boolean>`order_id = any(${orderIds}::uuid[])`)
    .where("reprojected_seq", ">", after)
    .where("reprojected_seq", "<=", to)
    .execute();
  return new Set(rows.map(({ order_id }) => order_id));
}

function upTo(history: readonly StoredEvent[], to: number): readonly StoredEvent[] {
  return history.filter(({ seq }) => seq <= to);
}
