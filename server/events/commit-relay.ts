// Brings every commit to this hub's listeners in the order of the log: its own at once, those of other hubs on the same database as
// they are announced.
import type { Kysely } from "kysely";
import type { Client } from "pg";
import { type Order, replay } from "../../shared/domain/index.ts";
import type { Database } from "../db/index.ts";
import type { Log } from "../surroundings.ts";
import type { CommittedBatch } from "./committed-batch.ts";
import type { StoredEvent } from "./event-rows.ts";
import type { OrderKeys } from "./order-keys.ts";
import { readHistories } from "./order-reader.ts";

export interface CommitRelay {
  /** A commit of this hub; delivered before this returns, unless another hub's stand before it. */
  own(batch: CommittedBatch): void;
  /** Another hub has committed up to here. */
  heard(to: number): void;
  idle(): Promise<void>;
}

export interface RelayRooms {
  readonly database: Kysely<Database>;
  readonly keys: OrderKeys;
  readonly log: Log;
  readonly deliver: (batch: CommittedBatch) => void;
}

export function commitRelay(rooms: RelayRooms, head: number): CommitRelay {
  let delivered = head;
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  function deliver(batch: CommittedBatch): void {
    delivered = batch.to;
    rooms.deliver(batch);
  }

  function inTurn(step: () => Promise<void>): void {
    waiting += 1;
    last = last
      .then(step)
      .catch((error: unknown) => {
        rooms.log.warn("relay.not-read", { error: error instanceof Error ? error.name : "?" });
      })
      .finally(() => {
        waiting -= 1;
      });
  }

  async function catchUp(to: number): Promise<void> {
    if (to > delivered) deliver(await readBatch(rooms, delivered, to));
  }

  return {
    own: (batch) => {
      if (waiting === 0 && batch.from === delivered) return deliver(batch);
      inTurn(async () => {
        await catchUp(batch.from);
        if (batch.to > delivered) deliver(batch);
      });
    },
    heard: (to) => inTurn(() => catchUp(to)),
    idle: () => last,
  };
}

/** The batch that the events of (from, to] make up. */
async function readBatch({ database, keys }: RelayRooms, from: number, to: number): Promise<CommittedBatch> {
  const touched = await database
    .selectFrom("events")
    .select("order_id")
    .distinct()
    .where("seq", ">", from)
    .where("seq", "<=", to)
    .execute();
  const histories = await readHistories(
    database,
    keys,
    touched.map(({ order_id }) => order_id),
  );
  const events: StoredEvent[] = [];
  const orders = new Map<string, { before: Order | null; after: Order }>();
  for (const [orderId, history] of histories) {
    const after = replay(history.filter(({ seq }) => seq <= to));
    if (after === null) continue;
    orders.set(orderId, { before: replay(history.filter(({ seq }) => seq <= from)), after });
    events.push(...history.filter(({ seq }) => seq > from && seq <= to));
  }
  return { from, to, events: events.sort((a, b) => a.seq - b.seq), orders };
}

/** Announcements between hubs: PostgreSQL sends them with the commit, in the order of the commits. */
export const commitChannel = "lianxin_committed";

const RETRY_MS = 1000;

/**
 * Listens to other hubs' commits until it is closed. After a lost connection it connects again and reports the end of the log, so
 * that nothing is missed.
 */
export async function listenToCommits(
  connect: () => Promise<Client>,
  hubId: string,
  heard: (to: number) => void,
  log: Log,
): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let closed = false;

  async function open(): Promise<void> {
    const fresh = await connect();
    client = fresh;
    fresh.on("error", () => {});
    fresh.on("end", () => {
      if (closed) return;
      log.warn("relay.lost");
      setTimeout(() => void open().catch(() => fresh.emit("end")), RETRY_MS);
    });
    fresh.on("notification", ({ payload }) => {
      const [from = "", to = ""] = (payload ?? "").split(" ");
      if (from !== hubId) heard(Number(to));
    });
    await fresh.query(`listen ${commitChannel}`);
    const { rows } = await fresh.query<{ head: number }>(
      "select coalesce(max(seq), 0)::int8 as head from events",
    );
    heard(Number(rows[0]?.head ?? 0));
  }

  await open();
  return async () => {
    closed = true;
    await client?.end();
  };
}
