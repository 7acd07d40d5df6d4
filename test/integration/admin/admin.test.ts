// The administrator's commands on a real hub's data: verify finds what was planted, a backup comes back whole.
import { randomBytes, randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealFor } from "../../../electron/console/store/sealed-box.ts";
import { main } from "../../../server/admin/main.ts";
import { nightlyBackup } from "../../../server/admin/nightly.ts";
import type { Screen } from "../../../server/admin/screen.ts";
import { createHub } from "../../../server/core.ts";
import { joinRooms, type Rooms } from "../../../server/rooms.ts";
import { openSecrets } from "../../../server/secrets/index.ts";
import type { OrderCommand } from "../../../shared/domain/index.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let rooms: Rooms;
let folder = "";
let orderId = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "admin-"));
  city = await smallCity();
  rooms = await joinRooms(city.hub, {
    data: city.data,
    rendererFolder: city.data,
    trainingLine: null,
    runJobs: false,
  });
  orderId = await city.reviewed();
  await city.dispatched({ confidential: true });
  await rooms.jobs.settle();
  await city.hub.sealChain();
});
afterAll(async () => {
  await rooms.close();
  await city.close();
  rmSync(folder, { recursive: true, force: true });
});

async function admin(...words: string[]): Promise<{ code: number; text: string; faults: string }> {
  const lines: string[] = [];
  const faults: string[] = [];
  const screen: Screen = {
    line: (text) => void lines.push(text),
    progress: () => undefined,
    fault: ({ zh, en }) => void faults.push(zh, en),
  };
  const code = await main(words, screen);
  return { code, text: lines.join("\n"), faults: faults.join("\n") };
}

describe("beside a running hub", () => {
  test("status tells figures", async () => {
    const { code, text } = await admin("status", "--data", city.data);
    expect(code).toBe(0);
    expect(text).toContain("hub        running");
    expect(text).toMatch(/orders {5}2 \(2 open\)/);
  });

  test("verify finds nothing wrong, and no citizen's name stands in its words", async () => {
    const { code, text } = await admin("verify", "--data", city.data);
    expect(text).toContain("All of it is as it must be.");
    expect(text).not.toContain("张");
    expect(code).toBe(0);
  });

  test("verify finds a view that lies; rebuild-views puts it right", async () => {
    await city.hub.pool.query(
      "update orders set open = jsonb_set(open, '{reworkCount}', '7'), sealed = null where order_id = $1",
      [orderId],
    );
    await city.hub.pool.query("delete from audience where order_id = $1", [orderId]);
    const wrong = await admin("verify", "--data", city.data);
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain(`order.differs of order ${orderId}`);
    expect(wrong.text).toContain(`audience.differs of order ${orderId}`);
    expect((await admin("rebuild-views", "--data", city.data)).code).toBe(0);
    expect((await admin("verify", "--data", city.data)).code).toBe(0);
  });

  test("a new person can sign in at once, and no more once revoked", async () => {
    const added = await admin("people", "add", "1099", "傅云起", "--role", "agent", "--data", city.data);
    const made = /can sign in with (?<password>\S+)/.exec(added.text)?.groups?.["password"] ?? "";
    const login = () =>
      city.hub.accounts.login({
        staffNumber: "1099",
        password: made,
        deviceId: randomUUID(),
        publicKey: null,
        address: "t",
      });
    await expect.poll(async () => (await login()).ok, { timeout: 5_000 }).toBe(true);
    expect((await admin("people", "list", "--data", city.data)).text).toContain("傅云起");
    expect(
      (await admin("people", "add", "1099", "别人", "--role", "agent", "--data", city.data)).faults,
    ).toContain("1099");
    await admin("people", "revoke", "1099", "--data", city.data);
    await expect.poll(async () => (await login()).ok, { timeout: 5_000 }).toBe(false);
  });
});

