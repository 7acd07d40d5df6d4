// Warns at the right instant when a limit runs through one of its shares (DOMAIN 6), and reminds the unit when it is over.
import type { Pool, PoolClient } from "pg";
import { type Calendar, type LimitStep, type Order, shareReachedAt } from "../../shared/domain/index.ts";
import type { Hub } from "../hub.ts";

export interface LimitWarning {
  step: LimitStep;
  share: number;
  /** Hub's clock, ms. */
  at: number;
}

/** Every warning that the order's running limits still have before them, also those that are late already. */
export function warningsOf(order: Order, warnAt: readonly number[], calendar: Calendar): LimitWarning[] {
  // Merged into another, it has no limits of its own.
  if (order.mergedInto !== null) return [];
  return Object.values(order.limits).flatMap((limit) =>
    warnAt
      .filter((share) => !order.limitsPassed.includes(`${limit.step}:${share}`))
      .flatMap((share) => {
        const at = shareReachedAt(limit, share, calendar);
        return at === null ? [] : [{ step: limit.step, share, at }];
      }),
  );
}

/** Replaces what is noted for this order; inside the caller's transaction. */
export async function noteWarnings(
  client: PoolClient,
  orderId: string,
  warnings: readonly LimitWarning[],
): Promise<void> {
  await client.query("delete from hub_jobs.limit_warning where order_id = $1", [orderId]);
  if (warnings.length === 0) return;
  await client.query(
    `insert into hub_jobs.limit_warning (order_id, step, share, at)
     select $1, * from unnest($2::text[], $3::double precision[], $4::bigint[])`,
    [
      orderId,
      warnings.map(({ step }) => step),
      warnings.map(({ share }) => share),
      warnings.map(({ at }) => at),
    ],
  );
}

/** Steps whose end makes the hub remind the unit by itself. */
const remindedSteps: readonly LimitStep[] = ["sign", "reply"];

/** Passes every limit due at `now`; answers with when the next is due, or null. Doing it twice passes nothing twice. */
export async function passDueLimits(
  hub: Pick<Hub, "pool" | "systemCommand" | "log">,
  now: number,
): Promise<number | null> {
  for (;;) {
    const due = await takeDueWarnings(hub.pool, now);
    if (due.length === 0) break;
    for (const { order_id: orderId, step, share } of due) {
      const result = await hub.systemCommand(orderId, "order.pass-limit", { step, share }, {});
      if (result.outcome === "accepted" && share >= 1 && remindedSteps.includes(step)) {
        await hub.systemCommand(orderId, "order.remind", {}, { note: "" });
      }
      // Done only now: had the hub died before, the warning would still stand here. A rejected one is out of date.
      await hub.pool.query(
        "delete from hub_jobs.limit_warning where order_id = $1 and step = $2 and share = $3 and at <= $4",
        [orderId, step, share, now],
      );
    }
  }
  const { rows } = await hub.pool.query<{ at: string | null }>(
    "select min(at) as at from hub_jobs.limit_warning",
  );
  const at = rows[0]?.at ?? null;
  return at === null ? null : Number(at);
}

async function takeDueWarnings(pool: Pool, now: number) {
  const { rows } = await pool.query<{ order_id: string; step: LimitStep; share: number }>(
    "select order_id, step, share from hub_jobs.limit_warning where at <= $1 order by at, share limit 200",
    [now],
  );
  return rows;
}
