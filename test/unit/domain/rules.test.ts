// The rules of DOMAIN 4 to 8 that stand inside decide, each as given, when, then.
import { describe, expect, test } from "vitest";
import { allowedCommands, callbackRound, directDispatch } from "../../../shared/domain/index.ts";
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
} from "./kit/acts.ts";
import { calendar, cityTime, reference, rules, units } from "./kit/city.ts";

const toCityManagement = { leadUnitId: units.cityManagement, coUnitIds: [], complex: false };
const notReached = { reached: "not-reached", solved: null, satisfaction: null } as const;
const unhappy = { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" } as const;
const pass = { verdict: "pass" } as const;
const noReason = { reason: "", amendedPublicReply: null };

describe("the record", () => {
  test.each([
    { what: "text", change: { text: " " }, field: "words.text" },
    { what: "title", change: { title: "" }, field: "words.title" },
  ])("needs its $what", ({ change, field }) => {
    const life = opened();
    const refusal = life.refused(
      people.agent,
      "order.record",
      { number: number(1), matter },
      { petitioner, words: { ...words, ...change }, pickUpCode: "1" },
    );
    expect(refusal).toMatchObject({ code: "field.missing", field });
    expect(refusal.sentence.zh).toMatch(/^缺.+：/);
  });

  test("refuses a number with a wrong check digit, or of another city", () => {
    const life = opened();
    const record = (text: string) =>
      life.refused(
        people.agent,
        "order.record",
        { number: text, matter },
        { petitioner, words, pickUpCode: "1" },
      ).code;
    expect(record("4399-261124-0001874-0")).toBe("number.check-digit");
    expect(record(number(1, "9999"))).toBe("number.region");
  });

  test("needs no category or place to be answered, both to be accepted", () => {
    const life = new Life().recorded({ categoryId: null, placeId: null });
    expect(life.refused(people.agent, "order.accept", { ground: 3 }, {})).toMatchObject({
      field: "matter.categoryId",
    });
    expect(life.do(people.agent, "order.answer", { articleIds: [] }, { answer: "可到窗口办理" }).state).toBe(
      "answered",
    );
  });

  test("happens once; afterwards it is corrected, and never discarded", () => {
    const life = new Life().recorded();
    expect(
      life.refused(
        people.agent,
        "order.record",
        { number: number(2), matter },
        { petitioner, words, pickUpCode: "1" },
      ).code,
    ).toBe("order.recorded");
    expect(life.refused(people.agent, "order.discard", { reason: "silent" }, {}).code).toBe("order.recorded");
  });
});

describe("declining", () => {
  test("needs the words told, and on ground 4 the earlier order", () => {
    const life = new Life().recorded();
    expect(
      life.refused(
        people.agent,
        "order.decline",
        { ground: 2, relatedOrderId: null },
        { wordsTold: "", whereToGo: "法院" },
      ).field,
    ).toBe("wordsTold");
    expect(
      life.refused(
        people.agent,
        "order.decline",
        { ground: 4, relatedOrderId: null },
        { wordsTold: "已告知", whereToGo: "原单" },
      ).field,
    ).toBe("relatedOrderId");
  });

  test("on ground 5 never without linking the service first; a linked request is critical", () => {
    const life = new Life().recorded();
    expect(
      life.refused(
        people.agent,
        "order.decline",
        { ground: 5, relatedOrderId: null },
        { wordsTold: "已转 110", whereToGo: "110" },
      ).code,
    ).toBe("decline.link-first");
    const linked = life.do(
      people.agent,
      "order.link-emergency",
      { service: "110", callId: "call-1", outcome: "joined" },
      { note: "" },
    );
    expect(linked).toMatchObject({
      matter: { urgency: "critical" },
      limits: { dispatch: { reckoning: { amount: 1, unit: "minutes" } } },
    });
    expect(linked.undoable).toBeNull();
  });

  test("linked while still a draft, the order is critical when recorded", () => {
    const life = opened();
    life.do(
      people.agent,
      "order.link-emergency",
      { service: "110", callId: "call-1", outcome: "joined" },
      { note: "" },
    );
    life.do(
      people.agent,
      "order.record",
      { number: number(1), matter },
      { petitioner, words, pickUpCode: "1" },
    );
    expect(life.it.matter?.urgency).toBe("critical");
  });

  test("is reviewed by the shift lead, who opens the matter again with a reason", () => {
    const life = new Life().recorded();
    life.do(
      people.agent,
      "order.decline",
      { ground: 9, relatedOrderId: null },
      { wordsTold: "已告知", whereToGo: "省里" },
    );
    expect(life.refused(people.dispatcher, "order.review-decline", { upheld: true }, { note: "" }).code).toBe(
      "order.permission",
    );
    expect(
      life.refused(people.shiftLead, "order.review-decline", { upheld: false }, { note: "" }).field,
    ).toBe("note");
    expect(
      life.do(people.shiftLead, "order.review-decline", { upheld: false }, { note: "属本级" }),
    ).toMatchObject({ state: "draft", decline: { reviewed: "overturned" } });
    expect(life.do(people.agent, "order.accept", { ground: 4 }, {}).state).toBe("accepted");
  });
});

describe("dispatch", () => {
  test("is the agent's own where the directory names one lead unit on duty", () => {
    expect(directDispatch(matter, reference, cityTime("2026-11-24 23:00"))).toEqual({
      unitId: units.cityManagement,
    });
    expect(
      directDispatch({ ...matter, categoryId: "arrears-building" }, reference, cityTime("2026-11-24 23:00")),
    ).toMatchObject({ reason: { zh: expect.stringContaining("无人值守") } });
    expect(
      directDispatch({ ...matter, placeId: "gaoxin" }, reference, cityTime("2026-11-24 10:00")),
    ).toHaveProperty("reason");
    expect(
      directDispatch({ ...matter, categoryId: "street-light" }, reference, cityTime("2026-11-24 10:00")),
    ).toHaveProperty("reason");
    expect(
      directDispatch(
        { ...matter, categoryId: null, urgency: "critical" },
        reference,
        cityTime("2026-11-24 10:00"),
      ),
    ).toEqual({ unitId: null });
  });

  test("otherwise goes to the dispatcher", () => {
    const life = new Life("2026-11-24 23:00").accepted({ categoryId: "arrears-building" });
    expect(
      life.refused(
        people.agent,
        "order.dispatch",
        { leadUnitId: units.labour, coUnitIds: [], complex: false },
        { opinion: "" },
      ).code,
    ).toBe("dispatch.not-direct");
    expect(
      life.do(
        people.dispatcher,
        "order.dispatch",
        { leadUnitId: units.labour, coUnitIds: [], complex: false },
        { opinion: "" },
      ).handling?.direct,
    ).toBe(false);
  });

  test("to another unit than the directory's is not direct, unless the order is urgent", () => {
    const another = { leadUnitId: units.labour, coUnitIds: [], complex: false };
    expect(new Life().accepted().refused(people.agent, "order.dispatch", another, { opinion: "" }).code).toBe(
      "dispatch.not-direct",
    );
    expect(
      new Life().accepted({ urgency: "urgent" }).do(people.agent, "order.dispatch", another, { opinion: "" })
        .state,
    ).toBe("dispatched");
  });

  test("of another agent's order is refused, and by a unit not thought of", () => {
    expect(
      new Life().accepted().refused(people.otherAgent, "order.dispatch", toCityManagement, { opinion: "" })
        .code,
    ).toBe("order.not-own");
    expect(
      new Life().accepted().refused(people.housing, "order.dispatch", toCityManagement, { opinion: "" }).code,
    ).toBe("order.permission");
  });

  test.each([
    { leadUnitId: units.closed, coUnitIds: [], complex: false, code: "unit.inactive" },
    { leadUnitId: "nowhere", coUnitIds: [], complex: false, code: "unit.unknown" },
    { leadUnitId: units.housing, coUnitIds: [units.housing], complex: false, code: "dispatch.lead-twice" },
    {
      leadUnitId: units.housing,
      coUnitIds: [units.labour, units.labour],
      complex: false,
      code: "dispatch.unit-twice",
    },
  ])("is refused with $code", ({ code, ...data }) => {
    expect(
      new Life().accepted().refused(people.dispatcher, "order.dispatch", data, { opinion: "" }).code,
    ).toBe(code);
  });

  test("of a critical order cannot be taken back: its notice has left", () => {
    const life = new Life().dispatched({ urgency: "critical" });
    expect(life.refused(people.dispatcher, "order.undo", { commandId: life.lastCommandId }, {}).code).toBe(
      "undo.none",
    );
  });
});

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

describe("merge", () => {
  test("a merged order is handled on its parent and closes with it, by the scheduler", () => {
    const life = new Life().accepted();
    life.do(people.dispatcher, "order.merge", { parentOrderId: "parent" }, { note: "" });
    expect(life.refused(people.dispatcher, "order.dispatch", toCityManagement, { opinion: "" }).code).toBe(
      "order.merged",
    );
    expect(life.refused(people.callbackAgent, "order.close", {}, { note: "" }).code).toBe("order.merged");
    expect(life.do(people.scheduler, "order.close", {}, { note: "" }).state).toBe("closed");
    expect(life.events.at(-1)).toMatchObject({ type: "closed", data: { withParentId: "parent" } });
  });

  test("split off again it goes on by itself", () => {
    const life = new Life().accepted();
    life.do(people.dispatcher, "order.merge", { parentOrderId: "parent" }, { note: "" });
    life.do(people.dispatcher, "order.split", {}, { note: "" });
    expect(life.do(people.dispatcher, "order.dispatch", toCityManagement, { opinion: "" }).state).toBe(
      "dispatched",
    );
  });
});

describe("a correction", () => {
  test("of a part that somebody replaced since is superseded and shows their value", () => {
    const life = new Life().accepted();
    const seen = life.it.partVersions;
    life.do(
      people.dispatcher,
      "order.correct",
      { matter: { urgency: "urgent" }, seen },
      { petitioner: null, words: null, reason: "老人" },
    );
    const refusal = life.refused(
      people.agent,
      "order.correct",
      { matter: { urgency: "normal" }, seen },
      { petitioner: null, words: null, reason: "误" },
    );
    expect(refusal).toMatchObject({ code: "superseded", field: "matter", current: { urgency: "urgent" } });
    life.do(
      people.agent,
      "order.correct",
      { matter: null, seen },
      { petitioner: null, words: { title: "关于夜间施工的投诉" }, reason: "改题" },
    );
    expect(life.it.words?.title).toBe("关于夜间施工的投诉");
  });

  test("of the urgency counts running limits anew from their own start", () => {
    const life = new Life("2026-11-24 14:10").dispatched();
    life
      .at(30)
      .do(
        people.dispatcher,
        "order.correct",
        { matter: { urgency: "urgent" }, seen: life.it.partVersions },
        { petitioner: null, words: null, reason: "老人" },
      );
    expect(life.it.limits.reply?.end).toBe(cityTime("2026-11-25 14:10"));
    expect(life.it.limits.sign?.end).toBe(cityTime("2026-11-24 15:10"));
  });

  test("marking it complex gives fifteen working days from the dispatch", () => {
    const life = new Life("2026-11-24 14:10").signed();
    life.at(60).do(people.dispatcher, "order.mark-complex", {}, { note: "" });
    expect(life.it).toMatchObject({
      complex: true,
      limits: { reply: { end: cityTime("2026-12-15 14:10") } },
    });
    expect(
      new Life()
        .signed({ urgency: "urgent" })
        .refused(people.dispatcher, "order.mark-complex", {}, { note: "" }).code,
    ).toBe("complex.only-normal");
  });
});

describe("undo", () => {
  test("is one's own, within ten seconds, while nobody has acted on it", () => {
    const life = new Life().dispatched();
    const commandId = life.lastCommandId;
    expect(life.refused(people.shiftLead, "order.undo", { commandId }, {}).code).toBe("undo.not-own");
    expect(life.at(10 / 60).do(people.dispatcher, "order.undo", { commandId }, {})).toMatchObject({
      state: "accepted",
      handling: null,
    });

    const late = new Life().dispatched().at(11 / 60);
    expect(late.refused(people.dispatcher, "order.undo", { commandId: late.lastCommandId }, {}).code).toBe(
      "undo.late",
    );

    const acted = new Life().dispatched();
    const dispatchId = acted.lastCommandId;
    acted.do(people.cityManagement, "order.sign", {}, {});
    expect(acted.refused(people.dispatcher, "order.undo", { commandId: dispatchId }, {}).code).toBe(
      "undo.none",
    );
  });
});

describe("the scheduler", () => {
  test("passes a limit's share when it is reached, once", () => {
    const life = new Life("2026-11-24 14:10").dispatched();
    const halfOfSign = { step: "sign", share: 0.5 } as const;
    expect(life.refused(people.scheduler, "order.pass-limit", halfOfSign, {}).code).toBe("limit.not-reached");
    life.at("2026-11-24 16:10").do(people.scheduler, "order.pass-limit", halfOfSign, {});
    expect(life.refused(people.scheduler, "order.pass-limit", halfOfSign, {}).code).toBe("limit.passed");
    expect(life.do(people.scheduler, "order.remind", {}, { note: "" }).reminders).toBe(1);
  });

  test("archives what is closed; then only the mask opens, and the administrator erases", () => {
    const life = new Life().closed();
    life.do(people.scheduler, "order.archive", {}, {});
    expect(
      life.refused(people.agent, "order.follow-up", { kind: "addition", callId: null }, { text: "又" }).code,
    ).toBe("order.archived");
    life.do(people.supervisor, "order.unmask", {}, {});
    expect(life.refused(people.shiftLead, "order.erase", { ground: "期满" }, {}).code).toBe(
      "order.permission",
    );
    expect(life.do(people.administrator, "order.erase", { ground: "期满" }, {})).toMatchObject({
      erased: true,
      petitioner: null,
      words: null,
    });
  });
});

test("the administrator may do nothing else, the analyst nothing at all", () => {
  for (const order of [null, new Life().accepted().it, new Life().signed().it]) {
    expect(allowedCommands(order, people.administrator, reference)).toEqual([]);
    expect(allowedCommands(order, people.analyst, reference)).toEqual([]);
  }
  expect(allowedCommands(new Life().closed().it, people.administrator, reference)).toEqual(["order.erase"]);
});

test("a unit's desk offers what the unit may do with the order before it", () => {
  expect(allowedCommands(new Life().dispatched().it, people.cityManagement, reference)).toEqual([
    "order.sign",
    "order.assign-inside",
    "order.ask-return",
    "order.hold",
    "order.note",
  ]);
  expect(allowedCommands(new Life().dispatched().it, people.labour, reference)).toEqual([]);
});

function opened(): Life {
  const life = new Life();
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  return life;
}
