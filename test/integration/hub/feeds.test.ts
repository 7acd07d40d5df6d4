// What comes down: to each person what they may hold, in the order of the commits, and to nobody more.
import { v7 as uuidv7 } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../../shared/protocol/index.ts";
import { startHub, type TestHub } from "../../kits/hub-kit.ts";
import { otherUnitId, people, unitId } from "../../kits/small-city.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import {
  acceptedOrder,
  confirmed,
  dispatchOrder,
  note,
  numberOf,
  openOrder,
  recordOrder,
  secretName,
  secretPhone,
} from "./acts.ts";

let hub: TestHub;
const open: TestConsole[] = [];

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => {
  for (const desk of open.splice(0)) desk.close();
});

async function desk(staffNumber: string, follow = true): Promise<TestConsole> {
  const console = await connectConsole(hub.url, staffNumber);
  open.push(console);
  if (follow) await console.follow();
  return console;
}

const types = (console: TestConsole, orderId: string) => console.work.get(orderId)?.map(({ type }) => type);

async function caughtUp(...consoles: TestConsole[]): Promise<void> {
  const { rows } = await hub.hub.pool.query<{ head: number }>("select max(seq) as head from events");
  for (const console of consoles) await console.reached(rows[0]?.head ?? 0);
}

describe("who holds what", () => {
  test("an order goes to those who work it, whole to the newcomer, and is forgotten when it leaves them", async () => {
    const [agent, dispatcher, handler, stranger] = await Promise.all(
      ["1027", "2004", "u-1", "u-2"].map((n) => desk(n)),
    );
    if (!agent || !dispatcher || !handler || !stranger) throw new Error("a desk is missing");
    const orderId = await acceptedOrder(agent);
    await caughtUp(agent, dispatcher, handler);
    expect(types(agent, orderId)).toEqual(["opened", "recorded", "accepted"]);
    expect(types(dispatcher, orderId)).toEqual(["opened", "recorded", "accepted"]);
    expect(handler.work.has(orderId)).toBe(false);

    await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
    await confirmed(handler, [handler.command(orderId, "order.sign", {}, {})]);
    await confirmed(handler, [
      handler.command(orderId, "order.ask-return", { betterUnitId: otherUnitId }, { grounds: "不归我们管" }),
    ]);
    await caughtUp(agent, dispatcher, handler, stranger);
    expect(types(handler, orderId)).toEqual([
      "opened",
      "recorded",
      "accepted",
      "dispatched",
      "signed",
      "return-asked",
    ]);
    expect(stranger.work.has(orderId)).toBe(false);

    const late = await desk("u-1", false);
    await confirmed(dispatcher, [
      dispatcher.command(
        orderId,
        "order.rule-on-return",
        { agreed: true, newLeadUnitId: otherUnitId },
        { note: "" },
      ),
    ]);
    await caughtUp(handler, stranger);
    expect(handler.work.has(orderId)).toBe(false);
    expect(types(stranger, orderId)?.at(-1)).toBe("return-ruled");
    expect(handler.pulls() + stranger.pulls()).toBe(0);
    await late.follow();
    expect(late.work.has(orderId)).toBe(false);
  });

  test("a console that was away hears on its return that it must forget", async () => {
    const [agent, dispatcher] = [await desk("1027"), await desk("2004")];
    const orderId = await acceptedOrder(agent);
    const key = await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
    const handler = await desk("u-1");
    expect(handler.work.has(orderId)).toBe(true);
    const cursor = handler.workCursor();
    expect(cursor).toBeGreaterThanOrEqual(key);
    handler.close();
    await confirmed(dispatcher, [
      dispatcher.command(
        orderId,
        "order.undo",
        { commandId: lastCommand(await hub.hub.readOrder(orderId)) },
        {},
      ),
    ]);
    const back = await desk("u-1", false);
    const pulled = await back.call("work.pull", { after: cursor, limit: 100 });
    expect(pulled).toMatchObject({ ok: true, value: { from: cursor, rows: [{ kind: "forget", orderId }] } });
  });

  test("pages of one event each give the same as one pull", async () => {
    const agent = await desk("1027");
    for (let count = 0; count < 3; count += 1) await acceptedOrder(agent);
    const lead = await desk("4001");
    const held = new Map<string, number[]>();
    let after = 0;
    for (let more = true; more; ) {
      const page = await lead.call("work.pull", { after, limit: 1 });
      if (!page.ok) throw new Error(page.rejection.code);
      expect(page.value.from).toBe(after);
      for (const row of page.value.rows) {
        if (row.kind === "forget") held.delete(row.orderId);
        else {
          const before = row.kind === "order" ? [] : (held.get(row.orderId) ?? []);
          held.set(row.orderId, [...before, ...row.events.map(({ version }) => version)]);
        }
      }
      after = page.value.to;
      more = page.value.more;
    }
    const whole = [...lead.work].map(([orderId, events]) => [orderId, events.map(({ version }) => version)]);
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(whole));
  });
});

