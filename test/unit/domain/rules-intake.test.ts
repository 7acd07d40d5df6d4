// The rules of DOMAIN 4 to 8 at intake, each as given, when, then: record, decline, dispatch.
import { describe, expect, test } from "vitest";
import { directDispatch } from "../../../shared/domain/index.ts";
import { Life, matter, number, origin, people, petitioner, words } from "./kit/acts.ts";
import { cityTime, reference, units } from "./kit/city.ts";

const toCityManagement = { leadUnitId: units.cityManagement, coUnitIds: [], complex: false };
const _notReached = { reached: "not-reached", solved: null, satisfaction: null } as const;
const _unhappy = { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" } as const;
const _pass = { verdict: "pass" } as const;
const _noReason = { reason: "", amendedPublicReply: null };

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

function opened(): Life {
  const life = new Life();
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  return life;
}
