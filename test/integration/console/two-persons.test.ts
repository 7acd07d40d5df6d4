// Two agents share a seat while the hub is down: each sees only their own work, and what the first did arrives as the first's.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let line: Line;
let kit: ConsoleKit;
let hubUrl: string;

beforeEach(async () => {
  city = await smallCity();
  line = await openLine();
  hubUrl = (await city.hub.listen()).url;
  line.connectTo(hubUrl);
  kit = await openConsole({ hubUrl: line.url, now: city.clock.now });
  for (const person of [people.lead, people.agent]) {
    await kit.signIn(person.staffNumber, password);
    await done(kit.host, "sign-out", {});
  }
});

afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

test("a seat is shared without the hub", async () => {
  line.cut();
  await kit.signIn(people.agent.staffNumber, password);
  const sent = await kit.draft({ title: "关于夜间施工的投诉" });
  await kit.submit(sent);
  const kept = await kit.draft({ title: "还在写的草稿" });
  await done(kit.host, "sign-out", {});

  await kit.signIn(people.lead.staffNumber, password);
  const mine = await watching(kit.host, "orders", { list: "recent", offset: 0, limit: 10 }).until(() => true);
  expect(mine.total).toBe(0);
  const drafts = await watching(kit.host, "drafts", {}).until(() => true);
  expect(drafts.drafts).toEqual([]);
  const outbox = await watching(kit.host, "outbox", {}).until(() => true);
  expect(outbox.entries).toEqual([]);
  const search = await watching(kit.host, "search", { text: "夜间施工" }).until(() => true);
  expect(search.digests).toEqual([]);
  const own = await kit.draft({ title: "班长自己的工单" });
  await kit.submit(own);

  line.connectTo(hubUrl);
  await kit.quiet();
  const first = await city.hub.readOrder(sent.id);
  expect(first?.order.agentId).toBe(people.agent.id);
  expect(first?.events.every(({ actor }) => actor.personId === people.agent.id)).toBe(true);
  expect((await city.hub.readOrder(own.id))?.order.agentId).toBe(people.lead.id);
  // The draft was opened; what was typed stays with its owner.
  expect((await city.hub.readOrder(kept.id))?.order.state).toBe("draft");

  await done(kit.host, "sign-out", {});
  await kit.signIn(people.agent.staffNumber, password);
  const back = await watching(kit.host, "drafts", {}).until((value) => value.drafts.length === 1);
  expect(back.drafts[0]?.form.words.title).toBe("还在写的草稿");
});

test("acts left unsent are sent after a restart too, by whoever signs in", async () => {
  line.cut();
  await kit.signIn(people.agent.staffNumber, password);
  const sent = await kit.draft();
  await kit.submit(sent);
  await kit.restart();
  const session = await watching(kit.host, "session", {}).until(() => true);
  expect(session.state).toBe("signed-out");
  line.connectTo(hubUrl);
  await kit.signIn(people.lead.staffNumber, password);
  await kit.quiet();
  expect((await city.hub.readOrder(sent.id))?.order.agentId).toBe(people.agent.id);
});

test("a revoked session signs the person out; what they had not sent stays and is sent", async () => {
  await kit.signIn(people.agent.staffNumber, password);
  const draft = await kit.draft();
  line.cut();
  await kit.submit(draft);
  await city.hub.accounts.revoke(people.agent.id, null, "test");
  await city.hub.accounts.people.setPassword(people.agent.id, "another-password");
  line.connectTo(hubUrl);
  // The hub no longer goes on with the session; nothing of what was done is lost, and that is said.
  const session = watching(kit.host, "session", {});
  const out = await session.until((value) => value.state === "signed-out");
  expect(out.state === "signed-out" && out.because?.zh).toContain("未传的操作留在本机");
  await watching(kit.host, "status", {}).until(({ hub, unsent }) => hub === "connected" && unsent > 0);
  await kit.signIn(people.lead.staffNumber, password);
  await kit.quiet();
  expect((await city.hub.readOrder(draft.id))?.order.agentId).toBe(people.agent.id);

  await city.hub.accounts.revoke(people.lead.id, null, "test");
  const told = await session.until((value) => value.state === "signed-out");
  expect(told.state === "signed-out" && told.because?.zh).toMatch(/撤销/);
  expect(told.state === "signed-out" && told.because?.zh).not.toContain("未传");
  await kit.signIn(people.lead.staffNumber, password);
  await done(kit.host, "sign-out", {});
  // Signed out by oneself: nothing to explain.
  await session.until((value) => value.state === "signed-out" && value.because === undefined);
});

test("a session that has only run out goes on as without the hub", async () => {
  await kit.signIn(people.agent.staffNumber, password);
  line.cut();
  await city.hub.pool.query("update sessions set expires_at = 1 where person_id = $1", [people.agent.id]);
  line.connectTo(hubUrl);
  await watching(kit.host, "session", {}).until(
    (value) => value.state === "signed-in" && value.offlineUntil !== null,
  );
});
