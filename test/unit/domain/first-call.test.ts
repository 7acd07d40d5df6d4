// DOMAIN 13's first call as given, when, then: Mr Zhang, 23:00, a building site.
import { expect, test } from "vitest";
import { audience, digestOf, project, replay } from "../../../shared/domain/index.ts";
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
import { cityTime, units } from "./kit/city.ts";

test("a night call is dispatched while he speaks, replied in an hour, rated by SMS and closed", () => {
  const life = new Life("2026-11-24 23:00");

  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  expect(audience(life.it)).toEqual(["person:agent-chen"]);

  life
    .at(2)
    .do(
      people.agent,
      "order.record",
      { number: number(1874), matter },
      { petitioner, words, pickUpCode: "3391" },
    );
  expect(life.it).toMatchObject({ state: "draft", number: number(1874) });
  life.do(people.agent, "order.accept", { ground: 3 }, {});
  expect(life.it.limits.dispatch?.end).toBe(cityTime("2026-11-24 23:32"));
  life.do(
    people.agent,
    "order.dispatch",
    { leadUnitId: units.cityManagement, coUnitIds: [], complex: false },
    { opinion: "" },
  );
  expect(life.it).toMatchObject({
    state: "dispatched",
    handling: { direct: true, leadUnitId: units.cityManagement },
  });
  expect(life.it.limits.reply?.reckoning).toMatchObject({
    countedFrom: cityTime("2026-11-25 09:00"),
    end: cityTime("2026-12-02 09:00"),
  });
  expect(audience(life.it)).toContain(`unit:${units.cityManagement}`);

  life.at(4).do(people.cityManagement, "order.sign", {}, {});
  life.at(20).do(people.cityManagement, "order.progress", {}, { text: "已到现场" });
  expect(life.it.state).toBe("handling");
  life.at(40).do(people.cityManagement, "order.reply", replyData, replySealed);
  expect(audience(life.it)).toContain("role:reviewer");
  expect(life.it.limits.reply?.pauses).toHaveLength(1);

  life
    .at("2026-11-25 09:05")
    .do(people.reviewer, "order.review", { verdict: "pass" }, { reason: "", amendedPublicReply: null });
  expect(life.it.limits.reply).toMatchObject({
    metAt: cityTime("2026-11-25 00:06"),
    end: cityTime("2026-12-02 09:00"),
  });
  life
    .at(30)
    .do(people.scheduler, "order.rate", { by: "sms", satisfaction: "very-satisfied" }, { note: "5" });
  life.do(people.scheduler, "order.close", {}, { note: "" });

  expect(life.it).toMatchObject({
    state: "closed",
    closedAt: cityTime("2026-11-25 09:35"),
    rating: { satisfaction: "very-satisfied" },
  });
  expect(Object.values(life.it.limits).every((limit) => limit.metAt !== null)).toBe(true);
  expect(replay(life.events)).toEqual(life.it);
  expect(life.events.map(({ version }) => version)).toEqual(life.events.map((_, index) => index + 1));
  expect(life.events.map(({ type }) => type)).toEqual([
    "opened",
    "recorded",
    "accepted",
    "dispatched",
    "signed",
    "progressed",
    "replied",
    "review-passed",
    "rated",
    "closed",
  ]);
  expect(
    digestOf(
      life.it,
      (phone) => `hash-${phone.length}`,
      () => "工地夜间施工",
    ),
  ).toMatchObject({
    title: "工地夜间施工",
    phoneHashes: ["hash-11"],
    satisfaction: "very-satisfied",
    dueAt: null,
  });
});

test("the unit on site sees whom to call; a co-handling unit sees him masked", () => {
  const life = new Life().dispatched();
  const [recorded] = life.events.filter(({ type }) => type === "recorded");
  if (!recorded) throw new Error("nothing was recorded");
  expect(project(recorded, people.cityManagement, life.it).sealed).toMatchObject({
    petitioner,
    pickUpCode: "",
  });
  expect(project(recorded, people.housing, life.it).sealed).toMatchObject({
    petitioner: { name: "张**", phones: ["140 **** 0417"], homePlace: "" },
    pickUpCode: "",
  });
  expect(project(recorded, people.agent, life.it)).toEqual(recorded);
});
