// The hub does not take an act: nothing is dropped silently. The form comes back filled with the reason, what hung on the act is
// held, acts on other orders go on.
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CommandIntent } from "../../../shared/domain/index.ts";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { type Line, openLine } from "../../kits/line-proxy.ts";
import { otherUnitId, password, people, type SmallCity, smallCity, unitId } from "../../kits/small-city.ts";

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
});

afterEach(async () => {
  await kit.close();
  await line.close();
  await city.close();
});

describe("an intake whose number the hub does not know", () => {
  beforeEach(async () => {
    await kit.signIn(people.agent.staffNumber, password);
    await kit.quiet();
  });

  test("comes back as a draft with its reason and number, and goes through when it is done anew", async () => {
    const draft = await kit.draft({ text: "工地夜里还在打桩,家里有老人" });
    const leases = await city.hub.database.selectFrom("leases").selectAll().execute();
    await city.hub.database.deleteFrom("leases").execute();
    await kit.submit(draft);
    const other = await kit.draft({ title: "关于路灯不亮的投诉" });

    const back = await watching(kit.host, "draft", { draftId: draft.id }).until(
      (value) => value?.rejection?.code === "number.not-leased",
    );
    expect(back?.number).toBe(draft.number);
    expect(back?.pickUpCode).toBe(draft.pickUpCode);
    expect(back?.form).toEqual(draft.form);
    const outbox = watching(kit.host, "outbox", {});
    const { entries } = await outbox.until((value) => value.entries.length === 2);
    expect(entries.map(({ type, state }) => [type, state])).toEqual([
      ["order.record", "rejected"],
      ["order.accept", "held"],
    ]);
    const status = await watching(kit.host, "status", {}).until(({ rejected }) => rejected === 1);
    expect(status.held).toBe(1);
    const view = await watching(kit.host, "order", { orderId: draft.id }).until(
      (value) => value?.events.length === 1,
    );
    expect(view?.unsent.map(({ state }) => state)).toEqual(["rejected", "held"]);

    await city.hub.database.insertInto("leases").values(leases).execute();
    // Acts on another order are not held up by the rejected one.
    await kit.submit(other);
    await kit.quiet();
    expect((await city.hub.readOrder(other.id))?.order.state).toBe("accepted");

    if (back === null) throw new Error("no draft");
    await kit.submit(back);
    await outbox.until((value) => value.entries.length === 0);
    await kit.quiet();
    const held = await city.hub.readOrder(draft.id);
    expect(held?.order.state).toBe("accepted");
    expect(held?.order.number).toBe(draft.number);
    expect(held?.order.words?.text).toBe("工地夜里还在打桩,家里有老人");
  });
});

describe("a shift lead whose order was dispatched by another meanwhile", () => {
  test("sees the act as rejected, may go on with the held ones, and dismisses it", async () => {
    const orderId = await city.accepted();
    await kit.signIn(people.lead.staffNumber, password);
    await watching(kit.host, "orders", { list: "to-dispatch", offset: 0, limit: 10 }).until(
      ({ total }) => total === 1,
    );
    line.cut();
    await city.act(
      people.dispatcher,
      orderId,
      "order.dispatch",
      { leadUnitId: otherUnitId, coUnitIds: [], complex: false },
      { opinion: "" },
    );
    const dispatch: CommandIntent = {
      id: uuid(),
      orderId,
      type: "order.dispatch",
      data: { leadUnitId: unitId, coUnitIds: [], complex: false },
      sealed: { opinion: "请到现场" },
    };
    const note: CommandIntent = {
      id: uuid(),
      orderId,
      type: "order.note",
      data: {},
      sealed: { text: "已电话告知" },
    };
    await done(kit.host, "submit", { intents: [dispatch], draftId: null });
    await done(kit.host, "submit", { intents: [note], draftId: null });
    await watching(kit.host, "orders", { list: "to-sign", offset: 0, limit: 10 }).until(
      ({ total }) => total === 1,
    );

    line.connectTo(hubUrl);
    const outbox = watching(kit.host, "outbox", {});
    const { entries } = await outbox.until((value) =>
      value.entries.some(({ state }) => state === "rejected"),
    );
    expect(entries.map(({ commandId, state }) => [commandId, state])).toEqual([
      [dispatch.id, "rejected"],
      [note.id, "held"],
    ]);
    expect(entries[0]?.rejection?.sentence.zh).not.toBe("");
    const rows = await watching(kit.host, "orders", { list: "to-sign", offset: 0, limit: 10 }).until(
      (value) => value.rows[0]?.leadUnitId === otherUnitId,
    );
    expect(rows.rows[0]?.leadUnitId).toBe(otherUnitId);

    await done(kit.host, "outbox-dismiss", { commandId: dispatch.id });
    await done(kit.host, "outbox-resume", { orderId });
    await outbox.until((value) => value.entries.length === 0);
    await kit.quiet();
    const held = await city.hub.readOrder(orderId);
    expect(held?.events.filter(({ type }) => type === "noted").length).toBe(1);
    expect(held?.order.handling?.leadUnitId).toBe(otherUnitId);
  });
});