describe("what is hidden stays hidden", () => {
  test("a confidential petitioner is never on a unit's feed, live or pulled, nor in a digest", async () => {
    const [agent, dispatcher, handler] = [await desk("1027"), await desk("2004"), await desk("u-1")];
    const seen: unknown[] = [];
    for (const name of ["work.frame", "digest.frame"]) handler.socket.on(name, (frame) => seen.push(frame));
    const orderId = await acceptedOrder(agent, {
      matter: { confidential: true },
      petitioner: { name: "保密人", phones: ["13800009999"] },
    });
    await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
    await confirmed(handler, [handler.command(orderId, "order.sign", {}, {})]);
    await caughtUp(handler);
    seen.push(await handler.call("work.pull", { after: 0, limit: 5000 }));
    seen.push(await handler.call("digest.pull", { after: 0, limit: 5000 }));
    seen.push(await handler.call("order.read", { orderId, unmasked: false }));
    expect(types(handler, orderId)).toContain("recorded");
    expect(JSON.stringify(seen)).toContain(orderId);
    expect(JSON.stringify(seen)).not.toMatch(/保密人|13800009999/);
    expect(JSON.stringify(agent.work.get(orderId))).toContain("保密人");
  });

  test("made confidential later, the unit's copy is replaced by one without the petitioner", async () => {
    const [agent, dispatcher, handler] = [await desk("1027"), await desk("2004"), await desk("u-1")];
    const orderId = await acceptedOrder(agent);
    await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
    await caughtUp(handler);
    expect(JSON.stringify(handler.work.get(orderId))).toContain(secretName);
    const cursor = handler.workCursor();
    await confirmed(agent, [
      agent.command(
        orderId,
        "order.correct",
        { matter: { confidential: true }, seen: { matter: 2 } },
        { petitioner: null, words: null, reason: "来电人要求保密" },
      ),
    ]);
    await caughtUp(handler);
    expect(JSON.stringify(handler.work.get(orderId))).not.toContain(secretName);
    const pulled = await handler.call("work.pull", { after: cursor, limit: 100 });
    expect(pulled).toMatchObject({ value: { rows: [{ kind: "order", orderId }] } });
    expect(JSON.stringify(pulled)).not.toContain(secretName);
  });

  test("masked for those who do not work it, whole after unmasking, which is an event", async () => {
    const [agent, lead] = [await desk("1027"), await desk("4001")];
    const orderId = await acceptedOrder(agent);
    await caughtUp(lead);
    expect(JSON.stringify(lead.work.get(orderId))).not.toContain(secretPhone);
    expect(JSON.stringify(await lead.call("order.read", { orderId, unmasked: false }))).not.toContain(
      secretPhone,
    );
    await confirmed(lead, [lead.command(orderId, "order.unmask", {}, {})]);
    const stored = await lead.call("order.read", { orderId, unmasked: false });
    expect(JSON.stringify(stored)).not.toContain(secretPhone);
    const shown = await lead.call("order.read", { orderId, unmasked: true });
    expect(JSON.stringify(shown)).toContain(secretPhone);
    const { rows } = await hub.hub.pool.query("select * from reads where order_id = $1", [orderId]);
    expect(rows).toHaveLength(3);
  });

  test("who may not hold an order is not told whether it exists", async () => {
    const [agent, stranger] = [await desk("1027"), await desk("u-2")];
    const orderId = await acceptedOrder(agent);
    const refused = await stranger.call("order.read", { orderId, unmasked: false });
    expect(refused).toEqual(await stranger.call("order.read", { orderId: uuidv7(), unmasked: false }));
    expect(await stranger.call("caller.look-up", { phone: secretPhone, callId: "c" })).toMatchObject({
      rejection: { code: "permission" },
    });
    expect(await stranger.call("order.search", { text: "噪声", limit: 10 })).toMatchObject({
      rejection: { code: "permission" },
    });
  });
});

