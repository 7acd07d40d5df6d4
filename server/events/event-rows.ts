// Events as rows of the log: how they are sealed, hashed, written and read back.
import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { type OrderEvent, type OrderEventType, orderEvents } from "../../shared/domain/index.ts";
import { canonicalJson } from "../../shared/protocol/index.ts";
import type { EventTable } from "../db/index.ts";
import { sealJson, unsealJson } from "../secrets/sealing.ts";

/** An event that has its place in the log. */
export type StoredEvent = OrderEvent & { readonly seq: number; readonly hubTime: number };

export type EventRow = Selectable<EventTable>;

/** A row as it is written: JSON still as text. */
export interface NewEventRow extends Omit<EventRow, "payload" | "actor"> {
  readonly payload: string;
  readonly actor: string;
}

/** `key` is the order's own. Event types without personal fields have nothing sealed. */
export function eventRow(event: StoredEvent, key: Buffer, previousHash: Buffer | null): NewEventRow {
  const sealed =
    event.sealed === null || sealsNothing(event.type)
      ? null
      : sealJson(key, event.sealed, purpose(event.orderId, event.version));
  return {
    seq: event.seq,
    order_id: event.orderId,
    version: event.version,
    command_id: event.commandId,
    type: event.type,
    payload: JSON.stringify(event.data),
    sealed,
    actor: JSON.stringify(event.actor),
    place: event.place,
    acted_at: event.actedAt,
    hub_time: event.hubTime,
    prev_hash: previousHash,
    hash: eventHash({ ...event, sealed, previousHash }),
  };
}

/** The event of a row; its sealed part is null where the order's key is gone. */
export function eventOfRow(row: EventRow, key: Buffer | null): StoredEvent {
  const type = row.type as OrderEventType;
  const sealed = sealsNothing(type)
    ? {}
    : row.sealed === null || key === null
      ? null
      : unsealJson(key, row.sealed, purpose(row.order_id, row.version));
  // The log holds only what was parsed by the schemas on its way in, and no type ever changes its meaning.
  return {
    orderId: row.order_id,
    version: row.version,
    commandId: row.command_id,
    actor: row.actor,
    place: row.place,
    actedAt: row.acted_at,
    hubTime: row.hub_time,
    seq: row.seq,
    type,
    data: row.payload,
    sealed,
  } as unknown as StoredEvent;
}

/** The hash that a row must carry: over its content, the sealed bytes (so that it outlives the key) and the hash before. */
export function hashOfRow(row: EventRow): Buffer {
  return eventHash({
    orderId: row.order_id,
    version: row.version,
    commandId: row.command_id,
    type: row.type,
    data: row.payload,
    actor: row.actor,
    place: row.place,
    actedAt: row.acted_at,
    hubTime: row.hub_time,
    sealed: row.sealed,
    previousHash: row.prev_hash,
  });
}

interface Hashed {
  readonly orderId: string;
  readonly version: number;
  readonly commandId: string;
  readonly type: string;
  readonly data: unknown;
  readonly actor: unknown;
  readonly place: string;
  readonly actedAt: number;
  readonly hubTime: number;
  readonly sealed: Buffer | null;
  readonly previousHash: Buffer | null;
}

function eventHash(event: Hashed): Buffer {
  const { orderId, version, commandId, type, data, actor, place, actedAt, hubTime } = event;
  const sealed = event.sealed && createHash("sha256").update(event.sealed).digest("hex");
  const previous = event.previousHash?.toString("hex") ?? null;
  const text = canonicalJson({
    orderId,
    version,
    commandId,
    type,
    data,
    actor,
    place,
    actedAt,
    hubTime,
    sealed,
    previous,
  });
  return createHash("sha256").update(text).digest();
}

function purpose(orderId: string, version: number): string {
  return `event:${orderId}:${version}`;
}

const emptySeals: ReadonlySet<string> = new Set(
  Object.entries(orderEvents)
    .filter(([, { sealed }]) => Object.keys(sealed.shape).length === 0)
    .map(([type]) => type),
);

function sealsNothing(type: OrderEventType): boolean {
  return emptySeals.has(type);
}
