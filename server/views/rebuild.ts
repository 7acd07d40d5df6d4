// Makes every view again from the log alone, command by command, as the intake made it the first time.
import { type Kysely, sql, type Transaction } from "kysely";
import { evolve, type Order } from "../../shared/domain/index.ts";
import { type Database, runTogether } from "../db/index.ts";
import { type EventRow, eventOfRow } from "../events/event-rows.ts";
import type { OrderKeys } from "../events/order-keys.ts";
import { orderOfRow } from "./order-row.ts";
import { type Standing, type Step, viewWriting } from "./write.ts";

const PAGE = 2000;
/** The intake's lock: nothing is added while the views are being made. */
const APPEND_LOCK = 12345_002;

export async function rebuildViews(
  database: Kysely<Database>,
  keys: OrderKeys,
  phoneHashKey: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${APPEND_LOCK})`.execute(transaction);
    await sql`truncate orders, audience, digests, order_phones`.execute(transaction);
    let after = 0;
    for (;;) {
      const rows = await wholeCommands(transaction, after);
      const last = rows.at(-1);
      if (last === undefined) return;
      await writePage(transaction, rows, keys, phoneHashKey);
      after = last.seq;
    }
  });
}

/** The next page of the log, cut between commands. */
async function wholeCommands(transaction: Transaction<Database>, after: number): Promise<EventRow[]> {
  const rows = await transaction
    .selectFrom("events")
    .selectAll()
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(PAGE)
    .execute();
  const last = rows.at(-1);
  if (rows.length < PAGE || last === undefined) return rows;
  const cut = rows.findIndex(({ command_id }) => command_id === last.command_id);
  return cut > 0 ? rows.slice(0, cut) : rows;
}

async function writePage(
  transaction: Transaction<Database>,
  rows: readonly EventRow[],
  keys: OrderKeys,
  phoneHashKey: string,
): Promise<void> {
  const orderIds = [...new Set(rows.map(({ order_id }) => order_id))];
  const keyOf = await keys.load(transaction, orderIds);
  const stood = await standingOrders(transaction, orderIds, keyOf);
  const orders = new Map([...stood].map(([orderId, { order }]) => [orderId, order]));
  const steps: Step[] = [];
  for (const command of commandsOf(rows)) {
    const [first] = command;
    if (first === undefined) continue;
    const events = command.map((row) => eventOfRow(row, keyOf.get(row.order_id) ?? null));
    const before = orders.get(first.order_id) ?? null;
    const after = events.reduce<Order | null>(evolve, before);
    if (after === null) throw new Error(`order ${first.order_id} has no first event`);
    orders.set(first.order_id, after);
    steps.push({ before, after, events });
  }
  const lastRows = new Map(rows.map((row) => [row.order_id, row]));
  const standing = (orderId: string, reprojectedSeq: number | null): Standing => {
    const row = lastRows.get(orderId);
    const order = orders.get(orderId);
    if (row === undefined || order === undefined) throw new Error(`order ${orderId} is not on this page`);
    return {
      order,
      key: keyOf.get(orderId) ?? null,
      lastSeq: row.seq,
      lastHash: row.hash,
      reprojectedSeq: reprojectedSeq ?? stood.get(orderId)?.reprojectedSeq ?? 0,
    };
  };
  const { together, after } = viewWriting(steps, standing, phoneHashKey);
  await runTogether(transaction, together);
  for (const statement of after) await statement.execute(transaction);
}

/** The orders as the pages before have made them. */
async function standingOrders(
  transaction: Transaction<Database>,
  orderIds: readonly string[],
  keyOf: ReadonlyMap<string, Buffer>,
): Promise<Map<string, { order: Order; reprojectedSeq: number }>> {
  const rows = await transaction
    .selectFrom("orders")
    .select(["order_id", "open", "sealed", "reprojected_seq"])
    .where(sql<boolean>`order_id = any(${orderIds}::uuid[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.order_id,
      { order: orderOfRow(row, keyOf.get(row.order_id) ?? null), reprojectedSeq: row.reprojected_seq },
    ]),
  );
}

/** Rows of one command stand together, as it was written in one piece. */
function commandsOf(rows: readonly EventRow[]): EventRow[][] {
  const commands: EventRow[][] = [];
  for (const row of rows) {
    const current = commands.at(-1);
    if (current?.[0]?.command_id === row.command_id) current.push(row);
    else commands.push([row]);
  }
  return commands;
}
