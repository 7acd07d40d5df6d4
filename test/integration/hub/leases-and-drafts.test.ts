// Numbers are leased once for ever, over restarts too; drafts keep the newest revision of each device.
import { afterAll, expect, test } from "vitest";
import { submitActs } from "../../../server/desk/submit.ts";
import type { CommandIntent } from "../../../shared/domain/index.ts";
import { type Draft, emptyForm, type NumberLease } from "../../../shared/protocol/index.ts";
import { preparedFolder, startHub, type TestHub } from "../../kits/hub-kit.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import { confirmed, numberOf, openOrder, recordOrder } from "./acts.ts";

const hubs: TestHub[] = [];
afterAll(async () => {
  for (const hub of hubs) await hub.stop();
});

test("blocks never overlap, whoever takes them at once, and go on after a restart", async () => {
  const data = await preparedFolder();
  const taken: NumberLease[] = [];
  for (let round = 0; round < 2; round += 1) {
    const hub = await startHub({ data });
    const desks = await Promise.all(
      ["1027", "1027", "4001"].map((number) => connectConsole(hub.url, number)),
    );
    const takes = desks.flatMap((desk) => [desk.lease(7), desk.lease(1), desk.lease(30)]);
    taken.push(...(await Promise.all(takes)));
    for (const desk of desks) desk.close();
    if (round === 0) await hub.stop(true);
    else hubs.push(hub);
  }
  const serials = taken.flatMap(({ firstSerial, pickUpCodes }) =>
    pickUpCodes.map((_, index) => firstSerial + index),
  );
  expect(new Set(serials).size).toBe(2 * 3 * 38);
  for (const { pickUpCodes } of taken) for (const code of pickUpCodes) expect(code).toMatch(/^\d{6}$/);
});

test("practice numbers have the region of the training line", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const desk = await connectConsole(hub.url, "1027");
  const directory = await hub.hub.reference.document("directory", 1);
  const answer = await desk.call("lease.take", { count: 1, training: true });
  expect(answer).toMatchObject({
    ok: true,
    value: { region: directory?.trainingRegionCode, training: true },
  });
  desk.close();
});

test("numbers of orders that were loaded for a day are not leased again", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const desk = await connectConsole(hub.url, "1027");
  const probe = await desk.lease(1);
  const orderId = crypto.randomUUID();
  // As a history is loaded: by the hub itself, with a number that no lease covers.
  const number = numberOf({ ...probe, day: "270101" }, 4000);
  const loaded = [openOrder(desk, orderId), recordOrder(desk, orderId, { number })];
  const results = await hub.hub.submit(loaded.map(({ command }) => ({ command, signature: null })));
  expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted"]);
  desk.close();
  await hub.stop(true);
  const later = await startHub({ data: hub.data, clock: { now: () => Date.UTC(2027, 0, 1, 4) } });
  hubs.splice(hubs.indexOf(hub), 1, later);
  const again = await connectConsole(later.url, "1027");
  const lease = await again.lease(2);
  expect(lease).toMatchObject({ day: "270101" });
  expect(lease.firstSerial).toBeGreaterThan(probe.firstSerial + 4000);
  again.close();
});

test("a leased number counts from its device and person, from who was handed the draft, and nobody else", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const [agent, second, lead] = await Promise.all(
    ["1027", "1027", "4001"].map((n) => connectConsole(hub.url, n)),
  );
  if (!agent || !second || !lead) throw new Error("a desk is missing");
  const lease = await agent.lease(4);
  const handedOver = crypto.randomUUID();
  await confirmed(agent, [openOrder(agent, handedOver)]);
  const foreign = await lead.submit([recordOrder(lead, handedOver, { number: numberOf(lease, 0) })]);
  expect(foreign).toMatchObject([{ rejection: { code: "number.not-leased" } }]);
  await confirmed(agent, [
    agent.command(handedOver, "order.hand-over", { toPersonId: lead.person.id }, { note: "" }),
  ]);
  await confirmed(lead, [recordOrder(lead, handedOver, { number: numberOf(lease, 0) })]);
  for (const [index, desk] of [agent, second].entries()) {
    const orderId = crypto.randomUUID();
    await confirmed(desk, [
      openOrder(desk, orderId),
      recordOrder(desk, orderId, { number: numberOf(lease, index + 1) }),
    ]);
  }
  for (const desk of [agent, second, lead]) desk.close();
});

