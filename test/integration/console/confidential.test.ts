// An order that is made confidential while a unit works it: the copy that the unit's device holds is replaced by one without the
// petitioner, at once where the device is there and at its return where it was away.
import { afterEach, beforeEach, expect, test } from "vitest";
import { replay } from "../../../shared/domain/index.ts";
import type { OrderView } from "../../../shared/protocol/index.ts";
import { type ConsoleKit, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let line: Line;
let kit: ConsoleKit;
let orderId: string;
let hubUrl: string;

beforeEach(async () => {
  city = await smallCity();
  orderId = await city.dispatched();
  line = await openLine();
  hubUrl = (await city.hub.listen()).url;
  line.connectTo(hubUrl);
  kit = await openConsole({ hubUrl: line.url, now: city.clock.now });
  await kit.signIn(people.handler.staffNumber, password);
  await order().until((value) => JSON.stringify(value).includes("13900001111"));
});
afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

const order = () => watching(kit.host, "order", { orderId });
const isHidden = (value: OrderView | null) =>
  value?.events.some(({ type }) => type === "corrected") === true &&
  !/13900001111|张先生/.test(JSON.stringify(value));

async function makeConfidential(): Promise<void> {
  await city.act(
    people.agent,
    orderId,
    "order.correct",
    { matter: { confidential: true }, seen: { matter: 2 } },
    { petitioner: null, words: null, reason: "来电人要求保密" },
  );
}

test("at once; it stays hidden with the hub gone, and the order can be worked", async () => {
  await makeConfidential();
  await order().until(isHidden);
  line.cut();
  await kit.restart();
  await kit.signIn(people.handler.staffNumber, password);
  const view = await order().until(isHidden);
  expect(view === null ? null : replay(view.events)?.state).toBe("dispatched");
});

test("at its return, where the device was away", async () => {
  line.cut();
  await makeConfidential();
  line.connectTo(hubUrl);
  await order().until(isHidden);
});
