// The hub of a soak: a process that is killed and comes back on the same port and data, and its raw tables for the checker.
import { rmSync } from "node:fs";
import { type HubProcess, preparedFolder, spawnHub, startHub, type TestHub } from "../kits/hub-kit.ts";
import type { HubRow } from "./closing-question.ts";

export interface SoakedHub {
  readonly url: string;
  /** SIGKILL. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Events of these orders as they stand in the tables, and what is wrong with the hub's own chain; the hub goes on afterwards. */
  look(orderIds: readonly string[]): Promise<{ rows: HubRow[]; chainFaults: number }>;
  close(): Promise<void>;
}

export async function openSoakedHub(): Promise<SoakedHub> {
  const data = await preparedFolder();
  let running: HubProcess | null = await spawnHub({ data });
  const { url } = running;
  const port = Number(new URL(url).port);

  async function rows(hub: TestHub, orderIds: readonly string[]): Promise<HubRow[]> {
    const found = await hub.hub.pool.query<HubRow>(
      "select order_id, command_id, type from events where order_id = any($1::uuid[]) order by order_id, version",
      [orderIds],
    );
    return found.rows;
  }

  return {
    url,
    async kill() {
      await running?.kill();
      running = null;
    },
    async start() {
      running ??= await spawnHub({ data, port });
    },
    async look(orderIds) {
      await running?.stop();
      running = null;
      const hub = await startHub({ data, port });
      const found = await rows(hub, orderIds);
      await hub.hub.sealChain();
      const { faults } = await hub.hub.verifyChain();
      await hub.stop(true);
      running = await spawnHub({ data, port });
      return { rows: found, chainFaults: faults.length };
    },
    async close() {
      await running?.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
