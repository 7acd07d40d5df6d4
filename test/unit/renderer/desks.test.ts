// The desks' own reckoning: callback answers into acts, checks of a reply, due times, tiles, neighbours, proposals.
import { describe, expect, it } from "vitest";
import { replyChecks } from "../../../renderer/app/reply-checks.ts";
import { type CallbackFields, callbackPlan } from "../../../renderer/features/callback/callback-plan.ts";
import { proposedFor } from "../../../renderer/features/dispatch/lead-proposals.ts";
import { moved } from "../../../renderer/features/lead-board/grid-move.ts";
import { byNumber, isLong, stateOf } from "../../../renderer/features/lead-board/tiles.ts";
import { neighbours } from "../../../renderer/features/order-page/neighbours.ts";
import { dueInstant, dueText } from "../../../renderer/features/supervision/due-time.ts";
import { proposedNoticeNumber } from "../../../renderer/features/supervision/notice-number.ts";
import { replyFaults } from "../../../renderer/features/unit-desk/reply-faults.ts";
import { unitForms } from "../../../renderer/features/unit-desk/unit-forms.ts";
import { applyCommand } from "../../../shared/domain/index.ts";
import { emptyAct } from "../../../shared/protocol/index.ts";
import {
  commandOf,
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
import { calendar, cityTime, reference, rules, units } from "../domain/kit/city.ts";

function reviewed(): Life {
  const life = new Life("2026-11-24 14:00");
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  life
    .at(2)
    .do(people.agent, "order.record", { number: number(1), matter }, { petitioner, words, pickUpCode: "1" });
  life.do(people.agent, "order.accept", { ground: 3 }, {});
  life.do(
    people.dispatcher,
    "order.dispatch",
    { leadUnitId: units.cityManagement, coUnitIds: [], complex: false },
    { opinion: "" },
  );
  life.at(5).do(people.cityManagement, "order.sign", {}, {});
  life.at(5).do(people.cityManagement, "order.reply", replyData, replySealed);
  life
    .at(5)
    .do(people.reviewer, "order.review", { verdict: "pass" }, { reason: "", amendedPublicReply: null });
  return life;
}
const blank: CallbackFields = { reached: null, solved: null, satisfaction: null, text: "" };

describe("callbackPlan", () => {
  const plan = (change: Partial<CallbackFields>) =>
    callbackPlan(reviewed().it, { ...blank, ...change }, rules, calendar);

  it("names what is still missing", () => {
    expect(plan({}).missing.map(({ zh }) => zh)).toEqual(["是否联系上"]);
    expect(plan({ reached: "self" }).missing.map(({ zh }) => zh)).toEqual(["是否解决", "是否满意"]);
    expect(
      plan({ reached: "self", solved: "solved", satisfaction: "dissatisfied" }).missing.map(({ zh }) => zh),
    ).toEqual(["原因"]);
  });

  it("leads what is unsolved to rework, never to a close", () => {
    expect(
      plan({ reached: "self", solved: "unsolved", satisfaction: "dissatisfied", text: "还在施工" }),
    ).toMatchObject({ leadsTo: "rework", missing: [] });
  });

  it("notes a try in vain and keeps the order", () => {
    expect(plan({ reached: "no-answer" })).toMatchObject({
      leadsTo: "try",
      tried: { data: { reached: "not-reached" } },
    });
  });

  it.each([
    { reached: "self", solved: "solved", satisfaction: "very-satisfied", text: "" },
    { reached: "family", solved: "partly", satisfaction: "declined-to-rate", text: "" },
    { reached: "dead-number", solved: null, satisfaction: null, text: "" },
  ] as const)("makes an act that the rules take: $reached $solved", (form) => {
    const life = reviewed();
    const { tried } = callbackPlan(life.it, form, rules, calendar);
    expect(tried).not.toBeNull();
    if (tried === null) return;
    const at = cityTime("2026-11-25 10:00");
    const command = commandOf({ by: people.callbackAgent, ...tried } as never, 900);
    const applied = applyCommand(life.it, command, {
      actedAt: at,
      hubTime: at,
      person: people.callbackAgent,
      reference,
    });
    expect(applied.ok).toBe(true);
  });

  it("closes at once what the petitioner has rated by SMS", () => {
    const life = reviewed();
    life.at(5).do(people.scheduler, "order.rate", { by: "sms", satisfaction: "satisfied" }, { note: "2" });
    expect(callbackPlan(life.it, blank, rules, calendar)).toEqual({
      tried: null,
      leadsTo: "close",
      missing: [],
    });
  });
});

describe("replyChecks", () => {
  const met = (reply: string) =>
    replyChecks(reply, "工地夜间施工，打桩机到半夜")
      .filter((check) => check.met)
      .map(({ id }) => id);

  it("finds when, who, the matter and a phone", () => {
    expect(met("城管执法人员 11 月 25 日 7 时到场制止工地夜间施工，如再有请拨 5550 2208。")).toEqual([
      "when",
      "who",
      "answers",
      "phone",
    ]);
  });
  it("finds nothing in empty words", () => {
    expect(met("已收悉，将持续关注。")).toEqual([]);
  });
});

describe("replyFaults", () => {
  it("asks for the three choices, in their order", () => {
    expect(replyFaults(emptyAct()).map(({ field }) => field)).toEqual(["justified", "solved", "contacted"]);
    expect(replyFaults({ ...emptyAct(), justified: "partly", solved: "solved", contacted: false })).toEqual(
      [],
    );
  });
});

describe("unitForms", () => {
  it("gives a co-handling unit its own two", () => {
    expect(unitForms(false, true).map(({ id }) => id)).toEqual(["co-reply", "progress"]);
    expect(unitForms(true, true).map(({ id }) => id)).toContain("supervision");
  });
});

describe("proposedFor", () => {
  it("puts the directory's lead first, and takes none where it names none", () => {
    const proposed = proposedFor(matter, reference, cityTime("2026-11-24 23:00"));
    expect(proposed.first).toBe(units.cityManagement);
    expect(proposed.leads[0]).toMatchObject({ unitId: units.cityManagement, role: "lead" });
    expect(proposedFor({ ...matter, categoryId: null }, reference, 0)).toEqual({
      leads: [],
      first: null,
      cos: [],
    });
  });
});

describe("due times", () => {
  it("reads what a person types in the city's time, and back", () => {
    const at = cityTime("2026-11-24 18:00");
    expect(dueInstant("2026-11-24 18:00", 480)).toBe(at);
    expect(dueInstant("2026/11/24 18:00", 480)).toBe(at);
    expect(dueText(at, 480)).toBe("2026-11-24 18:00");
    for (const wrong of ["", "明天", "2026-02-30 10:00", "2026-11-24 25:00", "2026-11-24 10:75"])
      expect(dueInstant(wrong, 480)).toBeNull();
  });
  it("proposes a notice number from day and order", () => {
    expect(proposedNoticeNumber(cityTime("2026-11-24 18:00"), 480, "4399-261124-0001874-9")).toBe(
      "督261124-8749",
    );
  });
});

describe("tiles and neighbours", () => {
  it("keeps tiles by number, whatever order they are heard in", () => {
    expect(
      byNumber([{ staffNumber: "1031" }, { staffNumber: "1003" }]).map(({ staffNumber }) => staffNumber),
    ).toEqual(["1003", "1031"]);
    expect(stateOf({ state: "talking", emergency: true })).toBe("emergency");
    expect(isLong({ state: "wrap-up", since: 0 }, 5 * 60_000)).toBe(true);
    expect(isLong({ state: "ready", since: 0 }, 90 * 60_000)).toBe(false);
  });
  it("stays at the edge of the grid", () => {
    expect(moved(0, "left", 6, 10)).toBe(0);
    expect(moved(0, "down", 6, 10)).toBe(6);
    expect(moved(6, "down", 6, 10)).toBe(6);
    expect(moved(6, "up", 6, 10)).toBe(0);
    expect(moved(9, "right", 6, 10)).toBe(9);
  });
  it("finds the orders before and after", () => {
    expect(neighbours(["a", "b", "c"], "b")).toEqual({ previous: "a", next: "c" });
    expect(neighbours(["a"], "a")).toEqual({ previous: null, next: null });
    expect(neighbours(["a", "b"], "gone")).toEqual({ previous: null, next: "a" });
  });
});
