// The job queue for real: at once where it must be, after the undo time else, and also when the hub was killed in between.
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { joinRooms } from "../../../server/rooms.ts";
import { realClock, smallCity } from "../../kits/small-city.ts";

let data = "";
const children = new Set<ChildProcess>();

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "queue-"));
});
afterEach(async () => {
  for (const child of children) await ended(child, "SIGTERM");
  children.clear();
  rmSync(data, { recursive: true, force: true });
});

const sent = (): string[] => {
  const folder = join(data, "sms-outbox");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
};

test("a critical order's unit is told at once, and the log is sealed by itself", async () => {
  const city = await smallCity(data, realClock);
  const rooms = await joinRooms(city.hub, { data, rendererFolder: data, trainingLine: null, runJobs: true });
  try {
    await city.dispatched({ urgency: "critical" });
    await expect.poll(() => sent().length, { timeout: 20_000, interval: 100 }).toBe(2);
    const seals = async () => (await city.hub.verifyChain()).seals;
    await expect.poll(seals, { timeout: 75_000, interval: 1_000 }).toBe(1);
  } finally {
    await rooms.close();
    await city.hub.close();
  }
}, 120_000);

test("killed between the act and its message, the next start sends it, once", async () => {
  const first = await start("act");
  expect(first.orderId).not.toBeNull();
  await ended(first.child, "SIGKILL");
  expect(sent()).toEqual([]);
  await start();
  await expect.poll(sent, { timeout: 60_000, interval: 200 }).toEqual([`recorded-${first.orderId}.json`]);
}, 120_000);

async function start(...words: string[]): Promise<{ child: ChildProcess; orderId: string | null }> {
  const child = fork(join(import.meta.dirname, "..", "..", "kits", "job-hub-process.ts"), [data, ...words], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.add(child);
  const { orderId } = await new Promise<{ orderId: string | null }>((resolve, reject) => {
    child.once("message", (message) => resolve(message as { orderId: string | null }));
    child.once("exit", () => reject(new Error("the hub ended before it was ready")));
  });
  return { child, orderId };
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
