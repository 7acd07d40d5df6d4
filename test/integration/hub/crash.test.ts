// The hub is killed in the middle of batches and started again: every act that was confirmed is there, and every act once.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import type { SignedCommand } from "../../../shared/protocol/index.ts";
import { type HubProcess, preparedFolder, spawnHub, startHub } from "../../kits/hub-kit.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import { note, numberOf, openOrder, recordOrder } from "./acts.ts";

const ROUNDS = 4;
const ORDERS = 60;

let data = "";
let running: HubProcess | null = null;
afterAll(async () => {
  await running?.kill();
  rmSync(data, { recursive: true, force: true });
});

test("killed mid-batch and restarted: nothing confirmed is lost, nothing is there twice, the chain holds", async () => {
  data = await preparedFolder();
  const device = { deviceId: randomUUID(), key: generateKeyPairSync("ed25519") };
  const outbox: SignedCommand[] = [];
  const confirmed = new Set<string>();
  const serials = new Set<string>();

  for (let round = 0; round < ROUNDS; round += 1) {
    running = await spawnHub({ data });
    const desk = await connectConsole(running.url, "1027", device);
    const lease = await desk.lease(ORDERS);
    for (let index = 0; index < ORDERS; index += 1) {
      const number = numberOf(lease, index);
      expect(serials.has(number)).toBe(false);
      serials.add(number);
      const orderId = uuidv7();
      outbox.push(openOrder(desk, orderId), recordOrder(desk, orderId, { number }), note(desk, orderId));
    }
    const sending = sendAll(desk, outbox, confirmed);
    const enough = confirmed.size + 1 + round * 25;
    while (confirmed.size < enough) await pause(1);
    await running.kill();
    desk.close();
    await sending;
  }

  const hub = await startHub({ data });
  running = null;
  const desk = await connectConsole(hub.url, "1027", device);
  const known = new Set(confirmed);
  expect(known.size).toBeGreaterThan(0);
  const found = await hub.hub.pool.query<{ command_id: string }>("select command_id from commands");
  const stored = new Set(found.rows.map(({ command_id }) => command_id));
  for (const id of known) expect(stored.has(id), id).toBe(true);

  await sendAll(desk, outbox, confirmed);
  expect(confirmed.size).toBe(outbox.length);
  const { rows } = await hub.hub.pool.query<{
    events: number;
    commands: number;
    head: number;
    orders: number;
  }>(
    `select count(*)::int as events, count(distinct command_id)::int as commands, max(seq) as head,
      (select count(*)::int from orders) as orders from events`,
  );
  expect(rows[0]).toEqual({
    events: outbox.length,
    commands: outbox.length,
    head: outbox.length,
    orders: outbox.length / 3,
  });
  await hub.hub.sealChain();
  expect((await hub.hub.verifyChain()).faults).toEqual([]);
  await desk.follow();
  expect(desk.work.size).toBe(outbox.length / 3);
  for (const events of desk.work.values()) expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
  desk.close();
  await hub.stop();
});

/** As an outbox does: batches in order, again from the start; stops where the hub is gone. */
async function sendAll(
  desk: TestConsole,
  outbox: readonly SignedCommand[],
  confirmed: Set<string>,
): Promise<void> {
  for (let at = 0; at < outbox.length; at += 12) {
    const batch = outbox.slice(at, at + 12);
    const results = await desk.submit(batch).catch(() => null);
    if (results === null) return;
    for (const result of results)
      if (result.outcome === "accepted" || result.outcome === "duplicate") confirmed.add(result.commandId);
  }
}
