// Writes a decided group under the intake's lock: its places in the log, events, keys, views, and what was answered.
import { type Kysely, sql, type Transaction } from "kysely";
import type { Order } from "../../shared/domain/index.ts";
import type { CommandResult } from "../../shared/protocol/index.ts";
import { type Database, insertion, runTogether } from "../db/index.ts";
import {
  commitChannel,
  eventRow,
  type NewEventRow,
  type OrderKeys,
  type StoredEvent,
} from "../events/index.ts";
import type { CommittedBatch } from "../hub.ts";
import { newKey } from "../secrets/sealing.ts";
import { type Standing, type Step, viewWriting } from "../views/index.ts";
import type { Accepted, Entry, Verdict } from "./entry.ts";
import { acceptedResult, type GroupState } from "./group.ts";
import type { KeptOrder, OrderStore } from "./order-store.ts";

export interface AppendRooms {
  readonly database: Kysely<Database>;
  readonly keys: OrderKeys;
  readonly store: OrderStore;
  readonly phoneHashKey: string;
  /** The name under which this hub tells others of its commits; null where it is alone on the database. */
  readonly announceAs: string | null;
  readonly fault: (entry: Entry, error: unknown) => void;
}

export interface Appended {
  readonly results: readonly { readonly entry: Entry; readonly result: CommandResult }[];
  /** Null when nothing came into the log. */
  readonly batch: CommittedBatch | null;
}

export interface Loaded {
  readonly kept: ReadonlyMap<string, KeptOrder>;
  readonly state: GroupState;
}

/** Writes the whole group; throws only where the database fails. */
export async function writeGroup(
  rooms: AppendRooms,
  transaction: Transaction<Database>,
  verdicts: readonly Verdict[],
  loaded: Loaded,
  head: number,
): Promise<Appended> {
  const accepted = verdicts.filter((verdict) => verdict.kind === "accepted");
  const placed = place(accepted, head);
  const keys = new Map([...loaded.kept].map(([orderId, { key }]) => [orderId, key]));
  const fresh = placed.flatMap(({ after }) =>
    keys.has(after.id) ? [] : keyFor(after.id, keys, rooms.keys.wrap),
  );
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
  const views = viewWriting(placed, standing, rooms.phoneHashKey);
  const lastSeqs = new Map(placed.map(({ entry, events }) => [entry, events.at(-1)?.seq ?? head]));
  const results = verdicts.map((verdict) => answerOf(verdict, lastSeqs.get(verdict.entry) ?? 0));
  await runTogether(transaction, [
    ...(rows.length === 0 ? [] : [insertion("events", eventColumns, rows)]),
    ...(fresh.length === 0 ? [] : [insertion("order_keys", { order_id: "uuid", wrapped: "bytea" }, fresh)]),
    ...views.together,
    insertion("commands", commandColumns, commandRows(verdicts, results)),
  ]);
  for (const statement of views.after) await statement.execute(transaction);
  const last = placed.at(-1)?.events.at(-1)?.seq ?? head;
  if (rooms.announceAs !== null && last > head)
    await sql`select pg_notify(${commitChannel}, ${`${rooms.announceAs} ${last}`})`.execute(transaction);
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

function keyFor(
  orderId: string,
  keys: Map<string, Buffer | null>,
  wrap: OrderKeys["wrap"],
): { order_id: string; wrapped: Buffer } {
  const key = newKey();
  keys.set(orderId, key);
  return { order_id: orderId, wrapped: wrap(orderId, key) };
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

const eventColumns = {
  seq: "bigint",
  order_id: "uuid",
  version: "int",
  command_id: "uuid",
  type: "text",
  payload: "jsonb",
  sealed: "bytea",
  actor: "jsonb",
  place: "text",
  acted_at: "bigint",
  hub_time: "bigint",
  prev_hash: "bytea",
  hash: "bytea",
} as const satisfies Record<keyof NewEventRow, string>;

const commandColumns = {
  command_id: "uuid",
  order_id: "uuid",
  person_id: "text",
  device_id: "text",
  outcome: "text",
  result: "jsonb",
  signature: "text",
  received_at: "bigint",
};

function commandRows(verdicts: readonly Verdict[], results: Appended["results"]) {
  return verdicts.flatMap((verdict, index) => {
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
}

export function isToStore(verdict: Verdict): boolean {
  return verdict.kind === "accepted" || (verdict.kind === "rejected" && verdict.remember);
}

export function answerOf(verdict: Verdict, lastSeq: number): { entry: Entry; result: CommandResult } {
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
