// What happened to a call stays with the person's file: it survives the host, and callers' numbers go with the day.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileKeyKeeper } from "../../../electron/console/index.ts";
import { type CallCopy, callsOf } from "../../../electron/console/store/calls.ts";
import { openKeyRing } from "../../../electron/console/store/key-ring.ts";
import { openFile } from "../../../electron/console/store/open-file.ts";
import { openKnownPersonFile } from "../../../electron/console/store/person-file.ts";
import { personMigrations } from "../../../electron/console/store/person-schema.ts";
import { done, openConsole } from "../../kits/console-kit.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let folder: string;
const dayMs = 24 * 3_600_000;

beforeAll(async () => {
  city = await smallCity();
  folder = mkdtempSync(join(tmpdir(), "calls-"));
});
afterAll(async () => {
  await city.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = (callId: string, event: CallCopy["event"], at: number): CallCopy => ({
  callId,
  lineId: "main",
  phone: "13900001111",
  event,
  at,
  training: false,
});

test("kept by the host as it is told, through a restart; refused where nobody sits", async () => {
  const kit = await openConsole({ hubUrl: (await city.hub.listen()).url, now: city.clock.now, folder });
  const now = city.clock.now();
  expect((await kit.host.act("call-copy", told("call-1", "ringing", now))).ok).toBe(false);
  await kit.signIn(people.agent.staffNumber, password);
  await done(kit.host, "draft-open", {
    draftId: "0193f0a0-0000-7000-8000-000000000001",
    purpose: "intake",
    origin: { channel: "phone", callId: "call-1", lineId: "main", training: false },
    copyPetitionerFrom: null,
    phone: "13900001111",
  });
  await done(kit.host, "call-copy", told("call-1", "ringing", now));
  await done(kit.host, "call-copy", told("call-1", "established", now + 4_000));
  await done(kit.host, "call-copy", told("call-0", "missed", now - 60_000));
  await kit.restart();
  await kit.signIn(people.agent.staffNumber, password);
  await done(kit.host, "call-copy", told("call-1", "ended", now + 90_000));
  await done(kit.host, "call-copy", told("call-1", "ended", now + 90_000));
  const events = [
    { event: "ringing", at: now },
    { event: "established", at: now + 4_000 },
    { event: "ended", at: now + 90_000 },
  ];
  city.clock.pass(dayMs);
  await done(kit.host, "call-copy", told("call-2", "missed", now + dayMs));
  await kit.host.close();

  const ring = openKeyRing(folder, fileKeyKeeper(folder, randomBytes), randomBytes, () => "");
  const file = openKnownPersonFile(folder, ring, people.agent.id);
  // The draft of the first is open still; the missed one of yesterday has gone.
  expect(file?.calls.get("call-1")).toMatchObject({ phone: "13900001111", lineId: "main", events });
  expect(file?.calls.missedSince(0).map(({ callId }) => callId)).toEqual(["call-2"]);
  file?.close();
  await kit.close();
});

test("a file of before takes calls in and keeps what it held", () => {
  const path = join(mkdtempSync(join(tmpdir(), "calls-")), "person.db");
  const key = randomBytes(32);
  const before = openFile(path, key, personMigrations.slice(0, 1));
  before.exec("INSERT INTO drafts VALUES ('d', '{}', 1, -1, 1)");
  before.close();
  const file = openFile(path, key, personMigrations);
  callsOf(file).add(told("c", "missed", 5));
  callsOf(file).add(told("b", "missed", 9));
  expect(
    callsOf(file)
      .missedSince(5)
      .map(({ callId }) => callId),
  ).toEqual(["b", "c"]);
  expect(file.prepare("SELECT count(*) AS n FROM drafts").get()).toEqual({ n: 1 });
  file.close();
});
