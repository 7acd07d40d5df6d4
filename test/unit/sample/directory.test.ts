// The sample city's directory, rules, calendar and staff: schemas parse, counts are reached, every reference resolves.
import { describe, expect, it } from "vitest";
import { calendar } from "../../../server/sample/calendar.ts";
import { leadUnitFor } from "../../../server/sample/directory/categories/index.ts";
import { directory } from "../../../server/sample/directory/index.ts";
import { rules } from "../../../server/sample/rules.ts";
import { leadingUnitIds, sampleStaff } from "../../../server/sample/staff.ts";
import {
  Calendar,
  type Category,
  DeclineGround,
  Directory,
  Role,
  Rules,
} from "../../../shared/domain/reference/index.ts";

const { units, categories, places, lines } = directory;
const unitIds = new Set(units.map(({ id }) => id));
const leaves = categories.filter(({ level }) => level === 3);

function expectDistinct(values: string[]): void {
  expect(values.length).toBe(new Set(values).size);
}

function unitsOf(lead: NonNullable<Category["lead"]>): string[] {
  if (lead.by === "city") return [lead.unitId];
  return Object.values(lead.by === "district" ? lead.unitByDistrict : lead.unitByStreet);
}

describe("the directory", () => {
  it("satisfies its schema", () => {
    expect(() => Directory.parse(directory)).not.toThrow();
  });

  it("has ids that are ASCII and distinct", () => {
    for (const list of [units, categories, places, lines]) {
      const ids = list.map(({ id }) => id);
      expectDistinct(ids);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9.-]+$/);
    }
  });

  it("is a city of the size promised", () => {
    const count = (level: string) => places.filter((place) => place.level === level).length;
    expect(count("district")).toBeGreaterThanOrEqual(6);
    expect(count("street")).toBeGreaterThanOrEqual(30);
    expect(count("community")).toBeGreaterThanOrEqual(90);
    expect(count("estate")).toBeGreaterThanOrEqual(200);
    expect(units.length).toBeGreaterThanOrEqual(90);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    expect(new Set(lines.map(({ mode }) => mode))).toEqual(new Set(["main", "whole", "parallel", "branch"]));
  });

  it("nests every place in one of the level above", () => {
    const above = { district: null, street: "district", community: "street", estate: "community" } as const;
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const place of places) {
      const parent = place.parentId === null ? null : (byId.get(place.parentId)?.level ?? "missing");
      expect(parent, place.id).toBe(above[place.level]);
      expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(place.x, place.y)).toBeLessThanOrEqual(1000);
    }
    for (const estate of places.filter(({ level }) => level === "estate"))
      expect(estate.aliases.length).toBeGreaterThan(0);
  });

  it("has a category tree of at least 14 by 6 by 4 with words and a lead on every leaf", () => {
    const children = (id: string) => categories.filter(({ parentId }) => parentId === id);
    const roots = categories.filter(({ level }) => level === 1);
    expect(roots.length).toBeGreaterThanOrEqual(14);
    for (const root of roots) {
      expect(children(root.id).length, root.id).toBeGreaterThanOrEqual(6);
      for (const group of children(root.id))
        expect(children(group.id).length, group.id).toBeGreaterThanOrEqual(4);
    }
    for (const leaf of leaves) {
      expect(leaf.keywords.length, leaf.id).toBeGreaterThanOrEqual(2);
      expect(leaf.keywords.length, leaf.id).toBeLessThanOrEqual(6);
      expect(leaf.lead, leaf.id).not.toBeNull();
      expect(leaf.usualKind, leaf.id).not.toBeNull();
    }
  });

  it("names only units that exist", () => {
    for (const leaf of leaves)
      for (const id of [...leaf.coUnitIds, ...(leaf.lead ? unitsOf(leaf.lead) : [])])
        expect(unitIds.has(id), `${leaf.id} → ${id}`).toBe(true);
    for (const line of lines) if (line.unitId !== null) expect(unitIds.has(line.unitId), line.id).toBe(true);
    const districts = new Set(places.filter(({ level }) => level === "district").map(({ id }) => id));
    for (const unit of units) {
      if (unit.parentId !== null) expect(unitIds.has(unit.parentId), unit.id).toBe(true);
      if (unit.districtId !== null) expect(districts.has(unit.districtId), unit.id).toBe(true);
      expect(unit.duty.length, unit.id).toBeGreaterThan(0);
    }
  });

  it("leads every category at every estate to one unit", () => {
    const estates = places.filter(({ level }) => level === "estate");
    for (const leaf of leaves)
      for (const estate of estates)
        expect(leadUnitFor(leaf, estate.id), `${leaf.id} at ${estate.id}`).not.toBeNull();
  });

  it("knows who is on duty at 23:00 for night building noise in 云麓区", () => {
    const leaf = leaves.find(({ id }) => id === "construction.site.night-noise");
    const unitId = leaf ? leadUnitFor(leaf, "zhuyuan-jinlanhuayuan") : null;
    expect(unitId).toBe("yunlu-urban");
    const duty = units.find(({ id }) => id === unitId)?.duty ?? [];
    expect(duty.find(({ from, to }) => from <= "23:00" && "23:00" < to)?.name).toBe("夜间值守 罗队");
  });
});

describe("the rules", () => {
  it("satisfy their schema and have a script for each ground of article 18", () => {
    expect(() => Rules.parse(rules)).not.toThrow();
    const grounds = rules.declineScripts.map(({ ground }) => ground);
    expect(grounds).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const ground of grounds) expect(DeclineGround.safeParse(ground).success).toBe(true);
    for (const script of rules.declineScripts) expect(script.words).toContain("您");
    expect(rules.acceptGrounds.map(({ ground }) => ground)).toEqual([1, 2, 3, 4]);
  });
});

describe("the calendar", () => {
  it("satisfies its schema, names no day twice, and keeps festivals and make-up days apart", () => {
    expect(() => Calendar.parse(calendar)).not.toThrow();
    const dates = [...calendar.holidays, ...calendar.makeUpDays].map(({ date }) => date);
    expectDistinct(dates);
    for (const { date } of calendar.makeUpDays)
      expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
  });

  it("covers three years, the last of them as provisional", () => {
    const days = [...calendar.holidays, ...calendar.makeUpDays];
    for (const year of ["2025", "2026", "2027"])
      expect(days.some(({ date }) => date.startsWith(year))).toBe(true);
    for (const { date, name } of days) expect(name.zh.includes("暂定"), date).toBe(date.startsWith("2027"));
    expect(calendar.specialHours.length).toBeGreaterThan(0);
  });
});

describe("the staff", () => {
  it("has everybody once, in every role of a person", () => {
    expectDistinct(sampleStaff.map(({ number }) => number));
    const roles = new Set(sampleStaff.flatMap((person) => person.roles));
    expect(Role.options.filter((role) => !roles.has(role))).toEqual(["scheduler"]);
    expect(sampleStaff.filter(({ unitId }) => unitId === null).length).toBeGreaterThanOrEqual(60);
    for (const person of sampleStaff)
      if (person.unitId !== null) expect(unitIds.has(person.unitId)).toBe(true);
  });

  it("gives every leading unit a handler and a lead", () => {
    const numbers = new Set(sampleStaff.map(({ number }) => number));
    for (const unitId of leadingUnitIds())
      for (const serial of [1, 2]) expect(numbers.has(`u-${unitId}-${serial}`), unitId).toBe(true);
  });
});
