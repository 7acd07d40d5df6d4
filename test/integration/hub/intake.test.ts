// Acts on their way into the log: once each, signed, in order, under the rules they name.
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHub, type TestHub } from "../../kits/hub-kit.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import { acceptedOrder, confirmed, dispatchOrder, note, numberOf, openOrder, recordOrder } from "./acts.ts";

let hub: TestHub;
let agent: TestConsole;
let dispatcher: TestConsole;

beforeAll(async () => {
  hub = await startHub();
  agent = await connectConsole(hub.url, "1027");
  dispatcher = await connectConsole(hub.url, "2004");
});
afterAll(async () => {
  agent.close();
  dispatcher.close();
  await hub.stop();
});

const eventsOf = async (orderId: string) => (await hub.hub.readOrder(orderId))?.events ?? [];

describe("every act counts once", () => {
  test("the same batch twice is one history, and the second answer says duplicate", async () => {
    const orderId = uuidv7();
    const number = numberOf(await agent.lease(1), 0);
    const batch = [openOrder(agent, orderId), recordOrder(agent, orderId, { number })];
    const first = await agent.submit(batch);
    const second = await agent.submit(batch);
    expect(first.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted"]);
    expect(second).toEqual(first.map((result) => ({ ...result, outcome: "duplicate" })));
    expect((await eventsOf(orderId)).map(({ type }) => type)).toEqual(["opened", "recorded"]);
  });

  test("the same act twice in one batch counts once", async () => {
    const command = openOrder(agent, uuidv7());
    const results = await agent.submit([command, command]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "duplicate"]);
    expect(await eventsOf(command.command.orderId)).toHaveLength(1);
  });

  test("sent over several connections at once it still counts once", async () => {
    const other = await connectConsole(hub.url, "1027");
    const command = openOrder(agent, uuidv7());
    const results = (
      await Promise.all([agent, other, agent, other].map((desk) => desk.submit([command])))
    ).flat();
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      "accepted",
      "duplicate",
      "duplicate",
      "duplicate",
    ]);
    other.close();
  });

  test("a rejection is remembered: the same act later is rejected again, though it would pass by then", async () => {
    const orderId = uuidv7();
    const early = dispatchOrder(dispatcher, orderId);
    const [first] = await dispatcher.submit([early]);
    expect(first).toMatchObject({ outcome: "rejected", rejection: { code: "order.unknown" } });
    await confirmed(agent, [
      openOrder(agent, orderId),
      recordOrder(agent, orderId, { number: numberOf(await agent.lease(1), 0) }),
      agent.command(orderId, "order.accept", { ground: 4 }, {}),
    ]);
    expect(await dispatcher.submit([early])).toEqual([first]);
    expect(await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)])).toBeGreaterThan(0);
  });
});

describe("a rejection holds back what follows on the same order", () => {
  test("later acts of that order in the batch are held, not decided and not remembered; other orders go on", async () => {
    const orderId = uuidv7();
    const other = uuidv7();
    const held = note(agent, orderId);
    const batch = [
      openOrder(agent, orderId),
      agent.command(orderId, "order.accept", { ground: 4 }, {}),
      held,
      openOrder(agent, other),
    ];
    const results = await agent.submit(batch);
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "rejected", "held", "accepted"]);
    expect(results[2]).toMatchObject({ behind: batch[1]?.command.id });
    expect((await agent.submit([held]))[0]).toMatchObject({ outcome: "accepted" });
    expect((await eventsOf(orderId)).map(({ type }) => type)).toEqual(["opened", "noted"]);
  });

  test("an act that is refused before it is decided holds back what follows it, not what went before", async () => {
    const orderId = uuidv7();
    const forged = { ...note(agent, orderId), signature: Buffer.alloc(64).toString("base64") };
    const results = await agent.submit([openOrder(agent, orderId), forged, note(agent, orderId)]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "rejected", "held"]);
  });
});

describe("who acts", () => {
  test("a changed act, another person's name and a foreign key are refused, and the true act passes later", async () => {
    const act = openOrder(agent, uuidv7());
    const changed = { ...act, command: { ...act.command, orderId: uuidv7() } };
    const borrowed = {
      ...act,
      command: {
        ...act.command,
        actor: { personId: dispatcher.person.id, role: "dispatcher" as const, unitId: null },
      },
    };
    for (const wrong of [changed, borrowed, { ...act, signature: "" }])
      expect((await agent.submit([wrong]))[0]).toMatchObject({ rejection: { code: "signature.wrong" } });
    expect((await agent.submit([act]))[0]).toMatchObject({ outcome: "accepted" });
  });

  test("acts signed before a sign-out are taken in after it, from whoever's session sends them", async () => {
    const leaving = await connectConsole(hub.url, "1027");
    const act = openOrder(leaving, uuidv7());
    await leaving.call("session.end", {});
    expect(await leaving.call("commands.submit", { commands: [act] })).toMatchObject({ ok: false });
    expect((await dispatcher.submit([act]))[0]).toMatchObject({ outcome: "accepted" });
    leaving.close();
  });

  test("a role that the person does not have is refused", async () => {
    const actor = { personId: agent.person.id, role: "supervisor" as const, unitId: null };
    const act = agent.command(uuidv7(), "order.note", {}, { text: "" }, { actor });
    expect((await agent.submit([act]))[0]).toMatchObject({ rejection: { code: "person.role" } });
  });

  test("a malformed act is refused alone", async () => {
    const good = openOrder(agent, uuidv7());
    const bad = { ...good, command: { id: uuidv7(), type: "order.conquer" } };
    const answer = await agent.socket.emitWithAck("commands.submit", { commands: [bad, good] });
    expect(answer.value.results).toMatchObject([
      { outcome: "rejected", rejection: { code: "command.malformed" } },
      { outcome: "accepted" },
    ]);
  });
});