describe("many at once", () => {
  test("ten writers, six readers: no gap, the order of the commits, and nobody misses a row", async () => {
    const readers = await Promise.all(
      ["1027", "1027", "2004", "4001", "4001", "u-1"].map((number) => desk(number)),
    );
    const writers = await Promise.all(Array.from({ length: 10 }, () => desk("1027", false)));
    const batches = [];
    for (let order = 0; order < 60; order += 1) {
      const writer = writers[order % writers.length];
      if (writer === undefined) throw new Error("no writer");
      batches.push(acceptedOrder(writer).then((orderId) => confirmed(writer, [note(writer, orderId)])));
    }
    const { rows: before } = await hub.hub.pool.query<{ head: number }>(
      "select coalesce(max(seq), 0) as head from events",
    );
    const committed: number[] = [];
    const stop = hub.hub.onCommitted(({ from, to }) => committed.push(from, to));
    await Promise.all(batches);
    await caughtUp(...readers);
    stop();

    const { rows } = await hub.hub.pool.query<{ seq: number }>("select seq from events order by seq");
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThan((before[0]?.head ?? 0) + 200);
    for (let index = 2; index < committed.length; index += 2)
      expect(committed[index]).toBe(committed[index - 1]);
    for (const reader of readers) {
      const fresh = await connectConsole(hub.url, reader.person.staffNumber);
      await fresh.follow();
      // Counts, as a difference of sixty histories could not be read.
      expect(differences(reader.work, fresh.work)).toBe(0);
      expect(differences(reader.digests, fresh.digests)).toBe(0);
      expect(fresh.work.size).toBeGreaterThan(fresh.person.unitId === null ? 59 : -1);
      fresh.close();
    }
    expect(readers.reduce((sum, reader) => sum + reader.pulls(), 0)).toBe(0);
  });

  test("a change of roles begins the feed anew, once", async () => {
    const agent = await desk("1027");
    const orderId = await acceptedOrder(agent);
    const reviewer = await desk("2011");
    await caughtUp(reviewer);
    expect(reviewer.work.has(orderId)).toBe(false);
    await hub.hub.accounts.people.change(people.reviewer.id, {
      roles: ["reviewer", "dispatcher"],
      unitId: null,
    });
    const again = await desk("2011", false);
    const first = await again.call("work.pull", { after: reviewer.workCursor() - 1, limit: 2 });
    if (!first.ok) throw new Error(first.rejection.code);
    expect(first.value.from).toBe(0);
    const second = await again.call("work.pull", { after: first.value.to, limit: 5000 });
    if (!second.ok) throw new Error(second.rejection.code);
    expect(second.value.from).toBe(first.value.to);
    expect(JSON.stringify([first, second])).toContain(orderId);
    await again.follow();
    expect(again.work.has(orderId)).toBe(true);
    // Connected while it happens: it is asked to pull, and no longer holds what the role had given it.
    await hub.hub.accounts.people.change(people.reviewer.id, { roles: ["reviewer"], unitId: null });
    await expect.poll(() => again.work.has(orderId)).toBe(false);
  });
});

describe("looking up", () => {
  test("by number, last eight, phone and words; training and confidential orders are not found", async () => {
    const agent = await desk("1027");
    const lease = await agent.lease(2);
    const orderId = uuidv7();
    const phone = "13611112222";
    await confirmed(agent, [
      openOrder(agent, orderId),
      recordOrder(agent, orderId, { number: numberOf(lease, 0), petitioner: { phones: [phone] } }),
    ]);
    await acceptedOrder(agent, { matter: { confidential: true }, petitioner: { phones: [phone] } });
    const found = async (text: string) => {
      const answer = await agent.call("order.search", { text, limit: 50 });
      return answer.ok ? answer.value.digests.map((digest) => digest.orderId) : answer.rejection.code;
    };
    const number = numberOf(lease, 0);
    expect(await found(number)).toEqual([orderId]);
    expect(await found(number.replaceAll("-", "").slice(-8))).toContain(orderId);
    expect(await found("+86 136 1111 2222")).toEqual([orderId]);
    expect(await found("夜间 施工")).toContain(orderId);
    expect(await found("100%")).toEqual([]);

    const caller = await agent.call("caller.look-up", { phone: "0086-13611112222", callId: "call-7" });
    expect(caller).toMatchObject({ ok: true, value: { people: [{ name: secretName, orders: 1 }] } });
    if (caller.ok) expect(caller.value.orders).toHaveLength(2);
    const { rows } = await hub.hub.pool.query("select details from reads where what = 'caller.look-up'");
    expect(rows).toEqual([{ details: { callId: "call-7", orders: 2 } }]);
  });
});

function lastCommand(found: Awaited<ReturnType<TestHub["hub"]["readOrder"]>>): string {
  return found?.events.at(-1)?.commandId ?? "";
}

function differences(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const texts = (map: ReadonlyMap<string, unknown>) => new Set([...map].map((entry) => canonicalJson(entry)));
  return texts(one).symmetricDifference(texts(other)).size;
}

test("the unit of these tests leads its orders", () => {
  expect(people.handler.unitId).toBe(unitId);
});
