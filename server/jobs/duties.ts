// The list of duties in the database: each is put in once under its key, done at least once, and tried again when it fails.
import type { Pool, PoolClient } from "pg";
import type { Duty, DutyKind } from "./duty-plan.ts";

/** "done", or "dropped" when there is nothing (any more) to do. Rejects when it should be tried again. */
export type DutyOutcome = "done" | "dropped";
export type DutyWork = (duty: Duty) => Promise<DutyOutcome>;

export interface DutyRun {
  /** When to look again, hub's clock; null when nothing waits. */
  nextAt: number | null;
  done: number;
  failed: number;
}

const triesMax = 12;
const batchSize = 50;

/** Inside the caller's transaction, so that the cursor and its duties move together. */
export async function addDuties(client: PoolClient, duties: readonly Duty[]): Promise<void> {
  if (duties.length === 0) return;
  await client.query(
    `insert into hub_jobs.duty (key, kind, order_id, seq, due_at)
     select * from unnest($1::text[], $2::text[], $3::uuid[], $4::bigint[], $5::bigint[])
     on conflict (key) do nothing`,
    [
      duties.map(({ key }) => key),
      duties.map(({ kind }) => kind),
      duties.map(({ orderId }) => orderId),
      duties.map(({ seq }) => seq),
      duties.map(({ dueAt }) => dueAt),
    ],
  );
}

/** Does everything due at `now`; a failing duty waits longer each time and does not hold up the others. */
export async function runDueDuties(
  pool: Pool,
  now: number,
  work: DutyWork,
  failed: (duty: Duty) => void,
): Promise<DutyRun> {
  let done = 0;
  let failures = 0;
  for (;;) {
    const due = await takeDue(pool, now);
    if (due.length === 0) break;
    for (const row of due) {
      const duty: Duty = {
        key: row.key,
        kind: row.kind,
        orderId: row.order_id,
        seq: Number(row.seq),
        dueAt: Number(row.due_at),
      };
      try {
        await end(pool, duty.key, await work(duty), now);
        done += 1;
      } catch {
        failures += 1;
        failed(duty);
        if (row.tries >= triesMax) await end(pool, duty.key, "failed", now);
      }
    }
  }
  const next = await pool.query<{ at: string | null }>(
    "select min(due_at) as at from hub_jobs.duty where state = 'waiting'",
  );
  const at = next.rows[0]?.at ?? null;
  return { nextAt: at === null ? null : Number(at), done, failed: failures };
}

interface DutyRow {
  key: string;
  kind: DutyKind;
  order_id: string;
  seq: string;
  due_at: string;
  tries: number;
}

/** Takes a batch by moving its next try forward first: a hub that dies while working leaves it to be tried again then. */
async function takeDue(pool: Pool, now: number): Promise<DutyRow[]> {
  const { rows } = await pool.query<DutyRow>(
    `update hub_jobs.duty set tries = tries + 1, due_at = $1::bigint + least(3600000, 15000 * power(2, tries)::bigint)
     where key in (
       select key from hub_jobs.duty where state = 'waiting' and due_at <= $1 order by due_at, seq limit $2 for update skip locked
     )
     returning key, kind, order_id, seq, due_at, tries`,
    [now, batchSize],
  );
  return rows.sort((a, b) => Number(a.seq) - Number(b.seq));
}

async function end(pool: Pool, key: string, state: DutyOutcome | "failed", now: number): Promise<void> {
  await pool.query("update hub_jobs.duty set state = $2, ended_at = $3 where key = $1", [key, state, now]);
}
