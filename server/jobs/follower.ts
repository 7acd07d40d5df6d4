// Reads the log behind a cursor and notes what follows from it: duties and limit warnings. Cursor and notes move in one
// transaction, so a hub that dies in between has noted all of a step or none of it.
import type { PoolClient } from "pg";
import type { Hub, OrderWithEvents } from "../hub.ts";
import { addDuties } from "./duties.ts";
import { dutiesOf } from "./duty-plan.ts";
import { noteWarnings, warningsOf } from "./limit-watch.ts";
import { newestReference } from "./newest-reference.ts";

const cursorName = "duties";
const eventsAStep = 400;

/** A first start begins at the end of the log: what happened before brings no messages; limits are noted by noteAllLimits. */
export async function openCursor(hub: Pick<Hub, "pool">): Promise<{ first: boolean }> {
  const { rowCount } = await hub.pool.query(
    `insert into hub_jobs.cursor (name, seq) select $1, coalesce(max(seq), 0) from events on conflict (name) do nothing`,
    [cursorName],
  );
  return { first: rowCount === 1 };
}

/** Reads to the end of the log; answers with the number of events read. */
export async function follow(hub: Hub): Promise<number> {
  let read = 0;
  for (;;) {
    const step = await followStep(hub);
    read += step;
    if (step < eventsAStep) return read;
  }
}

/** Notes the limits of these orders; for the first start and for rules or a calendar that were published anew. */
export async function noteLimits(hub: Hub, orderIds: readonly string[]): Promise<void> {
  for (const orderId of orderIds) {
    const found = await hub.readOrder(orderId);
    if (found === null) continue;
    await inTransaction(hub, (client) => noteLimitsOf(hub, client, found));
  }
}

async function followStep(hub: Hub): Promise<number> {
  return inTransaction(hub, async (client) => {
    const cursor = await client.query<{ seq: string }>(
      "select seq from hub_jobs.cursor where name = $1 for update",
      [cursorName],
    );
    const from = cursor.rows[0]?.seq ?? "0";
    const { rows } = await client.query<{ seq: string; order_id: string }>(
      "select seq, order_id from events where seq > $1 order by seq limit $2",
      [from, eventsAStep],
    );
    const last = rows.at(-1);
    if (last === undefined) return 0;
    const reference = await newestReference(hub);
    for (const orderId of new Set(rows.map(({ order_id }) => order_id))) {
      const found = await hub.readOrder(orderId);
      if (found === null) continue;
      const fresh = found.events.filter(
        ({ seq }) => seq !== null && seq > Number(from) && seq <= Number(last.seq),
      );
      await addDuties(
        client,
        fresh.flatMap((event) => dutiesOf(event, found.order, reference)),
      );
      await noteLimitsOf(hub, client, found);
    }
    await client.query("update hub_jobs.cursor set seq = $2 where name = $1", [cursorName, last.seq]);
    return rows.length;
  });
}

async function noteLimitsOf(hub: Hub, client: PoolClient, { order }: OrderWithEvents): Promise<void> {
  const { rules, calendar } = await newestReference(hub);
  await noteWarnings(client, order.id, warningsOf(order, rules.warnAt, calendar));
}

async function inTransaction<T>(hub: Hub, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await hub.pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
