// How an administrator's command tells a running hub that people have changed: a notice through the database both have open.
import type { Pool } from "pg";
import { z } from "zod";
import type { Hub } from "../hub.ts";

const channel = "lianxin_admin";

export const HubNotice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("people") }),
  z.object({ kind: z.literal("revoked"), personId: z.string() }),
]);
export type HubNotice = z.infer<typeof HubNotice>;

export async function tellHub(pool: Pool, notice: HubNotice): Promise<void> {
  await pool.query("select pg_notify($1, $2)", [channel, JSON.stringify(notice)]);
}

/** The hub's side; the returned function stops listening. */
export async function listenToAdmin(hub: Pick<Hub, "pool" | "accounts" | "log">): Promise<() => void> {
  const client = await hub.pool.connect();
  client.on(
    "notification",
    ({ payload }) => void obey(payload ?? "").catch(() => hub.log.warn("admin.notice-failed")),
  );
  client.on("error", () => hub.log.warn("admin.listening-lost"));
  await client.query(`listen ${channel}`);
  return () => client.release(true);

  async function obey(payload: string): Promise<void> {
    const notice = HubNotice.parse(JSON.parse(payload));
    await hub.accounts.people.reload();
    if (notice.kind === "revoked") await hub.accounts.revoke(notice.personId, null, "administrator");
    hub.log.info("admin.notice", { kind: notice.kind });
  }
}
