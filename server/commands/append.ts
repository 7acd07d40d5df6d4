// One group of commands, one transaction. The lock is taken just before the insert and ends with the commit, so places in the log are
// given without a gap and in the order of the commits, on any number of hubs.
import { type Kysely, sql, type Transaction } from "kysely";
import type { CommandResult } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { Entry } from "./entry.ts";
import { decideGroup } from "./group.ts";
import {
  type Appended,
  type AppendRooms,
  answerOf,
  isToStore,
  type Loaded,
  writeGroup,
} from "./write-group.ts";

const APPEND_LOCK = 12345_002;

/** Throws only where the database fails; then nothing of the group is certain, and all of it may be sent again. */
export async function appendGroup(rooms: AppendRooms, entries: readonly Entry[]): Promise<Appended> {
  const loaded = await loadState(rooms, rooms.database, entries, false);
  const verdicts = decideGroup(entries, loaded.state, rooms.fault);
  if (!verdicts.some(isToStore))
    return { results: verdicts.map((verdict) => answerOf(verdict, 0)), batch: null };
  return rooms.database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${APPEND_LOCK})`.execute(transaction);
    const { head, changed } = await underLock(transaction, loaded, entries);
    if (!changed) return writeGroup(rooms, transaction, verdicts, loaded, head);
    const now = await loadState(rooms, transaction, entries, true);
    return writeGroup(rooms, transaction, decideGroup(entries, now.state, rooms.fault), now, head);
  });
}

async function loadState(
  { store }: AppendRooms,
  database: Kysely<Database>,
  entries: readonly Entry[],
  fresh: boolean,
): Promise<Loaded> {
  const kept = await store.load(database, orderIdsOf(entries), fresh);
  // At first taken to be new: only a resent act is known already, and under the lock that is found.
  const known = fresh
    ? await database
        .selectFrom("commands")
        .select(["command_id", "result"])
        .where(sql<boolean>`command_id = any(${entries.map(({ command }) => command.id)}::uuid[])`)
        .execute()
    : [];
  const numbers = numbersOf(entries);
  const taken =
    numbers.length === 0
      ? []
      : await database
          .selectFrom("orders")
          .select(["number", "order_id"])
          .where(sql<boolean>`number = any(${numbers}::text[])`)
          .execute();
  return {
    kept,
    state: {
      orders: new Map([...kept].map(([orderId, { order }]) => [orderId, order])),
      // Written below as the answer that was given then.
      known: new Map(known.map(({ command_id, result }) => [command_id, result as CommandResult])),
      numbers: new Map(taken.map(({ number, order_id }) => [number ?? "", order_id])),
    },
  };
}

/** The end of the log, and whether the group must be decided again: an order has moved on, a command is known, a number was given. */
async function underLock(
  transaction: Transaction<Database>,
  { kept, state }: Loaded,
  entries: readonly Entry[],
): Promise<{ head: number; changed: boolean }> {
  const { rows } = await sql<{
    head: number;
    versions: Record<string, number>;
    known: number;
    taken: number;
  }>`select
    (select coalesce(max(seq), 0) from events) as head,
    (select coalesce(jsonb_object_agg(order_id, version), '{}') from orders
      where order_id = any(${orderIdsOf(entries)}::uuid[])) as versions,
    (select count(*)::int from commands
      where command_id = any(${entries.map(({ command }) => command.id)}::uuid[])) as known,
    (select count(*)::int from orders where number = any(${numbersOf(entries)}::text[])) as taken`.execute(
    transaction,
  );
  const now = rows[0];
  if (now === undefined) throw new Error("the look under the lock gave no row");
  const orderIds = Object.keys(now.versions);
  const changed =
    now.known !== state.known.size ||
    now.taken !== state.numbers.size ||
    orderIds.length !== kept.size ||
    orderIds.some((orderId) => kept.get(orderId)?.order.version !== now.versions[orderId]);
  return { head: now.head, changed };
}

function orderIdsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ command }) => command.orderId))];
}

function numbersOf(entries: readonly Entry[]): string[] {
  const numbers = entries.flatMap(({ command }) =>
    command.type === "order.record" ? command.data.number : [],
  );
  return [...new Set(numbers)];
}
