// The rules of DOMAIN 4 to 8 beside an order's state, each as given, when, then: merge, correction, undo, scheduler, roles.
import { describe, expect, test } from "vitest";
import { allowedCommands } from "../../../shared/domain/index.ts";
import { Life, people } from "./kit/acts.ts";
import { cityTime, reference, units } from "./kit/city.ts";

const toCityManagement = { leadUnitId: units.cityManagement, coUnitIds: [], complex: false };
const _notReached = { reached: "not-reached", solved: null, satisfaction: null } as const;
const _unhappy = { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" } as const;
const _pass = { verdict: "pass" } as const;
const _noReason = { reason: "", amendedPublicReply: null };

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
  test("of a part that somebody replaced since is superseded and names the newer version, never the value", () => {
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
    expect(refusal).toMatchObject({ code: "superseded", field: "matter" });
    expect(refusal.currentVersion).toBe(life.it.partVersions.matter);
    expect(refusal).not.toHaveProperty("current");
    life.do(
      people.agent,
      "order.correct",
      { matter: null, seen },
      { petitioner: null, words: { title: "关于夜间施工的投诉" }, reason: "改题" },
    );
    expect(life.it.words?.title).toBe("关于夜间施工的投诉");
  });

  test("seen with a correction that was taken back is superseded: the value it looked at is gone", () => {
    const life = new Life().accepted();
    const correct = (urgency: "urgent" | "normal") => ({
      data: { matter: { urgency }, seen: life.it.partVersions },
      sealed: { petitioner: null, words: null, reason: "误" },
    });
    const first = correct("urgent");
    life.do(people.dispatcher, "order.correct", first.data, first.sealed);
    const looking = correct("normal");
    const { words } = life.it.partVersions;
    const back = life.do(people.dispatcher, "order.undo", { commandId: life.lastCommandId }, {});
    expect(back.partVersions).toMatchObject({ matter: back.version, words });
    expect(life.refused(people.agent, "order.correct", looking.data, looking.sealed)).toMatchObject({
      code: "superseded",
      field: "matter",
      currentVersion: back.version,
    });
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
