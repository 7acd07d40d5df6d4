// `status`, `verify` and `rebuild-views`: how the hub's data stand, whether they are whole, and making views again.
import { orderKeys, verifyChain } from "../../events/index.ts";
import { rebuildViews } from "../../views/rebuild.ts";
import type { Screen } from "../screen.ts";
import { openStore, type StoreOptions } from "../store.ts";
import { verifyViews } from "../verify-views.ts";

/** Figures only. */
export async function status(options: StoreOptions, screen: Screen): Promise<number> {
  const store = await openStore(options);
  try {
    const { rows } = await store.pool.query<Record<string, string | number | null>>(
      `select (select count(*) from orders) as orders, (select count(*) from orders where closed_at is null and state not in
          ('closed', 'archived', 'answered', 'declined', 'transferred', 'discarded')) as open,
        (select coalesce(max(seq), 0) from events) as events, (select coalesce(max(to_seq), 0) from chain_seals) as sealed,
        (select count(*) from people where active) as people,
        pg_database_size(current_database()) as bytes`,
    );
    const found = rows[0] ?? {};
    screen.line(`hub        ${store.hubRuns ? "running" : "not running"}`);
    screen.line(`orders     ${found["orders"]} (${found["open"]} open)`);
    screen.line(`events     ${found["events"]}, sealed up to ${found["sealed"]}`);
    screen.line(`people     ${found["people"]}`);
    screen.line(`messages   ${await waitingDuties()}`);
    screen.line(`database   ${Math.ceil(Number(found["bytes"]) / 1_000_000)} MB`);
    return 0;
  } finally {
    await store.close();
  }

  /** A hub that never ran has no such table yet. */
  async function waitingDuties(): Promise<string> {
    const there = await store.pool.query("select to_regclass('hub_jobs.duty') is not null as there");
    if (!there.rows[0]?.there) return "none yet";
    const { rows } = await store.pool.query<{ state: string; count: number }>(
      "select state, count(*) as count from hub_jobs.duty group by state order by state",
    );
    return rows.map(({ state, count }) => `${count} ${state}`).join(", ") || "none yet";
  }
}

/** 0 only when the log, its seals and every view are as they must be. */
export async function verify(options: StoreOptions, screen: Screen): Promise<number> {
  const store = await openStore(options);
  try {
    screen.progress("Reading the log", 0);
    const chain = await verifyChain(store.database, store.secrets.chainPublicKey);
    const views = await verifyViews(store, (share) => screen.progress("Replaying orders", share));
    screen.line(`log    ${chain.events} events, ${chain.seals} seals, sealed up to ${chain.sealedTo}`);
    screen.line(`views  ${views.orders} orders`);
    for (const { code, seq } of chain.faults) screen.line(`wrong  ${code} at ${seq}`);
    for (const { code, orderId } of views.faults) screen.line(`wrong  ${code} of order ${orderId}`);
    const faults = chain.faults.length + views.faults.length;
    screen.line(faults === 0 ? "All of it is as it must be." : `${faults} faults.`);
    if (views.faults.length > 0 && chain.faults.length === 0) {
      screen.line("The log is whole: `npm run admin -- rebuild-views` makes the views again from it.");
    }
    return faults === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

export async function rebuild(options: StoreOptions, screen: Screen): Promise<number> {
  const store = await openStore(options);
  try {
    screen.progress("Making the views again", 0);
    await rebuildViews(store.database, orderKeys(store.secrets.master), store.secrets.phoneHashKey);
    screen.line("The views have been made again from the log.");
    return 0;
  } finally {
    await store.close();
  }
}
