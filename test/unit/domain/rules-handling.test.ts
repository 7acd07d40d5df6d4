// The rules of DOMAIN 4 to 8 while a unit handles, each as given, when, then: return, extension, review, callback, close.
import { describe, expect, test } from "vitest";
import { allowedCommands, callbackRound } from "../../../shared/domain/index.ts";
import { Life, people, replyData, replySealed } from "./kit/acts.ts";
import { calendar, cityTime, reference, rules, units } from "./kit/city.ts";

const _toCityManagement = { leadUnitId: units.cityManagement, coUnitIds: [], complex: false };
const notReached = { reached: "not-reached", solved: null, satisfaction: null } as const;
const unhappy = { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" } as const;
const pass = { verdict: "pass" } as const;
const noReason = { reason: "", amendedPublicReply: null };

describe("a return", () => {
  const toHousing = { betterUnitId: units.housing };

  test("stops the unit's clocks until it is ruled on", () => {
    const life = new Life("2026-11-24 14:00").signed();
    life
      .at("2026-11-24 15:00")
      .do(people.cityManagement, "order.ask-return", toHousing, { grounds: "属住建" });
    life
      .at("2026-11-24 16:30")
      .do(
        people.dispatcher,
        "order.rule-on-return",
        { agreed: false, newLeadUnitId: null },
        { note: "属城管" },
      );
    expect(life.it).toMatchObject({
      state: "signed",
      limits: { reply: { end: cityTime("2026-12-01 15:30") } },
    });
  });

  test("is asked within a working day of the dispatch, with grounds and a better unit", () => {
    const life = new Life("2026-11-24 14:00").signed();
    expect(
      life.refused(people.cityManagement, "order.ask-return", { betterUnitId: null }, { grounds: "属住建" })
        .field,
    ).toBe("betterUnitId");
    expect(life.refused(people.cityManagement, "order.ask-return", toHousing, { grounds: "" }).field).toBe(
      "grounds",
    );
    life.at("2026-11-25 14:01");
    expect(
      life.refused(people.cityManagement, "order.ask-return", toHousing, { grounds: "属住建" }).code,
    ).toBe("return.late");
  });

  test("a second one goes to lead or supervisor, who names the unit for good", () => {
    const life = new Life().signed();
    life.do(people.cityManagement, "order.ask-return", toHousing, { grounds: "属住建" });
    life.do(
      people.dispatcher,
      "order.rule-on-return",
      { agreed: true, newLeadUnitId: units.housing },
      { note: "" },
    );
    expect(life.it).toMatchObject({
      state: "dispatched",
      handling: { leadUnitId: units.housing, coUnitIds: [] },
    });
    life.do(
      people.housing,
      "order.ask-return",
      { betterUnitId: units.cityManagement },
      { grounds: "属城管" },
    );
    expect(
      life.refused(
        people.dispatcher,
        "order.rule-on-return",
        { agreed: true, newLeadUnitId: units.labour },
        { note: "" },
      ).code,
    ).toBe("return.to-lead");
    expect(
      life.refused(
        people.supervisor,
        "order.rule-on-return",
        { agreed: true, newLeadUnitId: null },
        { note: "" },
      ).field,
    ).toBe("newLeadUnitId");
    life.do(
      people.supervisor,
      "order.rule-on-return",
      { agreed: true, newLeadUnitId: units.cityManagement },
      { note: "" },
    );
    expect(life.it.handling).toMatchObject({ leadUnitId: units.cityManagement, final: true });
    expect(
      life.refused(people.cityManagement, "order.ask-return", toHousing, { grounds: "属住建" }).code,
    ).toBe("return.final");
  });

  test("agreed without a unit, it is in the dispatcher's inbox again", () => {
    const life = new Life().signed();
    life.do(people.cityManagement, "order.ask-return", toHousing, { grounds: "属住建" });
    const ruled = life.do(
      people.dispatcher,
      "order.rule-on-return",
      { agreed: true, newLeadUnitId: null },
      { note: "" },
    );
    expect(ruled).toMatchObject({ state: "accepted", handling: null, limits: { dispatch: { metAt: null } } });
  });
});

describe("an extension", () => {
  const ask = (life: Life, amount: number) =>
    life.do(people.cityManagement, "order.ask-extension", { amount }, { grounds: "需开挖" });

  test("is asked once, at most as long as the first limit, and lengthens the reply", () => {
    const life = new Life("2026-11-24 14:10").signed();
    expect(
      life.refused(people.cityManagement, "order.ask-extension", { amount: 6 }, { grounds: "需开挖" }).code,
    ).toBe("extension.too-long");
    ask(life, 2);
    expect(
      life.refused(people.cityManagement, "order.ask-extension", { amount: 1 }, { grounds: "再延" }).code,
    ).toBe("extension.open");
    life.do(people.dispatcher, "order.rule-on-extension", { granted: true, amount: null }, { note: "" });
    expect(life.it.limits.reply?.end).toBe(cityTime("2026-12-03 14:10"));
    expect(
      life.refused(people.cityManagement, "order.ask-extension", { amount: 1 }, { grounds: "再延" }).code,
    ).toBe("extension.used-up");
  });

  test("is not asked after the deadline", () => {
    const life = new Life("2026-11-24 14:10").signed().at("2026-12-01 14:11");
    expect(
      life.refused(people.cityManagement, "order.ask-extension", { amount: 1 }, { grounds: "再延" }).code,
    ).toBe("extension.late");
  });
});

describe("the review", () => {
  test("is never of one's own dispatch, whatever roles one has", () => {
    const both = { id: people.dispatcher.id, roles: ["reviewer" as const], unitId: null };
    expect(new Life().replied().refused(both, "order.review", pass, noReason).code).toBe(
      "review.own-dispatch",
    );
    expect(allowedCommands(new Life().replied().it, both, reference)).not.toContain("order.review");
  });

  test("rejecting needs a reason and lets the unit's clock run on", () => {
    const life = new Life("2026-11-24 14:10").replied();
    expect(life.refused(people.reviewer, "order.review", { verdict: "reject" }, noReason).field).toBe(
      "reason",
    );
    life
      .at(60)
      .do(
        people.reviewer,
        "order.review",
        { verdict: "reject" },
        { reason: "没说明时限", amendedPublicReply: null },
      );
    expect(life.it).toMatchObject({
      state: "handling",
      limits: { reply: { metAt: null, end: cityTime("2026-12-01 15:10") } },
    });
  });

  test("may amend the public reply beside the unit's words", () => {
    const life = new Life().replied();
    life.do(people.reviewer, "order.review", pass, { reason: "", amendedPublicReply: "已责令停工" });
    expect(life.it.replies.at(-1)).toMatchObject({
      publicReply: replySealed.publicReply,
      amendedPublicReply: "已责令停工",
    });
  });
});

describe("callback and close", () => {
  test("not before the petitioner was reached, rated, wants none, or three half-days were tried", () => {
    const life = new Life("2026-11-24 14:00").reviewed();
    const close = () => life.refused(people.callbackAgent, "order.close", {}, { note: "" }).code;
    expect(close()).toBe("close.no-callback");
    life.do(people.callbackAgent, "order.callback", notReached, { note: "" });
    life.at(30).do(people.callbackAgent, "order.callback", notReached, { note: "" });
    expect(callbackRound(life.it, rules, calendar)).toMatchObject({ triesInVain: 1, complete: false });
    life.at("2026-11-25 09:30").do(people.callbackAgent, "order.callback", notReached, { note: "" });
    expect(close()).toBe("close.no-callback");
    life.at("2026-11-25 14:30").do(people.callbackAgent, "order.callback", notReached, { note: "" });
    expect(life.do(people.scheduler, "order.close", {}, { note: "" })).toMatchObject({
      state: "closed",
      rating: null,
    });
  });

  test("who wants no callback needs none", () => {
    expect(
      new Life().reviewed({ wantsCallback: false }).do(people.scheduler, "order.close", {}, { note: "" })
        .state,
    ).toBe("closed");
  });

  test("an unhappy petitioner means rework, or a person's reason; never the scheduler's close", () => {
    const life = new Life().reviewed();
    expect(life.refused(people.callbackAgent, "order.callback", unhappy, { note: "" }).field).toBe("note");
    life.do(people.callbackAgent, "order.callback", unhappy, { note: "夜里又施工" });
    expect(life.refused(people.scheduler, "order.close", {}, { note: "自动" }).code).toBe("close.unhappy");
    expect(life.refused(people.callbackAgent, "order.close", {}, { note: "" }).code).toBe("close.unhappy");
    life.do(people.callbackAgent, "order.rework", {}, { reason: "夜里又施工" });
    expect(life.it).toMatchObject({
      state: "dispatched",
      reworkCount: 1,
      handling: { signedAt: null, leadUnitId: units.cityManagement },
    });
    life.do(people.cityManagement, "order.sign", {}, {});
    life.do(people.cityManagement, "order.reply", replyData, replySealed);
    life.at(1).do(people.reviewer, "order.review", pass, noReason);
    expect(callbackRound(life.it, rules, calendar)).toMatchObject({
      tries: [],
      complete: false,
      unhappy: false,
    });
  });

  test("not while a supervision is unanswered", () => {
    const life = new Life().reviewed({ wantsCallback: false });
    life.do(
      people.supervisor,
      "order.supervise",
      { noticeNumber: "督 12", dueAt: cityTime("2026-12-01 10:00") },
      { demand: "限期整改" },
    );
    expect(life.refused(people.callbackAgent, "order.close", {}, { note: "" }).code).toBe(
      "supervision.unanswered",
    );
    const supervisionId = life.it.supervisions[0]?.id ?? "";
    life.do(people.cityManagement, "order.answer-supervision", { supervisionId }, { answer: "已整改" });
    expect(life.it.limits.supervision?.metAt).not.toBeNull();
    expect(life.do(people.callbackAgent, "order.close", {}, { note: "" }).state).toBe("closed");
  });

  test("closed, it takes a follow-up and a correction and keeps its state", () => {
    const life = new Life().closed();
    life.do(people.agent, "order.follow-up", { kind: "addition", callId: null }, { text: "昨夜又开工" });
    const seen = life.it.partVersions;
    life.do(
      people.dispatcher,
      "order.correct",
      { matter: null, seen },
      { petitioner: { phones: ["14000000999"] }, words: null, reason: "换号" },
    );
    expect(life.it).toMatchObject({ state: "closed", petitioner: { phones: ["14000000999"] } });
    expect(life.refused(people.callbackAgent, "order.rework", {}, { reason: "又开工" }).code).toBe(
      "order.closed",
    );
  });
});