describe("backup and restore", () => {
  test("everything comes back into an empty folder and verifies; the people sign in as before", async () => {
    const to = join(folder, "backup");
    const restored = join(folder, "restored");
    expect((await admin("backup", to, "--data", city.data)).code).toBe(0);
    expect(statSync(join(to, "hub", "secrets", "keys.json")).mode & 0o077).toBe(0);
    expect((await admin("backup", to, "--data", city.data)).faults).toContain(to);
    expect((await admin("restore", to, "--data", restored)).code).toBe(0);
    const verified = await admin("verify", "--data", restored);
    expect(verified.text).toContain("All of it is as it must be.");
    expect((await admin("restore", to, "--data", restored)).code).toBe(1);

    const hub = await createHub({ data: restored, port: 0, host: "127.0.0.1", clock: city.clock });
    try {
      const found = await hub.readOrder(orderId);
      expect(found?.order).toEqual((await city.hub.readOrder(orderId))?.order);
      const answer = await hub.accounts.login({
        staffNumber: people.agent.staffNumber,
        password,
        deviceId: randomUUID(),
        publicKey: null,
        address: "test",
      });
      expect(answer.ok).toBe(true);
      const result = await hub.systemCommand(orderId, "order.note", {}, { text: "恢复之后" });
      expect(result.outcome).toBe("accepted");
      await hub.readLog.note({ personId: "x", what: "order.read", orderId, details: {} });
    } finally {
      await hub.close();
    }
    expect((await admin("verify", "--data", restored)).code).toBe(0);
  });

  test("the hub's own backup of the night, once a day, the oldest go", async () => {
    const day = (number: number) => Date.UTC(2026, 10, number, 19, 30);
    const make = (number: number) => nightlyBackup({ data: city.data, keep: 2, now: day(number) });
    for (const number of [1, 2, 2, 3]) await make(number);
    expect(readdirSync(join(city.data, "backups")).sort()).toEqual(["2026-11-02", "2026-11-03"]);
  });

  test("a damaged backup is refused before anything is touched", async () => {
    const broken = join(folder, "broken");
    cpSync(join(folder, "backup"), broken, { recursive: true });
    const file = join(broken, "tables", "public.events.jsonl.gz");
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const target = join(folder, "from-broken");
    const { code, faults } = await admin("restore", broken, "--data", target);
    expect(code).toBe(1);
    expect(faults).toContain("public.events");
    expect(existsSync(join(target, "hub"))).toBe(false);
  });
});

describe("salvage", () => {
  test("reads unsent acts of a console whose own key is lost", async () => {
    const consoleFolder = join(folder, "console");
    mkdirSync(consoleFolder);
    const key = randomBytes(32);
    const { recoveryPublicKey } = openSecrets(join(city.data, "hub"));
    const recovery = Buffer.from(sealFor(recoveryPublicKey, key)).toString("base64");
    writeFileSync(
      join(consoleFolder, "keys.json"),
      JSON.stringify({
        version: 1,
        deviceId: randomUUID(),
        keeper: "file",
        files: { "person-1": { wrapped: "lost", recovery } },
      }),
    );
    const path = join(consoleFolder, "person-1.db");
    const file = new Database(path);
    file.pragma("cipher='sqlcipher'");
    file.pragma(`key="x'${key.toString("hex")}'"`);
    file.pragma("journal_mode=WAL");
    file.exec("create table outbox (position integer primary key, command text, signature text, state text)");
    const command = {
      id: "0193bb7e-0000-7000-8000-000000000001",
      orderId,
      actor: { personId: people.agent.id, role: "agent", unitId: null },
      deviceId: randomUUID(),
      place: "console",
      deviceTime: city.clock.now(),
      clockOffset: 0,
      lastContact: null,
      versions: { rules: 1, calendar: 1, directory: 1 },
      type: "order.note",
      data: {},
      sealed: { text: "还没送出的说明" },
    } satisfies OrderCommand;
    const insert = file.prepare("insert into outbox (command, signature, state) values (?, 'c2ln', ?)");
    insert.run(JSON.stringify(command), "waiting");
    insert.run(JSON.stringify(command), "sent");

    const out = join(folder, "acts.json");
    const { code, text } = await admin("salvage", path, "--data", city.data, "--out", out);
    expect(code).toBe(0);
    expect(text).toContain("1 unsent acts");
    expect(text).not.toContain("还没送出的说明");
    expect(readFileSync(out, "utf8")).toContain("还没送出的说明");
    expect(statSync(out).mode & 0o077).toBe(0);
    file.close();
  });

  test("says what is missing for a file of another hub", async () => {
    const { code, faults } = await admin("salvage", join(folder, "nowhere.db"), "--data", city.data);
    expect(code).toBe(1);
    expect(faults).toContain("keys.json");
  });
});

test("an empty folder has no hub's data, and the sentence says so", async () => {
  const { code, faults } = await admin("status", "--data", join(folder, "empty"));
  expect(code).toBe(1);
  expect(faults).toContain("--data");
});
