// One group of decided commands, one transaction: the lock, the places in the log, events, views, and what was answered. The lock
// is taken just before the insert and ends with the commit, so places are given without a gap and in the order of the commits.
import { type Kysely, sql, type Transaction } from "kysely";
import type { Order } from "../../shared/domain/index.ts";
import type { CommandResult } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import { eventRow, type NewEventRow, type OrderKeys, type StoredEvent } from "../events/index.ts";
import type { CommittedBatch } from "../hub.ts";
import { newKey } from "../secrets/sealing.ts";
import { type Standing, type Step, writeViews } from "../views/index.ts";
import type { Accepted, Entry, Verdict } from "./entry.ts";
import { acceptedResult, decideGroup, type GroupState } from "./group.ts";
import type { KeptOrder, OrderStore } from "./order-store.ts";

export interface AppendRooms {
  readonly database: Kysely<Database>;
  readonly keys: OrderKeys;
  readonly store: OrderStore;
  readonly phoneHashKey: string;
  readonly fault: (entry: Entry, error: unknown) => void;
}

export interface Appended {
  readonly results: readonly { readonly entry: Entry; readonly result: CommandResult }[];
  /** Null when nothing came into the log. */
  readonly batch: CommittedBatch | null;
}

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
    if (!changed) return write(rooms, transaction, verdicts, loaded, head);
    const now = await loadState(rooms, transaction, entries, true);
    return write(rooms, transaction, decideGroup(entries, now.state, rooms.fault), now, head);
  });
}

interface Loaded {
  readonly kept: ReadonlyMap<string, KeptOrder>;
  readonly state: GroupState;
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

async function write(
  rooms: AppendRooms,
  transaction: Transaction<Database>,
  verdicts: readonly Verdict[],
  loaded: Loaded,
  head: number,
): Promise<Appended> {
  const accepted = verdicts.filter((verdict) => verdict.kind === "accepted");
  const placed = place(accepted, head);
  const keys = new Map([...loaded.kept].map(([orderId, { key }]) => [orderId, key]));
  const fresh = placed.flatMap(({ after }) => (keys.has(after.id) ? [] : keyFor(after.id, keys)));
  const lastHashes = new Map([...loaded.kept].map(([orderId, { lastHash }]) => [orderId, lastHash]));
  const rows = placed.flatMap(({ events }) => events.map((event) => rowOf(event, keys, lastHashes)));
  const standings = new Map<string, Standing>();
  const newest = new Map(
    placed.map(({ after, events }) => [after.id, { after, seq: events.at(-1)?.seq ?? head }]),
  );
  const standing = (orderId: string, reprojectedSeq: number | null): Standing => {
    const last = newest.get(orderId);
    const lastHash = lastHashes.get(orderId);
    if (last === undefined || lastHash === undefined)
      throw new Error(`order ${orderId} is not in this group`);
    const stands = {
      order: last.after,
      key: last.after.erased ? null : (keys.get(orderId) ?? null),
      lastSeq: last.seq,
      lastHash,
      reprojectedSeq: reprojectedSeq ?? loaded.kept.get(orderId)?.reprojectedSeq ?? 0,
    };
    standings.set(orderId, stands);
    return stands;
  };
  await insertEvents(transaction, rows);
  if (fresh.length > 0)
    await transaction
      .insertInto("order_keys")
      .values(
        fresh.map(({ orderId, key }) => ({ order_id: orderId, wrapped: rooms.keys.wrap(orderId, key) })),
      )
      .execute();
  const { erased } = await writeViews(transaction, placed, standing, rooms.phoneHashKey);
  if (erased.length > 0) await transaction.deleteFrom("order_keys").where("order_id", "in", erased).execute();
  const lastSeqs = new Map(placed.map(({ entry, events }) => [entry, events.at(-1)?.seq ?? head]));
  const results = verdicts.map((verdict) => answerOf(verdict, lastSeqs.get(verdict.entry) ?? 0));
  await insertCommands(transaction, verdicts, results);
  const last = placed.at(-1)?.events.at(-1)?.seq ?? head;
  // From here on only the commit can fail; the store is put right by the caller where it does.
  for (const stands of standings.values()) rooms.store.keep(stands);
  return { results, batch: last === head ? null : batchOf(placed, head, last) };
}

interface Placed extends Step {
  readonly entry: Entry;
}

function place(accepted: readonly Accepted[], head: number): Placed[] {
  let seq = head;
  return accepted.map(({ entry, before, after, events }) => ({
    entry,
    before,
    after,
    events: events.map((event): StoredEvent => {
      seq += 1;
      return { ...event, seq, hubTime: entry.receivedAt };
    }),
  }));
}

function keyFor(orderId: string, keys: Map<string, Buffer | null>): { orderId: string; key: Buffer }[] {
  const key = newKey();
  keys.set(orderId, key);
  return [{ orderId, key }];
}

function rowOf(
  event: StoredEvent,
  keys: ReadonlyMap<string, Buffer | null>,
  lastHashes: Map<string, Buffer>,
): NewEventRow {
  // An erased order takes no further personal values: what is sealed with a key nobody keeps is gone.
  const key = keys.get(event.orderId) ?? newKey();
  const row = eventRow(event, key, lastHashes.get(event.orderId) ?? null);
  lastHashes.set(event.orderId, row.hash);
  return row;
}

async function insertEvents(transaction: Transaction<Database>, rows: readonly NewEventRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insertInto("events")
    .values([...rows])
    .execute();
}

async function insertCommands(
  transaction: Transaction<Database>,
  verdicts: readonly Verdict[],
  results: Appended["results"],
): Promise<void> {
  const rows = verdicts.flatMap((verdict, index) => {
    const result = results[index]?.result;
    if (!isToStore(verdict) || result === undefined) return [];
    const { command, signature, receivedAt } = verdict.entry;
    return {
      command_id: command.id,
      order_id: command.orderId,
      person_id: command.actor.personId,
      device_id: command.deviceId,
      outcome: result.outcome,
      result: JSON.stringify(result),
      signature,
      received_at: receivedAt,
    };
  });
  if (rows.length > 0) await transaction.insertInto("commands").values(rows).execute();
}

function isToStore(verdict: Verdict): boolean {
  return verdict.kind === "accepted" || (verdict.kind === "rejected" && verdict.remember);
}

function answerOf(verdict: Verdict, lastSeq: number): { entry: Entry; result: CommandResult } {
  const { entry } = verdict;
  const commandId = entry.command.id;
  switch (verdict.kind) {
    case "accepted":
      return { entry, result: acceptedResult(verdict, lastSeq) };
    case "rejected":
      return { entry, result: { commandId, outcome: "rejected", rejection: verdict.rejection } };
    case "held":
      return { entry, result: { commandId, outcome: "held", behind: verdict.behind } };
    case "known":
      return { entry, result: verdict.result };
  }
}

function batchOf(placed: readonly Placed[], from: number, to: number): CommittedBatch {
  const orders = new Map<string, { before: Order | null; after: Order }>();
  for (const { before, after } of placed)
    orders.set(after.id, {
      before: orders.has(after.id) ? (orders.get(after.id)?.before ?? null) : before,
      after,
    });
  return { from, to, events: placed.flatMap(({ events }) => events), orders };
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
