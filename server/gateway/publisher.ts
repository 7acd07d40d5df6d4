// After each commit: what it means for every connected console, pushed in commit order. Digests are one frame for all, serialised
// once; work is filtered per person.
import type { Kysely } from "kysely";
import type { Namespace } from "socket.io";
import { audience, clearance, principals, project } from "../../shared/domain/index.ts";
import type { DigestFrame, Person, WorkFrame, WorkRow } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import { digestRows, type OrderKeys, readHistories, type StoredEvent } from "../events/index.ts";
import type { CommittedBatch } from "../hub.ts";
import type { Log } from "../surroundings.ts";
import { reprojects, sightChanged } from "../views/index.ts";
import { askToPull, type Connection, signedInRoom } from "./connection.ts";

export interface Publisher {
  publish(batch: CommittedBatch): void;
  /** End of what has been pushed; feeds are pulled up to it. */
  frontier(): number;
  /** Settles when everything committed so far has been pushed. */
  idle(): Promise<void>;
}

export interface PublisherRooms {
  readonly database: Kysely<Database>;
  readonly keys: OrderKeys;
  readonly log: Log;
  readonly namespace: Namespace;
  readonly connections: ReadonlySet<Connection>;
}

type Histories = ReadonlyMap<string, readonly StoredEvent[]>;

export function createPublisher(rooms: PublisherRooms, head: number): Publisher {
  let frontier = head;
  let last: Promise<void> = Promise.resolve();

  async function push(batch: CommittedBatch): Promise<void> {
    const [rows, histories] = await Promise.all([
      digestRows(rooms.database, frontier, batch.to),
      readHistories(rooms.database, rooms.keys, movedOrders(batch)),
    ]);
    const digests: DigestFrame = { from: frontier, to: batch.to, rows, more: false };
    rooms.namespace.to(signedInRoom).emit("digest.frame", digests);
    for (const connection of rooms.connections) {
      const { person, workCursor, socket } = connection;
      if (person === null || workCursor === null || workCursor >= batch.to) continue;
      const rows = workRows(batch, person, histories);
      if (rows.length === 0) continue;
      const frame: WorkFrame = { from: workCursor, to: batch.to, rows, more: false };
      connection.workCursor = batch.to;
      socket.emit("work.frame", frame);
    }
    frontier = batch.to;
  }

  return {
    publish: (batch) => {
      last = last
        .then(() => push(batch))
        .catch((error: unknown) => {
          // Nobody may apply the next frame without this one.
          rooms.log.warn("feed.not-pushed", {
            to: batch.to,
            error: error instanceof Error ? error.name : "?",
          });
          frontier = batch.to;
          for (const connection of rooms.connections)
            if (connection.workCursor !== null) askToPull(connection);
        });
    },
    frontier: () => frontier,
    idle: () => last,
  };
}

/** What the batch means for one person. `histories` holds the events of the orders that moved. */
export function workRows(batch: CommittedBatch, person: Person, histories: Histories): WorkRow[] {
  const names = new Set(principals(person));
  const added = Map.groupBy(batch.events, ({ orderId }) => orderId);
  const rows: WorkRow[] = [];
  for (const [orderId, { before, after }] of batch.orders) {
    const had = before !== null && audience(before).some((name) => names.has(name));
    const has = audience(after).some((name) => names.has(name));
    const events = added.get(orderId) ?? [];
    const show = (shown: readonly StoredEvent[] | typeof events) =>
      shown.map((event) => project(event, person, after));
    if (!has) {
      if (had) rows.push({ kind: "forget", orderId });
    } else if (had && clearance(before, person) === clearance(after, person) && !events.some(reprojects)) {
      rows.push({ kind: "events", orderId, events: show(events) });
    } else {
      const history = histories.get(orderId)?.filter(({ seq }) => seq <= batch.to) ?? events;
      rows.push({ kind: "order", orderId, events: show(history) });
    }
  }
  return rows;
}

/** Orders whose whole history somebody may need now: their audience or what it sees has changed, and they are not new. */
function movedOrders({ orders, events }: CommittedBatch): string[] {
  const reprojected = new Set(events.filter(reprojects).map(({ orderId }) => orderId));
  return [...orders].flatMap(([orderId, { before, after }]) => {
    if (before === null) return [];
    const same = audience(before).join() === audience(after).join();
    return same && !sightChanged(before, after) && !reprojected.has(orderId) ? [] : [orderId];
  });
}