test("a browser desk, whose acts the hub signs for, cannot use a number that nobody leased to it", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const desk = await connectConsole(hub.url, "1027");
  const orderId = crypto.randomUUID();
  const number = numberOf(await desk.lease(1), 5000);
  const acts = [openOrder(desk, orderId), recordOrder(desk, orderId, { number })];
  const seat = { person: desk.person, deviceId: crypto.randomUUID(), token: "" };
  const answer = await submitActs(
    hub.hub,
    seat,
    acts.map(({ command }) => command as unknown as CommandIntent),
  );
  expect(answer).toMatchObject({ rejection: { code: "number.not-leased" } });
  desk.close();
});

test("a draft's newer revision stays, two devices keep both, and only its owner drops it", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const [desk, second, other] = await Promise.all(
    ["1027", "1027", "4001"].map((n) => connectConsole(hub.url, n)),
  );
  if (!desk || !second || !other) throw new Error("a desk is missing");
  const draft = draftOf(desk);
  const put = (from: TestConsole, one: Draft) => from.call("draft.put", { draft: one });
  expect(await put(desk, { ...draft, revision: 3 })).toEqual({
    ok: true,
    value: { stored: true, current: null },
  });
  expect(await put(desk, { ...draft, revision: 2 })).toMatchObject({
    value: { stored: false, current: { revision: 3 } },
  });
  const elsewhere = { ...draft, deviceId: second.deviceId, revision: 5 };
  expect(await put(second, elsewhere)).toMatchObject({ value: { stored: true } });
  expect(await put(desk, { ...draft, revision: 4 })).toMatchObject({
    value: { stored: true, current: { revision: 5, deviceId: second.deviceId } },
  });
  const listed = await desk.call("draft.list", {});
  expect(listed).toMatchObject({ ok: true });
  if (listed.ok) expect(listed.value.drafts.map(({ revision }) => revision).sort()).toEqual([4, 5]);
  expect(await put(other, draft)).toMatchObject({ rejection: { code: "draft.not-yours" } });
  await other.call("draft.drop", { draftId: draft.id });
  expect(await desk.call("draft.list", {})).toMatchObject({ value: { drafts: [{}, {}] } });
  await desk.call("draft.drop", { draftId: draft.id });
  expect(await desk.call("draft.list", {})).toMatchObject({ value: { drafts: [] } });
  for (const one of [desk, second, other]) one.close();
});

test("live state reaches who is signed in, at once on sign-in, and at most four times a second", async () => {
  const hub = await startHub();
  hubs.push(hub);
  const desk = await connectConsole(hub.url, "1027");
  const frames: unknown[] = [];
  desk.socket.on("live.frame", (frame) => frames.push(frame));
  const queue = { waiting: 0, longestWaitMs: 0, offered: 0, answered: 0, abandoned: 0, answeredIn15: 0 };
  for (let waiting = 0; waiting < 20; waiting += 1)
    hub.hub.publishLive({
      at: waiting,
      training: true,
      queue: { ...queue, waiting },
      agents: [],
      alarms: [],
    });
  await expect.poll(() => frames.length).toBe(2);
  expect(frames).toMatchObject([{ queue: { waiting: 0 } }, { queue: { waiting: 19 } }]);
  const known = new Promise((resolve) =>
    hub.hub.onAlarmKnown((alarmId, person) => resolve([alarmId, person.id])),
  );
  expect(await desk.call("live.alarm-known", { alarmId: "a" })).toMatchObject({
    rejection: { code: "permission" },
  });
  const lead = await connectConsole(hub.url, "4001");
  await lead.call("live.alarm-known", { alarmId: "a" });
  expect(await known).toEqual(["a", lead.person.id]);
  await confirmed(desk, [openOrder(desk, crypto.randomUUID())]);
  desk.close();
  lead.close();
});

function draftOf(desk: TestConsole): Draft {
  return {
    id: crypto.randomUUID(),
    purpose: "intake",
    personId: desk.person.id,
    deviceId: desk.deviceId,
    origin: { channel: "phone", callId: null, lineId: null, training: false },
    number: null,
    pickUpCode: null,
    revision: 0,
    form: emptyForm(),
    openedAt: 1,
    changedAt: 2,
    rejection: null,
  };
}
