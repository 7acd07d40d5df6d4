// The orders that a browser desk may show: by the audience, projected for the person. A desk keeps nothing; every list is read
// anew from the order view.
import { sql } from "kysely";
import {
  audience,
  type Order,
  type OrderEvent,
  type OrderStateName,
  project,
  projectOrder,
} from "../../shared/domain/index.ts";
import {
  compareRows,
  type OrderList,
  type OrderRow,
  type OrderView,
  type Person,
  rowOf,
  standsIn,
} from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import { heldOrders, leadersLookAs } from "./held-orders.ts";
import type { OrderCache } from "./order-cache.ts";

export interface VisibleOrders {
  rows(
    person: Person,
    list: OrderList,
    offset: number,
    limit: number,
  ): Promise<{ rows: OrderRow[]; total: number }>;
  counts(person: Person, lists: readonly OrderList[]): Promise<Partial<Record<OrderList, number>>>;
  /** Null when there is no such order, or none that this person may hold. */
  view(person: Person, orderId: string): Promise<OrderView | null>;
}

const workStates: readonly OrderStateName[] = [
  "accepted",
  "dispatched",
  "signed",
  "handling",
  "return-asked",
  "replied",
  "reviewed",
  "calling-back",
];

/** Lists that reach beyond open work: read by time of recording instead of as a whole. */
const longLists: readonly OrderList[] = ["recent", "mine"];

export function visibleOrders(hub: Hub, cache: OrderCache): VisibleOrders {
  const held = (person: Person) => heldOrders(hub, person);

  // A desk watches several lists and their counts; between two commits one reading serves them all.
  const workSinceCommit = new Map<string, Promise<readonly Order[]>>();
  hub.onCommitted(() => workSinceCommit.clear());

  function work(person: Person): Promise<readonly Order[]> {
    const who = JSON.stringify([person.id, person.roles, person.unitId]);
    const known = workSinceCommit.get(who);
    if (known !== undefined) return known;
    const reading = readWork(person);
    workSinceCommit.set(who, reading);
    reading.catch(() => workSinceCommit.delete(who));
    return reading;
  }

  /** Open work and declines under review, without personal values. */
  async function readWork(person: Person): Promise<readonly Order[]> {
    const rows = await held(person)
      .select("open")
      .where(
        sql<boolean>`(orders.state = any(${workStates}::text[])
          or (orders.state = 'declined' and orders.open->'decline'->>'reviewed' = 'open'))`,
      )
      .execute();
    return rows.map(({ open }) => open);
  }

  function longList(person: Person, list: OrderList) {
    const all = held(person);
    if (list !== "mine") return all;
    return all.where(
      sql<boolean>`(orders.agent_id = ${person.id} or orders.open->'handling'->'assignedTo'->>'personId' = ${person.id})`,
    );
  }

  async function count(query: ReturnType<typeof held>): Promise<number> {
    const row = await query.select(({ fn }) => fn.countAll().as("total")).executeTakeFirst();
    return Number(row?.total ?? 0);
  }

  async function titled(person: Person, opens: readonly Order[]): Promise<OrderRow[]> {
    const orders = await cache.whole(opens);
    return orders.map((order) => rowOf(projectOrder(order, person), false));
  }

  async function leaderRead(person: Person, orderId: string): Promise<OrderEvent[] | null> {
    const found = person.roles.includes("leader") ? await hub.readOrder(orderId) : null;
    if (found === null || !audience(found.order).includes(leadersLookAs)) return null;
    return found.events.map((event) => project(event, person, found.order));
  }

  return {
    async rows(person, list, offset, limit) {
      if (longLists.includes(list)) {
        const query = longList(person, list);
        const rows = await query
          .select("open")
          .orderBy("orders.recorded_at", "desc")
          .orderBy("orders.order_id")
          .offset(offset)
          .limit(limit)
          .execute();
        return {
          rows: await titled(
            person,
            rows.map(({ open }) => open),
          ),
          total: await count(query),
        };
      }
      const now = hub.clock.now();
      const compare = compareRows(list);
      const all = (await work(person))
        .filter((order) => standsIn(list, order, person, now))
        .map((order) => ({ order, row: rowOf(order, false, "") }))
        .sort((a, b) => compare(a.row, b.row));
      const page = all.slice(offset, offset + limit).map(({ order }) => order);
      return { rows: await titled(person, page), total: all.length };
    },
    async counts(person, lists) {
      const now = hub.clock.now();
      const orders = lists.some((list) => !longLists.includes(list)) ? await work(person) : [];
      const counts: Partial<Record<OrderList, number>> = {};
      for (const list of lists) {
        counts[list] = longLists.includes(list)
          ? await count(longList(person, list))
          : orders.filter((order) => standsIn(list, order, person, now)).length;
      }
      return counts;
    },
    async view(person, orderId) {
      const events = (await hub.workFeed.read(person, orderId)) ?? (await leaderRead(person, orderId));
      return events === null ? null : { events, unsent: [] };
    },
  };
}