describe("what the database cannot hold", () => {
  test.each(["关于\0的投诉", "关于\ud83d的投诉"])(
    "%j in a title is rejected and holds nobody up",
    async (title) => {
      const orderId = uuidv7();
      const record = recordOrder(agent, orderId, { number: numberOf(await agent.lease(1), 0) }).command;
      if (record.type !== "order.record") throw new Error(record.type);
      const sealed = { ...record.sealed, words: { ...record.sealed.words, title } };
      const bad = agent.command(orderId, "order.record", record.data, sealed);
      const [results, others] = await Promise.all([
        agent.submit([openOrder(agent, orderId), bad, note(agent, orderId), openOrder(agent, uuidv7())]),
        dispatcher.submit([openOrder(agent, uuidv7())]),
      ]);
      expect(results.map(({ outcome }) => outcome)).toEqual(["accepted", "rejected", "held", "accepted"]);
      expect(results[1]).toMatchObject({ rejection: { code: "command.unstorable" } });
      expect(others).toMatchObject([{ outcome: "accepted" }]);
      expect(
        (await agent.submit([agent.command(orderId, "order.record", record.data, record.sealed)]))[0],
      ).toMatchObject({
        outcome: "accepted",
      });
    },
  );

  test("a version beyond every number fails its act alone", async () => {
    const versions = { rules: 2 ** 40, calendar: 1, directory: 1 };
    const ahead = agent.command(uuidv7(), "order.note", {}, { text: "" }, { versions });
    expect(await agent.submit([ahead, openOrder(agent, uuidv7())])).toMatchObject([
      { rejection: { code: "reference.unknown" } },
      { outcome: "accepted" },
    ]);
  });
});

describe("numbers and versions", () => {
  test("a number nobody leased, and one that another order has, are refused", async () => {
    const lease = await agent.lease(2);
    const [first, second] = [uuidv7(), uuidv7()];
    await confirmed(agent, [
      openOrder(agent, first),
      recordOrder(agent, first, { number: numberOf(lease, 0) }),
    ]);
    await confirmed(agent, [openOrder(agent, second)]);
    const record = (number: string) => agent.submit([recordOrder(agent, second, { number })]);
    expect((await record(numberOf(lease, 0)))[0]).toMatchObject({ rejection: { code: "number.taken" } });
    expect((await record(numberOf(lease, 9_000_000)))[0]).toMatchObject({
      rejection: { code: "number.not-leased" },
    });
    expect((await record(numberOf(lease, 1)))[0]).toMatchObject({ outcome: "accepted" });
  });

  test("an act is decided under the documents it names", async () => {
    const rules = await hub.hub.reference.document("rules", 1);
    if (rules === null) throw new Error("no rules");
    await hub.hub.reference.publish("rules", { ...rules, returnsToLeadFrom: 7 }, "test");
    const act = openOrder(agent, uuidv7());
    expect((await agent.submit([act]))[0]).toMatchObject({ outcome: "accepted" });
    const versions = { rules: 99, calendar: 1, directory: 1 };
    const ahead = agent.command(uuidv7(), "order.note", {}, { text: "" }, { versions });
    expect((await agent.submit([ahead]))[0]).toMatchObject({ rejection: { code: "reference.unknown" } });
  });
});

describe("when it was done", () => {
  test("a device's clock is put right by its offset; what lies outside is clamped and said", async () => {
    const now = Date.now();
    const act = async (over: object) => {
      const command = agent.command(
        uuidv7(),
        "order.open",
        { origin: { channel: "phone", callId: null, lineId: null, training: false }, splitFrom: null },
        {},
        over,
      );
      await confirmed(agent, [command]);
      return eventsOf(command.command.orderId);
    };
    const right = await act({
      deviceTime: now - 3_600_000,
      clockOffset: 3_595_000,
      lastContact: now - 60_000,
    });
    expect(right.map(({ type, actedAt }) => [type, actedAt])).toEqual([["opened", now - 5000]]);
    const future = await act({ deviceTime: now + 3_600_000, clockOffset: 0, lastContact: now });
    expect(future.map(({ type }) => type)).toEqual(["opened", "clock-clamped"]);
    expect(future[0]?.actedAt).toBe(future[0]?.hubTime);
    const past = await act({ deviceTime: now - 9_000_000, clockOffset: 0, lastContact: now - 60_000 });
    expect(past.map(({ type, actedAt }) => [type, actedAt])).toEqual([
      ["opened", now - 60_000],
      ["clock-clamped", now - 60_000],
    ]);
  });
});

test("the hub's own acts carry the scheduler's name", async () => {
  const orderId = await acceptedOrder(agent);
  await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
  const result = await hub.hub.systemCommand(orderId, "order.remind", {}, { note: "" });
  expect(result).toMatchObject({ outcome: "accepted" });
  expect((await eventsOf(orderId)).at(-1)).toMatchObject({
    type: "reminded",
    data: { byScheduler: true },
    actor: { personId: "hub", role: "scheduler" },
    place: "hub",
  });
});
