// The history in words: every event type has a sentence of its own in both languages, with or without its sealed part.
import { describe, expect, it } from "vitest";
import type { EventNames } from "../../../renderer/app/order/event-parts.ts";
import { eventWords } from "../../../renderer/app/order/event-words.ts";
import { historyPart } from "../../../renderer/features/order-page/history-part.ts";
import { lifeSteps } from "../../../renderer/features/order-page/life-steps.ts";
import { type OrderEvent, type OrderEventType, orderEventTypes } from "../../../shared/domain/index.ts";
import {
  Life,
  matter,
  number,
  origin,
  people,
  petitioner,
  replyData,
  replySealed,
  words,
} from "../domain/kit/acts.ts";
import { cityTime, units } from "../domain/kit/city.ts";

const names: EventNames = { unit: (id) => id ?? "", when: (at) => String(at) };

/** An event of that type with its sealed part closed: only what the sentence of every reader may stand on. */
const data: Partial<Record<OrderEventType, object>> = {
  discarded: { reason: "silent" },
  recorded: { number: "4399-261124-0001874-9" },
  accepted: { ground: 4 },
  declined: { ground: 5 },
  "decline-reviewed": { upheld: true },
  transferred: { toUnitId: "u" },
  dispatched: { leadUnitId: "a", coUnitIds: ["b"], direct: false, final: true },
  signed: { unitId: "a" },
  "contact-recorded": { way: "phone", reached: true },
  "return-asked": { unitId: "a", betterUnitId: "b" },
  "return-ruled": { agreed: true, newLeadUnitId: "b" },
  "extension-asked": { amount: 3 },
  "extension-ruled": { granted: true, limits: [] },
  replied: { unitId: "a", justified: "partly", solved: "unsolved" },
  "co-replied": { unitId: "b" },
  "review-passed": { amended: true },
  "called-back": { reached: "reached", solved: "solved", satisfaction: "satisfied", tryNumber: 1 },
  rated: { by: "sms", satisfaction: "satisfied" },
  closed: { withParentId: null },
  reworked: { count: 1 },
  "followed-up": { kind: "addition" },
  reminded: { byScheduler: false },
  supervised: { level: 2, noticeNumber: "1", leaderName: "", dueAt: 0 },
  "supervision-answered": { unitId: "a" },
  "emergency-linked": { service: "110", outcome: "joined" },
  corrected: { parts: ["matter"] },
  "limit-passed": { step: "reply", share: 0.8 },
  erased: { ground: "保存期满" },
  "clock-clamped": { deviceTime: 1, clampedTo: 2 },
};

function closedEvent(type: OrderEventType): OrderEvent {
  return { type, data: data[type] ?? {}, sealed: null } as unknown as OrderEvent;
}

describe("eventWords", () => {
  it.each(orderEventTypes)("%s is said in both languages", (type) => {
    const { what, detail } = eventWords(closedEvent(type), names);
    expect(what.zh).not.toBe("");
    expect(what.zh).not.toBe("其他");
    expect(what.en).toMatch(/^[\x20-\x7e]+$/);
    expect(`${detail.zh}${detail.en}`).not.toMatch(/undefined|null/);
  });
});

function dispatched(): Life {
  const life = new Life("2026-11-24 14:00");
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  life
    .at(2)
    .do(people.agent, "order.record", { number: number(1), matter }, { petitioner, words, pickUpCode: "1" });
  life.do(people.agent, "order.accept", { ground: 3 }, {});
  life
    .at(10)
    .do(
      people.dispatcher,
      "order.dispatch",
      { leadUnitId: units.cityManagement, coUnitIds: [], complex: false },
      { opinion: "" },
    );
  return life;
}

describe("lifeSteps", () => {
  it("stands at the step that somebody has to take", () => {
    const life = dispatched();
    const at = () => lifeSteps(life.it, life.events).find(({ state }) => state === "now")?.id;
    expect(at()).toBe("sign");
    life.at(5).do(people.cityManagement, "order.sign", {}, {});
    expect(at()).toBe("handle");
    life.at(20).do(people.cityManagement, "order.reply", replyData, replySealed);
    expect(at()).toBe("review");
    life
      .at(5)
      .do(
        people.reviewer,
        "order.review",
        { verdict: "reject" },
        { reason: "没说何时", amendedPublicReply: null },
      );
    const steps = lifeSteps(life.it, life.events);
    expect(steps.find(({ id }) => id === "reply")?.note?.zh).toBe("驳回 1 次");
    expect(steps.find(({ id }) => id === "sign")?.at).toBe(cityTime("2026-11-24 14:17"));
  });

  it("is short for an order that ended in the call", () => {
    const life = new Life();
    life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
    life
      .at(2)
      .do(
        people.agent,
        "order.record",
        { number: number(2), matter },
        { petitioner, words, pickUpCode: "1" },
      );
    life.do(people.agent, "order.answer", { articleIds: [] }, { answer: "可以" });
    expect(lifeSteps(life.it, life.events).map(({ word }) => word.zh)).toEqual(["登记", "即时答复"]);
  });
});

describe("historyPart", () => {
  it("narrows to what moved a limit, and to people", () => {
    const { events } = dispatched();
    expect(historyPart(events, "all")).toHaveLength(events.length);
    expect(historyPart(events, "limits").map(({ type }) => type)).toContain("dispatched");
    expect(historyPart(events, "limits").map(({ type }) => type)).not.toContain("opened");
    expect(historyPart(events, "people")).toHaveLength(events.length);
  });
});
