// Parts of the console host that need no hub: changes of a form, the pace of reconnecting, number leases, subscriptions,
// settings, jobs that never run twice at once.
import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSettings } from "../../../electron/console/settings/settings.ts";
import { leasesOf } from "../../../electron/console/store/leases.ts";
import { openFile } from "../../../electron/console/store/open-file.ts";
import { sharedMigrations } from "../../../electron/console/store/shared-schema.ts";
import { systemClock } from "../../../electron/console/surroundings.ts";
import { oneAtATime } from "../../../electron/console/sync/one-at-a-time.ts";
import { waitBefore } from "../../../electron/console/sync/pace.ts";
import { openWatches } from "../../../electron/console/watches.ts";
import { parseOrderNumber } from "../../../shared/domain/index.ts";
import { changedForm, emptyForm } from "../../../shared/protocol/index.ts";

const folder = () => mkdtempSync(join(tmpdir(), "parts-"));

describe("changes of a form", () => {
  test("a dotted path takes the whole new value, text under composition included", () => {
    const before = emptyForm();
    const answer = changedForm(before, [
      { path: "words.text", value: "夜里 shi'gong" },
      { path: "petitioner.phones", value: ["13900001111"] },
      { path: "petitioner.phones.0", value: "1390000111" },
      { path: "verdict", value: "accept" },
    ]);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        words: { text: "夜里 shi'gong" },
        petitioner: { phones: ["1390000111"] },
        verdict: "accept",
      },
    });
    expect(before).toEqual(emptyForm());
  });
  test.each([
    ["no.such", 1],
    ["words.toString", "x"],
    ["__proto__.polluted", true],
    ["words.text", 1],
    ["verdict", "perhaps"],
    ["petitioner.phones.x", "1"],
  ])("%s = %j is refused by its path", (path, value) => {
    expect(changedForm(emptyForm(), [{ path, value }])).toMatchObject({
      ok: false,
      rejection: { field: path },
    });
  });
});

test("waits grow to a bound and are never in step", () => {
  const waits = Array.from({ length: 12 }, (_, attempt) => waitBefore(attempt, randomBytes));
  expect(waits[0]).toBeLessThanOrEqual(250);
  expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
  expect(waits[11]).toBeGreaterThanOrEqual(7_500);
  expect(new Set(Array.from({ length: 40 }, () => waitBefore(8, randomBytes))).size).toBeGreaterThan(5);
});

test("a number is given out once, also after the file was closed; practice numbers apart", () => {
  const path = join(folder(), "shared.db");
  const key = randomBytes(32);
  const lease = { region: "4399", day: "261124", pickUpCodes: ["111", "222"], training: false };
  let file = openFile(path, key, sharedMigrations);
  leasesOf(file).add({ ...lease, id: "a", firstSerial: 7 });
  leasesOf(file).add({ ...lease, id: "a", firstSerial: 7 });
  leasesOf(file).add({ ...lease, id: "b", region: "4398", firstSerial: 0, training: true });
  const first = leasesOf(file).take(false);
  file.close();
  file = openFile(path, key, sharedMigrations);
  const leases = leasesOf(file);
  const second = leases.take(false);
  expect([first, second].map((one) => parseOrderNumber(one?.number ?? "")?.serial)).toEqual([7, 8]);
  expect([first?.pickUpCode, second?.pickUpCode]).toEqual(["111", "222"]);
  expect(leases.take(false)).toBeNull();
  expect(leases.left(true)).toBe(2);
  file.close();
});

test("a watch is told at once, on change only, and not after its end", async () => {
  const watches = openWatches(systemClock, () => {});
  let value = 1;
  let computed = 0;
  const pushed: unknown[] = [];
  const compute = () => {
    computed += 1;
    return { value };
  };
  const end = watches.add({ topics: ["orders"], pauseMs: 20, compute, push: (one) => pushed.push(one) });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
  await pause();
  watches.changed("orders");
  watches.changed("drafts");
  await pause();
  expect(pushed).toEqual([{ value: 1 }]);
  for (value = 2; value < 50; value++) watches.changed("orders");
  await pause();
  expect(pushed).toEqual([{ value: 1 }, { value: 50 }]);
  expect(computed).toBeLessThanOrEqual(4);
  end();
  value = 99;
  watches.changed("orders");
  await pause();
  expect(pushed.length).toBe(2);
  watches.close();
});

test("machine settings stand in a file of electron-store's shape; a damaged one counts as empty", () => {
  const place = folder();
  openSettings(place).write(null, "language", "en");
  expect(openSettings(place).all(null)).toEqual({ language: "en" });
  writeFileSync(join(place, "config.json"), "{");
  expect(openSettings(place).all(null)).toEqual({});
});

test("a job asked for while it runs runs once more; one that fails stays ready", async () => {
  let runs = 0;
  const faults: unknown[] = [];
  const job = oneAtATime(
    async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (runs === 1) throw new Error("disk full");
    },
    (error) => faults.push(error),
  );
  await Promise.all([job.ask(), job.ask(), job.ask()]);
  expect(runs).toBe(2);
  expect(faults.length).toBe(1);
});
