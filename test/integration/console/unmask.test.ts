// The petitioner of an order that a person only sees masked: whole for a while after their own unmasking, from the hub, in memory
// only; masked again when the time is over, after signing out and without the hub.
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CommandIntent, replay, unmaskedForMs } from "../../../shared/domain/index.ts";
import type { OrderView } from "../../../shared/protocol/index.ts";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { mrZhang, password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let line: Line;
let kit: ConsoleKit;
let orderId: string;
let hubUrl: string;
const phone = "13900001111";

beforeEach(async () => {
  city = await smallCity();
  orderId = await city.dispatched();
  line = await openLine();
  hubUrl = (await city.hub.listen()).url;
  line.connectTo(hubUrl);
  kit = await openConsole({ hubUrl: line.url, now: city.clock.now });
  await kit.signIn(people.lead.staffNumber, password);
});
afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

const petitioner = (view: OrderView | null) =>
  view === null ? null : (replay(view.events)?.petitioner ?? null);
const shown = async (phones: (view: OrderView | null) => boolean) => {
  const watched = watching(kit.host, "order", { orderId });
  const view = await watched.until(phones);
  watched.end();
  return petitioner(view);
};
const masked = (view: OrderView | null) => petitioner(view)?.phones[0]?.includes("****") === true;
const whole = (view: OrderView | null) => petitioner(view)?.phones[0] === phone;

async function unmask(): Promise<void> {
  const intent: CommandIntent = { id: uuid(), orderId, type: "order.unmask", data: {}, sealed: {} };
  await done(kit.host, "submit", { intents: [intent], draftId: null });
}

test("whole after the person's own unmasking, masked again when the time is over", async () => {
  await shown(masked);
  await unmask();
  expect(await shown(whole)).toEqual(mrZhang);
  city.clock.pass(unmaskedForMs + 1000);
  await shown(masked);
  await unmask();
  await shown(whole);
});

test("never on the disk: gone after signing out, and after a restart without the hub", async () => {
  await unmask();
  await shown(whole);
  await kit.quiet();
  await done(kit.host, "sign-out", {});
  line.cut();
  await kit.signIn(people.lead.staffNumber, password);
  await shown(masked);
  line.connectTo(hubUrl);
  await shown(whole);
  line.cut();
  await kit.restart();
  await kit.signIn(people.lead.staffNumber, password);
  await shown(masked);
});

test("what is corrected while it is unmasked is shown as it stands", async () => {
  await unmask();
  await shown(whole);
  await city.act(
    people.agent,
    orderId,
    "order.correct",
    { matter: null, seen: { petitioner: 2 } },
    { petitioner: { phones: ["13900007777"] }, words: null, reason: "号码记错" },
  );
  await shown((view) => petitioner(view)?.phones[0] === "13900007777");
});

test("somebody else's unmasking opens nothing", async () => {
  await shown(masked);
  await city.act(people.dispatcher, orderId, "order.unmask", {}, {});
  const view = await watching(kit.host, "order", { orderId }).until(
    (value) => value?.events.some(({ type }) => type === "unmasked") === true,
  );
  expect(masked(view)).toBe(true);
});

test("the hub opens it for so long, without the pick-up code", async () => {
  const phonesAndCode = async () => {
    const order = replay((await city.hub.workFeed.read(people.lead, orderId)) ?? []);
    return [order?.petitioner?.phones[0], order?.pickUpCode];
  };
  await city.act(people.lead, orderId, "order.unmask", {}, {});
  expect(await phonesAndCode()).toEqual([phone, ""]);
  city.clock.pass(unmaskedForMs + 1);
  expect(await phonesAndCode()).toEqual(["139 **** 1111", ""]);
});
