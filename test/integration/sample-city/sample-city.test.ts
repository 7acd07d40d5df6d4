// The sample city on a real hub: loaded once, resumable half-way, and as whole as anything people do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main as admin } from "../../../server/admin/main.ts";
import { createHub } from "../../../server/core.ts";
import type { Hub } from "../../../server/hub.ts";
import { loadSampleCity } from "../../../server/sample-loader/index.ts";
import type { ChildReport } from "../../../shared/protocol/index.ts";

const pastOrders = 300;

test("killed half-way, the next start finishes it, and nothing stands there twice", async () => {
  const data = mkdtempSync(join(tmpdir(), "sample-city-"));
  const reports: ChildReport[] = [];
  const load = (hub: Hub) =>
    loadSampleCity(hub, { data, report: (report) => reports.push(report), pastOrders });
  const start = () => createHub({ data, port: 0, host: "127.0.0.1" });
  try {
    let hub = await start();
    await expect(load(dyingAfter(hub, 1))).rejects.toThrow("killed");
    const half = await count(hub, "events");
    expect(half).toBeGreaterThan(0);
    await hub.close();

    hub = await start();
    const details = await load(hub);
    const whole = await count(hub, "events");
    expect(whole).toBeGreaterThan(half);
    expect(await count(hub, "orders")).toBe(pastOrders);
    expect(details.people).toContain("1027");
    const answer = await hub.accounts.login({
      staffNumber: "1027",
      password: details.trainingPassword,
      deviceId: "0193bb7e-0000-7000-8000-000000000001",
      publicKey: null,
      address: "test",
    });
    expect(answer.ok).toBe(true);
    expect(JSON.stringify(reports)).not.toContain(details.trainingPassword);

    const again = await load(hub);
    expect(again.trainingPassword).toBe(details.trainingPassword);
    expect(await count(hub, "events")).toBe(whole);
    await hub.sealChain();

    const lines: string[] = [];
    const code = await admin(["verify", "--data", data], {
      line: (text) => void lines.push(text),
      progress: () => undefined,
      fault: ({ en }) => void lines.push(en),
    });
    expect(lines.join("\n")).toContain("All of it is as it must be.");
    expect(code).toBe(0);
    await hub.close();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}, 240_000);

/** The same hub, which takes in so many batches and no more. */
function dyingAfter(hub: Hub, batches: number): Hub {
  let taken = 0;
  return {
    ...hub,
    submit: (batch) => {
      taken += 1;
      return taken > batches ? Promise.reject(new Error("killed")) : hub.submit(batch);
    },
  };
}

async function count({ pool }: Hub, table: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*) as count from ${table}`);
  return rows[0]?.count ?? 0;
}
