// What the rules and the directory let the desk propose: verdict, units, who is on duty; and how a phone is shown.
import { describe, expect, test } from "vitest";
import {
  formatPhone,
  maskName,
  maskPhone,
  onDuty,
  proposeVerdict,
  unitById,
  unitProposals,
} from "../../../shared/domain/index.ts";
import { calendar, cityTime, directory, reference, rules, units } from "./kit/city.ts";

describe("the verdict proposed", () => {
  const ask = {
    kind: "complaint",
    text: "枫禾苑东侧工地每晚十一点后仍在打桩",
    petitionerOrders: [],
    rules,
  } as const;

  test("danger comes before anything else", () => {
    const earlier = [{ id: "a", state: "handling", text: "工人说不给工资就要跳楼" }] as const;
    expect(
      proposeVerdict({ ...ask, text: "工人说不给工资就要跳楼", petitionerOrders: earlier }),
    ).toMatchObject({ verdict: "emergency", ground: 5, why: { zh: expect.stringContaining("跳楼") } });
  });

  test("the same petitioner's same matter is ground 4, with the earlier order; what was declined does not count", () => {
    const text = "枫禾苑东侧工地每晚打桩，十一点后仍在施工";
    expect(
      proposeVerdict({ ...ask, petitionerOrders: [{ id: "a", number: "4399-…", state: "handling", text }] }),
    ).toMatchObject({ verdict: "decline", ground: 4, relatedOrderId: "a" });
    expect(proposeVerdict({ ...ask, petitionerOrders: [{ id: "a", state: "declined", text }] }).verdict).toBe(
      "accept",
    );
    expect(
      proposeVerdict({
        ...ask,
        petitionerOrders: [{ id: "a", state: "handling", text: "路灯不亮已经三天了没有人来修" }],
      }).verdict,
    ).toBe("accept");
    expect(
      proposeVerdict({
        ...ask,
        petitionerOrders: [{ id: "a", state: "closed", title: "另一件" }],
        similarity: () => 1,
      }).ground,
    ).toBe(4);
  });

  test("too little text is no verdict; else the kind gives the ground of article 15", () => {
    expect(proposeVerdict({ ...ask, text: "喂" })).toMatchObject({ verdict: "unknown", ground: null });
    expect(proposeVerdict({ ...ask, kind: null }).verdict).toBe("unknown");
    expect(proposeVerdict(ask)).toMatchObject({ verdict: "accept", ground: 3 });
    expect(proposeVerdict({ ...ask, kind: "help" }).ground).toBe(4);
    expect(proposeVerdict({ ...ask, kind: "consultation" }).ground).toBe(1);
  });
});

describe("units proposed", () => {
  test("at 23:00 the lead unit stands first, with its night desk, then who co-handles and is active", () => {
    expect(
      unitProposals(
        { categoryId: "night-building", placeId: "fenghe" },
        reference,
        cityTime("2026-11-24 23:00"),
      ),
    ).toEqual([
      {
        unitId: units.cityManagement,
        role: "lead",
        why: { zh: "目录：night-building×枫禾苑", en: "Directory: night-building×枫禾苑" },
        onDuty: { name: "夜间值守 罗队", phone: "14000000417" },
      },
      { unitId: units.housing, role: "co", why: expect.anything(), onDuty: null },
    ]);
  });

  test("a category without a rule takes the one above it; without a place there is no district's unit", () => {
    expect(unitProposals({ categoryId: "arrears-building", placeId: null }, reference, 0)[0]?.unitId).toBe(
      units.labour,
    );
    expect(
      unitProposals({ categoryId: "night-building", placeId: null }, reference, 0).map(({ role }) => role),
    ).toEqual(["co"]);
    expect(unitProposals({ categoryId: null, placeId: "fenghe" }, reference, 0)).toEqual([]);
  });
});

describe("who is on duty", () => {
  const desk = (unitId: string, time: string) => {
    const unit = unitById(directory, unitId);
    return unit && onDuty(unit, cityTime(time), calendar)?.name;
  };

  test.each([
    { unit: units.cityManagement, time: "2026-11-25 03:00", is: "夜间值守 罗队" },
    { unit: units.cityManagement, time: "2026-11-25 12:30", is: "指挥中心" },
    { unit: units.cityManagement, time: "2026-10-01 12:30", is: "指挥中心" },
    { unit: units.labour, time: "2026-11-25 12:30", is: "监察支队" },
    { unit: units.labour, time: "2026-11-28 10:00", is: undefined },
    { unit: units.labour, time: "2026-10-01 10:00", is: undefined },
    { unit: units.labour, time: "2026-10-10 10:00", is: "监察支队" },
    { unit: units.housing, time: "2026-11-25 10:00", is: "市住建局" },
    { unit: units.housing, time: "2026-11-25 12:30", is: undefined },
  ])("$unit at $time: $is", ({ unit, time, is }) => {
    expect(desk(unit, time)).toBe(is);
  });
});

test.each([
  { phone: "14000000417", shown: "140 0000 0417", masked: "140 **** 0417" },
  { phone: "28001234", shown: "2800 1234", masked: "**** 1234" },
  { phone: "073128001234", shown: "0731 2800 1234", masked: "**** 1234" },
  { phone: "12345", shown: "12345", masked: "****" },
  { phone: "140 **** 0417", shown: "140 **** 0417", masked: "****" },
])("$phone is shown as $shown and masked as $masked", ({ phone, shown, masked }) => {
  expect(formatPhone(phone)).toBe(shown);
  expect(maskPhone(phone) === masked || phone.includes("*")).toBe(true);
});

test("of a name the family name stays", () => {
  expect(maskName("张建国")).toBe("张**");
  expect(maskName("")).toBe("");
});
