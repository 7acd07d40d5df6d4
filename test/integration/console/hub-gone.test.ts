// The hub goes away while an agent works: the form never notices, and when it is back it holds every act exactly once.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let line: Line;
let kit: ConsoleKit;

beforeEach(async () => {
  city = await smallCity();
  line = await openLine();
  line.connectTo((await city.hub.listen()).url);
  kit = await openConsole({ hubUrl: line.url, now: city.clock.now });
  await kit.signIn(people.agent.staffNumber, password);
});

afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

async function hubBack(): Promise<void> {
  await city.restart();
  line.connectTo((await city.hub.listen()).url);
}

test("typed and submitted without the hub, there once when it is back", async () => {
  const draft = await kit.draft();
  expect(draft.number).toMatch(/^\d{4}-\d{6}-\d{7}-\d$/);
  line.cut();
  for (const text of ["工地", "工地夜里", "工地夜里 da'zhuang"]) {
    await done(kit.host, "draft-write", {
      draftId: draft.id,
      changes: [{ path: "words.text", value: text }],
    });
  }
  await kit.submit(draft);
  const second = await kit.draft({ title: "关于路灯不亮的投诉" });
  expect(second.number).not.toBe(draft.number);
  await kit.submit(second);
  const rows = await watching(kit.host, "orders", { list: "mine", offset: 0, limit: 10 }).until(
    ({ total }) => total === 2,
  );
  expect(rows.rows.every(({ unsent, state }) => unsent && state === "accepted")).toBe(true);
  await watching(kit.host, "status", {}).until(({ hub, unsent }) => hub === "lost" && unsent >= 5);

  await hubBack();
  await kit.quiet();
  const confirmed = await watching(kit.host, "orders", { list: "mine", offset: 0, limit: 10 }).until(
    (value) => value.rows.every(({ unsent }) => !unsent),
  );
  expect(confirmed.total).toBe(2);
  for (const one of [draft, second]) {
    const held = await city.hub.readOrder(one.id);
    expect(held?.order.number).toBe(one.number);
    expect(held?.events.map(({ type }) => type).filter((type) => type !== "clock-clamped")).toEqual([
      "opened",
      "recorded",
      "accepted",
    ]);
  }
});

test("a batch whose answer was lost is sent again and changes nothing", async () => {
  const draft = await kit.draft();
  await kit.submit(draft);
  line.cut();
  await hubBack();
  await kit.quiet();
  const held = await city.hub.readOrder(draft.id);
  expect(held?.events.filter(({ type }) => type === "recorded").length).toBe(1);
});

test("what others do arrives, also what was done while the line was down", async () => {
  const draft = await kit.draft();
  await kit.submit(draft);
  await kit.quiet();
  line.cut();
  await city.act(people.dispatcher, draft.id, "order.note", {}, { text: "已联系工地" });
  line.connectTo((await relisten()).url);
  const view = watching(kit.host, "order", { orderId: draft.id });
  await view.until((value) => value?.events.some(({ type }) => type === "noted") === true);
  await city.act(people.dispatcher, draft.id, "order.note", {}, { text: "工地已停工" });
  await view.until((value) => value?.events.filter(({ type }) => type === "noted").length === 2);
});

test("signing in without the hub: who was here before, with the right password", async () => {
  line.cut();
  await done(kit.host, "sign-out", {});
  const wrong = await kit.host.act("sign-in", { staffNumber: people.agent.staffNumber, password: "wrong" });
  expect(wrong).toMatchObject({ ok: false, rejection: { code: "session.password" } });
  await kit.signIn(people.agent.staffNumber, password);
  const session = await watching(kit.host, "session", {}).until(({ state }) => state === "signed-in");
  expect(session).toMatchObject({ offlineUntil: expect.any(Number) });
  const draft = await kit.draft();
  await kit.submit(draft);
  await hubBack();
  await kit.quiet();
  await watching(kit.host, "session", {}).until(
    (value) => value.state === "signed-in" && value.offlineUntil === null,
  );
  expect((await city.hub.readOrder(draft.id))?.order.state).toBe("accepted");
  city.clock.pass(73 * 3_600_000);
  line.cut();
  await done(kit.host, "sign-out", {});
  const late = await kit.host.act("sign-in", { staffNumber: people.agent.staffNumber, password });
  expect(late).toMatchObject({ ok: false, rejection: { code: "session.offline-over" } });
});

test("a hub that is up but cannot answer yet: asked again over the same line, and nobody is signed out", async () => {
  const resume = vi.spyOn(city.hub.accounts, "resume").mockRejectedValueOnce(new Error("starting"));
  const draft = await kit.draft();
  line.cut();
  await kit.submit(draft);
  line.connectTo((await relisten()).url);
  await kit.quiet();
  expect(resume).toHaveBeenCalledTimes(2);
  expect((await city.hub.readOrder(draft.id))?.order.state).toBe("accepted");
}, 30_000);

test("signing in while the hub is up but cannot answer: as without it", async () => {
  await done(kit.host, "sign-out", {});
  const login = vi.spyOn(city.hub.accounts, "login").mockRejectedValue(new Error("starting"));
  await kit.signIn(people.agent.staffNumber, password);
  const session = await watching(kit.host, "session", {}).until(({ state }) => state === "signed-in");
  expect(session).toMatchObject({ offlineUntil: expect.any(Number) });
  login.mockRestore();
  await watching(kit.host, "session", {}).until(
    (value) => value.state === "signed-in" && value.offlineUntil === null,
  );
}, 30_000);

/** The hub still runs; only the line was cut. */
async function relisten(): Promise<{ url: string }> {
  const address = city.hub.httpServer.address();
  if (typeof address !== "object" || address === null) throw new Error("the hub does not listen");
  return { url: `http://127.0.0.1:${address.port}` };
}

test("more than one message can carry is sent in several, and all of it arrives", async () => {
  line.cut();
  const drafts = [];
  for (let written = 0; written < 6; written++) {
    const draft = await kit.draft({ text: "噪声。".repeat(100_000) });
    await kit.submit(draft);
    drafts.push(draft);
  }
  await hubBack();
  await kit.quiet();
  for (const { id, number } of drafts) expect((await city.hub.readOrder(id))?.order.number).toBe(number);
});
