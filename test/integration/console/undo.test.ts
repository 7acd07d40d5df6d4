// Taking back an act by which the order has left the person: the hub decides it, and the answer says what came of it.
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CommandIntent } from "../../../shared/domain/index.ts";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let line: Line;
let kit: ConsoleKit;
let hubUrl: string;
let orderId: string;

beforeEach(async () => {
  city = await smallCity();
  orderId = await city.replied();
  line = await openLine();
  hubUrl = (await city.hub.listen()).url;
  line.connectTo(hubUrl);
  kit = await openConsole({ hubUrl: line.url, now: city.clock.now });
  await kit.signIn(people.reviewer.staffNumber, password);
});
afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

const toReview = { list: "to-review", offset: 0, limit: 50 } as const;

/** Passes the review and waits until the order has left this console. */
async function passed(): Promise<string> {
  await watching(kit.host, "orders", toReview).until(({ total }) => total === 1);
  const pass: CommandIntent = {
    id: uuid(),
    orderId,
    type: "order.review",
    data: { verdict: "pass" },
    sealed: { reason: "", amendedPublicReply: null },
  };
  await done(kit.host, "submit", { intents: [pass], draftId: null });
  await kit.quiet();
  await watching(kit.host, "order", { orderId }).until((value) => value === null);
  return pass.id;
}

const undo = (commandId: string) => {
  const intent: CommandIntent = { id: uuid(), orderId, type: "order.undo", data: { commandId }, sealed: {} };
  return { intents: [intent], draftId: null };
};

async function unconfirmed(): Promise<number> {
  return (await watching(kit.host, "outbox", {}).until(() => true)).entries.length;
}

test("the hub takes it back, and the order is there again", async () => {
  const commandId = await passed();
  const answer = await done(kit.host, "submit", undo(commandId));
  expect(answer.unsent).toBe(false);
  expect((await city.order(orderId)).state).toBe("replied");
  await watching(kit.host, "orders", toReview).until(({ total }) => total === 1);
  await kit.quiet();
  expect(await unconfirmed()).toBe(0);
});

test("too late: refused in the hub's words, and nothing is left waiting", async () => {
  const commandId = await passed();
  city.clock.pass(11_000);
  const answer = await kit.host.act("submit", undo(commandId));
  expect(!answer.ok && answer.rejection.code).toBe("undo.late");
  expect((await city.order(orderId)).state).toBe("reviewed");
  expect(await unconfirmed()).toBe(0);
});

test("without the hub it says that it is only on its way, and arrives later", async () => {
  const commandId = await passed();
  line.cut();
  await watching(kit.host, "status", {}).until(({ hub }) => hub !== "connected");
  expect((await done(kit.host, "submit", undo(commandId))).unsent).toBe(true);
  expect(await unconfirmed()).toBe(1);
  line.connectTo(hubUrl);
  await watching(kit.host, "orders", toReview).until(({ total }) => total === 1);
  await kit.quiet();
  expect((await city.order(orderId)).state).toBe("replied");
  expect(await unconfirmed()).toBe(0);
});
