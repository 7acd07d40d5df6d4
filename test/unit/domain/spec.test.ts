// Every state of DOMAIN 4 × every command: 16 × 46 pairs, each allowed or refused with a code and a sentence in both languages.
import { describe, expect, test } from "vitest";
import {
  decide,
  type Order,
  orderCommandTypes,
  Role,
  type SpecState,
  specCell,
  specStates,
  stateSentences,
} from "../../../shared/domain/index.ts";
import { commandOf, Life, origin, people } from "./kit/acts.ts";
import { cityTime, reference, units } from "./kit/city.ts";
import { plausible } from "./kit/plausible.ts";

const everyRole = { id: "agent-chen", roles: Role.options, unitId: units.cityManagement };
const at = cityTime("2026-11-24 15:00");

describe("the table of states and commands", () => {
  test("is written out whole", () => {
    const lines = orderCommandTypes.map(
      (type) => `${type}: ${specStates.map((state) => specCell(state, type)).join(" ")}`,
    );
    expect(lines).toHaveLength(46);
    expect(lines.join("\n").match(/\S+/g)).toHaveLength(46 * 17);
    expect(lines).toMatchSnapshot();
  });

  for (const state of specStates) {
    test.each(orderCommandTypes)(`${state} × %s is decided as the table says`, (type) => {
      const cell = specCell(state, type);
      const decision = decide(
        orderIn(state),
        commandOf({ by: everyRole, type, ...plausible(type, 0) }, 9000),
        {
          actedAt: at,
          hubTime: at,
          person: everyRole,
          reference,
        },
      );
      if (cell === "allowed") {
        expect(
          decision.ok || !(decision.rejection.code in stateSentences) || isFacet(decision.rejection.code),
        ).toBe(true);
      } else {
        expect(decision).toMatchObject({
          ok: false,
          rejection: { code: cell, sentence: stateSentences[cell] },
        });
      }
    });
  }

  test("a refusal has its sentence in both languages, none of them polite or loud", () => {
    for (const { zh, en } of Object.values(stateSentences)) {
      expect(zh).toMatch(/^\p{Script=Han}/u);
      expect(zh).not.toMatch(/[请您!！,;:]/);
      expect(en).toMatch(/^[A-Z][^!]*$/);
    }
  });
});

/** Codes of the table that also speak of a facet beside the state. */
function isFacet(code: string): boolean {
  return code === "order.not-merged" || code === "order.no-return" || code === "order.not-dispatched";
}

function orderIn(state: SpecState): Order | null {
  const life = new Life();
  switch (state) {
    case "none":
      return null;
    case "draft":
      life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
      break;
    case "accepted":
      life.accepted();
      break;
    case "dispatched":
      life.dispatched();
      break;
    case "signed":
      life.signed();
      break;
    case "handling":
      life.signed().do(people.cityManagement, "order.progress", {}, { text: "已到现场" });
      break;
    case "return-asked":
      life
        .signed()
        .do(
          people.cityManagement,
          "order.ask-return",
          { betterUnitId: units.housing },
          { grounds: "属住建" },
        );
      break;
    case "replied":
      life.replied();
      break;
    case "reviewed":
      life.reviewed();
      break;
    case "calling-back":
      life
        .reviewed()
        .do(
          people.callbackAgent,
          "order.callback",
          { reached: "not-reached", solved: null, satisfaction: null },
          { note: "" },
        );
      break;
    case "closed":
      life.closed();
      break;
    case "archived":
      life.closed().do(people.scheduler, "order.archive", {}, {});
      break;
    case "answered":
      life.recorded().do(people.agent, "order.answer", { articleIds: [] }, { answer: "已答" });
      break;
    case "declined":
      life
        .recorded()
        .do(
          people.agent,
          "order.decline",
          { ground: 2, relatedOrderId: null },
          { wordsTold: "已告知", whereToGo: "法院" },
        );
      break;
    case "transferred":
      life
        .recorded()
        .do(people.agent, "order.transfer", { toLineId: "line-12345", toUnitId: null }, { note: "" });
      break;
    case "discarded":
      life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
      life.do(people.agent, "order.discard", { reason: "silent" }, {});
      break;
  }
  return life.it;
}
