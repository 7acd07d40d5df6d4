// Two hubs on one database: one log without a gap, one decision per act, and consoles of both miss nothing.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHub } from "../../../server/core.ts";
import type { Hub } from "../../../server/hub.ts";
import { openSecrets } from "../../../server/secrets/index.ts";
import { canonicalJson } from "../../../shared/protocol/index.ts";
import { startHub, type TestHub } from "../../kits/hub-kit.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import { acceptedOrder, note, numberOf, openOrder, recordOrder } from "./acts.ts";

let server: TestHub;
const hubs: { hub: Hub; url: string; data: string }[] = [];
const desks: TestConsole[] = [];

beforeAll(async () => {
  // Its embedded database serves as the city's own; both hubs have the same keys, as an administrator copies them.
  server = await startHub();
  const { databaseOwner } = openSecrets(join(server.data, "hub"));
  const socket = encodeURIComponent(join(server.data, "hub/run"));
  for (let index = 0; index < 2; index += 1) {
    const data = mkdtempSync(join(tmpdir(), "two-hubs-"));
    cpSync(join(server.data, "hub/secrets"), join(data, "hub/secrets"), { recursive: true });
    const database = `postgresql://postgres:${databaseOwner}@/postgres?host=${socket}`;
    const hub = await createHub({ data, database, port: 0, host: "127.0.0.1" });
    hubs.push({ hub, data, ...(await hub.listen()) });
  }
  for (const { url } of hubs)
    for (const number of ["1027", "4001"]) desks.push(await connectConsole(url, number));
  for (const desk of desks) await desk.follow();
});
afterAll(async () => {
  for (const desk of desks) desk.close();
  for (const { hub, data } of hubs) {
    await hub.close();
    rmSync(data, { recursive: true, force: true });
  }
  await server.stop();
});

function deskOf(hub: number): TestConsole {
  const desk = desks[hub * 2];
  if (desk === undefined) throw new Error("no desk");
  return desk;
}

test("acts on the same orders through both hubs at once come to one history each, without a gap", async () => {
  const orderIds = await Promise.all([0, 1, 0, 1].map((hub) => acceptedOrder(deskOf(hub))));
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) => {
      const desk = deskOf(index % 2);
      return desk.submit(orderIds.map((orderId) => note(desk, orderId, `第 ${index} 条`)));
    }),
  );
  expect(new Set(results.flat().map(({ outcome }) => outcome))).toEqual(new Set(["accepted"]));
  const { rows } = await server.hub.pool.query<{ seq: number }>("select seq from events order by seq");
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  for (const orderId of orderIds) expect((await hubs[0]?.hub.readOrder(orderId))?.order.version).toBe(3 + 40);
  expect((await server.hub.verifyChain()).faults).toEqual([]);

  const head = rows.length;
  for (const desk of desks) await desk.reached(head);
  for (const desk of desks) {
    const fresh = await connectConsole(hubs[1]?.url ?? "", desk.person.staffNumber);
    await fresh.follow();
    const texts = (one: TestConsole) => new Set([...one.work].map((entry) => canonicalJson(entry)));
    expect(texts(fresh).size).toBeGreaterThanOrEqual(4);
    expect(texts(desk).symmetricDifference(texts(fresh)).size).toBe(0);
    fresh.close();
  }
});

test("the other hub's acts are pushed, not waited for", async () => {
  const orderId = await acceptedOrder(deskOf(0));
  await expect.poll(() => deskOf(1).work.get(orderId)?.length, { timeout: 5000 }).toBe(3);
  const seen: number[] = [];
  const stop = hubs[1]?.hub.onCommitted(({ from, to }) => seen.push(from, to));
  for (let index = 0; index < 10; index += 1)
    await deskOf(index % 2).submit([note(deskOf(index % 2), orderId)]);
  await expect.poll(() => seen.at(-1), { timeout: 5000 }).toBe((seen[0] ?? 0) + 10);
  stop?.();
  for (let index = 2; index < seen.length; index += 2) expect(seen[index]).toBe(seen[index - 1]);
});

test("one act sent to both counts once, and one number goes to one order", async () => {
  const [first, second] = [uuidv7(), uuidv7()];
  const act = openOrder(deskOf(0), first);
  const outcomes = (await Promise.all([0, 1, 0, 1].map((hub) => deskOf(hub).submit([act])))).flat();
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
    "accepted",
    "duplicate",
    "duplicate",
    "duplicate",
  ]);
  await deskOf(1).submit([openOrder(deskOf(1), second)]);
  const number = numberOf(await deskOf(0).lease(1), 0);
  const records = await Promise.all([
    deskOf(0).submit([recordOrder(deskOf(0), first, { number })]),
    deskOf(1).submit([recordOrder(deskOf(1), second, { number })]),
  ]);
  expect(
    records
      .flat()
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(["accepted", "rejected"]);
});
