// Writes the views that follow from a stretch of the log, many orders in few statements.
import { type Kysely, sql } from "kysely";
import type { Order } from "../../shared/domain/index.ts";
import type { Database } from "../db/index.ts";
import type { StoredEvent } from "../events/event-rows.ts";
import { viewChange } from "./changes.ts";
import { type LogPlace, orderRow } from "./order-row.ts";

/** One command's events and the order around them. */
export interface Step {
  readonly before: Order | null;
  readonly after: Order;
  readonly events: readonly StoredEvent[];
}

/** What stands of an order after the last step, for its row. */
export interface Standing extends LogPlace {
  readonly order: Order;
  readonly key: Buffer | null;
}

/** Steps in the order of the log. `standing` answers for every order in them; orders whose keys to destroy are answered with. */
export async function writeViews(
  database: Kysely<Database>,
  steps: readonly Step[],
  standing: (orderId: string, reprojectedSeq: number | null) => Standing,
  phoneHashKey: string,
): Promise<{ readonly erased: readonly string[] }> {
  const joined: { order_id: string; principal: string; since: number }[] = [];
  const left: { order_id: string; principal: string; until: number }[] = [];
  const digests = new Map<string, { seq: number; digest: string | null }>();
  const phones = new Map<string, { order_id: string; hash: Buffer }>();
  const reprojected = new Map<string, number | null>();
  const erased: string[] = [];
  for (const { before, after, events } of steps) {
    const seq = events.at(-1)?.seq ?? 0;
    const change = viewChange(before, after, events, phoneHashKey);
    for (const principal of change.joined) joined.push({ order_id: after.id, principal, since: seq });
    for (const principal of change.left) left.push({ order_id: after.id, principal, until: seq });
    if (change.digest !== undefined)
      digests.set(after.id, { seq, digest: change.digest && JSON.stringify(change.digest) });
    for (const hash of change.phones)
      phones.set(`${after.id} ${hash.toString("hex")}`, { order_id: after.id, hash });
    if (change.reprojected) reprojected.set(after.id, seq);
    else if (!reprojected.has(after.id)) reprojected.set(after.id, null);
    if (change.erased) erased.push(after.id);
  }
  await writeOrders(
    database,
    [...reprojected].map(([orderId, seq]) => standing(orderId, seq)),
  );
  await writeAudience(database, joined, left);
  if (digests.size > 0)
    await sql`insert into digests (order_id, seq, digest)
      select * from unnest(${[...digests.keys()]}::uuid[], ${[...digests.values()].map(({ seq }) => seq)}::bigint[],
        ${[...digests.values()].map(({ digest }) => digest)}::jsonb[])
      on conflict (order_id) do update set seq = excluded.seq, digest = excluded.digest`.execute(database);
  if (phones.size > 0)
    await sql`insert into order_phones (phone_hash, order_id)
      select * from unnest(${[...phones.values()].map(({ hash }) => hash)}::bytea[],
        ${[...phones.values()].map(({ order_id }) => order_id)}::uuid[]) on conflict do nothing`.execute(
      database,
    );
  if (erased.length > 0)
    await sql`delete from order_phones where order_id = any(${erased}::uuid[])`.execute(database);
  return { erased };
}

async function writeOrders(database: Kysely<Database>, standings: readonly Standing[]): Promise<void> {
  if (standings.length === 0) return;
  const rows = standings.map(({ order, key, ...place }) => orderRow(order, key, place));
  await database
    .insertInto("orders")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("order_id").doUpdateSet((set) => ({
        version: set.ref("excluded.version"),
        number: set.ref("excluded.number"),
        state: set.ref("excluded.state"),
        open: set.ref("excluded.open"),
        sealed: set.ref("excluded.sealed"),
        lead_unit_id: set.ref("excluded.lead_unit_id"),
        place_id: set.ref("excluded.place_id"),
        category_id: set.ref("excluded.category_id"),
        kind: set.ref("excluded.kind"),
        urgency: set.ref("excluded.urgency"),
        agent_id: set.ref("excluded.agent_id"),
        recorded_at: set.ref("excluded.recorded_at"),
        due_at: set.ref("excluded.due_at"),
        closed_at: set.ref("excluded.closed_at"),
        last_seq: set.ref("excluded.last_seq"),
        last_hash: set.ref("excluded.last_hash"),
        reprojected_seq: set.ref("excluded.reprojected_seq"),
      })),
    )
    .execute();
}

/**
 * Somebody may join and leave within one stretch, and in one command only one of the two, so all joins may be written before all
 * leaves; a leave closes the join before it.
 */
async function writeAudience(
  database: Kysely<Database>,
  joined: readonly { order_id: string; principal: string; since: number }[],
  left: readonly { order_id: string; principal: string; until: number }[],
): Promise<void> {
  if (joined.length > 0)
    await sql`insert into audience (order_id, principal, since_seq, until_seq)
      select *, null from unnest(${joined.map(({ order_id }) => order_id)}::uuid[],
        ${joined.map(({ principal }) => principal)}::text[], ${joined.map(({ since }) => since)}::bigint[])`.execute(
      database,
    );
  if (left.length > 0)
    await sql`update audience set until_seq = gone.until
      from unnest(${left.map(({ order_id }) => order_id)}::uuid[], ${left.map(({ principal }) => principal)}::text[],
        ${left.map(({ until }) => until)}::bigint[]) as gone (order_id, principal, until)
      where audience.order_id = gone.order_id and audience.principal = gone.principal
        and audience.since_seq = (select max(since_seq) from audience a
          where a.order_id = gone.order_id and a.principal = gone.principal and a.since_seq < gone.until)`.execute(
      database,
    );
}
