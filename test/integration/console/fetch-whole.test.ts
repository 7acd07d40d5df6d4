// An order whose rows do not join on is fetched whole: masked, and not where it was taken away meanwhile.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { workCursor } from "../../../electron/console/acts/base.ts";
import { fileKeyKeeper } from "../../../electron/console/index.ts";
import type { Room } from "../../../electron/console/room.ts";
import { openKeyRing } from "../../../electron/console/store/key-ring.ts";
import { openPersonFile, type PersonFile } from "../../../electron/console/store/person-file.ts";
import { openSharedFile, type SharedFile } from "../../../electron/console/store/shared-file.ts";
import { takeWork } from "../../../electron/console/sync/down.ts";
import type { HubLink } from "../../../electron/console/sync/hub-link.ts";
import type { OrderEvent } from "../../../shared/domain/index.ts";
import type { WorkRow } from "../../../shared/protocol/index.ts";
import { people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let folder: string;
let file: PersonFile;
let shared: SharedFile;
let orderId: string;
let history: OrderEvent[];
const asked: unknown[] = [];

beforeEach(async () => {
  city = await smallCity();
  orderId = await city.dispatched();
  history = (await city.hub.workFeed.read(people.lead, orderId)) ?? [];
  folder = mkdtempSync(join(tmpdir(), "whole-"));
  const ring = openKeyRing(folder, fileKeyKeeper(folder, randomBytes), randomBytes, () => "device");
  file = openPersonFile(folder, ring, people.lead);
  shared = openSharedFile(folder, ring);
  asked.length = 0;
});

afterEach(async () => {
  file.close();
  shared.close();
  rmSync(folder, { recursive: true, force: true });
  await city.close();
});

const gone = { ok: false, rejection: { code: "order.not-found", field: null, sentence: { zh: "", en: "" } } };

/** Takes frames in over a line that answers a read with each of these in turn. */
function device(answers: readonly (() => unknown)[]) {
  const left = [...answers];
  const seat = { file } as NonNullable<Room["seat"]>;
  const room = { seat, shared, watches: { changed: () => undefined } } as unknown as Room;
  const link = {
    call: async (_name: string, request: unknown) => {
      asked.push(request);
      return left.shift()?.() ?? gone;
    },
  } as unknown as HubLink;
  return (rows: WorkRow[]) => {
    const from = workCursor(file);
    return takeWork(room, link, seat, { from, to: from + 1, rows, more: false }, false);
  };
}

const loose = (): WorkRow => ({ kind: "events", orderId, events: history.slice(2) });

test("what is fetched to be stored is asked for masked", async () => {
  const take = device([() => ({ ok: true, value: { events: history } })]);
  await take([loose()]);
  expect(asked).toEqual([{ orderId, unmasked: false }]);
  expect(file.orders.base(orderId)?.version).toBe(history.at(-1)?.version);
});

test("an order that is taken away while it is fetched stays away", async () => {
  const take: ReturnType<typeof device> = device([
    () => {
      void take([{ kind: "forget", orderId }]);
      return { ok: true, value: { events: history } };
    },
  ]);
  await take([loose()]);
  expect(asked).toHaveLength(2);
  expect(file.orders.base(orderId)).toBeNull();
  expect(file.current.get(orderId)).toBeNull();
});
