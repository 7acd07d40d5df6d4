// The arithmetic of DOMAIN 6, by its own example, by properties, and against an oracle that walks minute by minute.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDuration,
  type Calendar,
  type Duration,
  extendLimit,
  isWorkingDay,
  limitEnd,
  limitFor,
  limitState,
  meetLimit,
  nextOpenMinute,
  pauseLimit,
  resumeLimit,
  shareReachedAt,
  startLimit,
  workingMinutesBetween,
} from "../../../shared/domain/index.ts";
import { calendar, cityTime, directory, rules } from "./kit/city.ts";
import { Oracle } from "./kit/oracle.ts";

const MINUTE = 60_000;
const fiveDays: Duration = { amount: 5, unit: "working-days" };

describe("a duration on the calendar", () => {
  test("5 working days: 24 Nov 14:10 → 1 Dec 14:10, without 28–29 Nov", () => {
    const reckoning = addDuration(cityTime("2026-11-24 14:10"), fiveDays, calendar);
    expect(reckoning.end).toBe(cityTime("2026-12-01 14:10"));
    expect(reckoning.days.map(({ date, kind, count }) => `${date} ${kind} ${count ?? ""}`.trim())).toEqual([
      "2026-11-24 start",
      "2026-11-25 counted 1",
      "2026-11-26 counted 2",
      "2026-11-27 counted 3",
      "2026-11-28 skipped",
      "2026-11-29 skipped",
      "2026-11-30 counted 4",
      "2026-12-01 end 5",
    ]);
    expect(reckoning.days[4]?.reason).toEqual({ zh: "周六", en: "Saturday" });
  });

  test("a start outside office hours counts from the next open minute", () => {
    const reckoning = addDuration(
      cityTime("2026-11-24 23:00"),
      { amount: 1, unit: "working-days" },
      calendar,
    );
    expect(reckoning).toMatchObject({
      countedFrom: cityTime("2026-11-25 09:00"),
      end: cityTime("2026-11-26 09:00"),
    });
    expect(reckoning.days[0]).toMatchObject({
      date: "2026-11-24",
      kind: "skipped",
      reason: { en: "After hours" },
    });
  });

  test("holidays are left out and named, a make-up day counts", () => {
    const reckoning = addDuration(
      cityTime("2026-09-30 10:00"),
      { amount: 3, unit: "working-days" },
      calendar,
    );
    expect(reckoning.end).toBe(cityTime("2026-10-10 10:00"));
    expect(reckoning.days.find(({ date }) => date === "2026-10-01")?.reason?.en).toBe("National Day");
    expect(isWorkingDay(cityTime("2026-10-10 00:00"), calendar)).toBe(true);
  });

  test("working hours count open minutes; the closing minute is still in time", () => {
    expect(limitEnd(cityTime("2026-11-24 09:00"), { amount: 3, unit: "working-hours" }, calendar)).toBe(
      cityTime("2026-11-24 12:00"),
    );
    expect(limitEnd(cityTime("2026-11-24 16:00"), { amount: 4, unit: "working-hours" }, calendar)).toBe(
      cityTime("2026-11-25 11:30"),
    );
  });

  test("minutes, hours and days run on the clock, day and night", () => {
    const start = cityTime("2026-11-27 23:40");
    expect(limitEnd(start, { amount: 30, unit: "minutes" }, calendar)).toBe(cityTime("2026-11-28 00:10"));
    expect(limitEnd(start, { amount: 4, unit: "hours" }, calendar)).toBe(cityTime("2026-11-28 03:40"));
    expect(limitEnd(start, { amount: 1, unit: "days" }, calendar)).toBe(cityTime("2026-11-28 23:40"));
  });

  test("the same clock time that is closed on the last day moves to the next open minute", () => {
    const halfDay: Calendar = {
      ...calendar,
      specialHours: [
        {
          date: "2026-11-25",
          name: { zh: "半天", en: "Half day" },
          officeHours: [{ from: "09:00", to: "12:00" }],
        },
      ],
    };
    expect(limitEnd(cityTime("2026-11-24 16:00"), { amount: 1, unit: "working-days" }, halfDay)).toBe(
      cityTime("2026-11-26 09:00"),
    );
  });

  test("a calendar that never opens counts as always open", () => {
    const never: Calendar = { ...calendar, officeHours: [] };
    const start = cityTime("2026-11-24 16:00");
    expect(limitEnd(start, { amount: 2, unit: "working-hours" }, never)).toBe(start + 120 * MINUTE);
    expect(limitEnd(start, { amount: 2, unit: "working-days" }, never)).toBe(start + 2 * 1440 * MINUTE);
    const limit = startLimit("reply", { amount: 2, unit: "working-days" }, start, never);
    expect(shareReachedAt(limit, 0.5, never)).toBe(start + 1440 * MINUTE);
  });
});

describe("on random calendars", () => {
  test("the oracle that walks minute by minute agrees, 10,000 times, and no working limit ends outside working time", () => {
    let walked = 0;
    fc.assert(
      fc.property(randomCalendar, randomStart, randomDuration, (city, start, duration) => {
        const oracle = new Oracle(city);
        if (!oracle.opensSoon(start)) return;
        walked += 1;
        const end = limitEnd(start, duration, city);
        expect(end).toBe(oracle.end(start, duration));
        if (duration.unit.startsWith("working"))
          expect(oracle.isOpen(end) || oracle.isOpen(end - 1)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(walked).toBeGreaterThan(9_000);
  }, 60_000);

  test("a limit is monotone in its start", () => {
    fc.assert(
      fc.property(
        randomCalendar,
        randomStart,
        fc.nat(3 * 1440 * MINUTE),
        randomDuration,
        (city, start, later, duration) => {
          expect(limitEnd(start + later, duration, city)).toBeGreaterThanOrEqual(
            limitEnd(start, duration, city),
          );
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test("open minutes between two instants are those the oracle counts", () => {
    fc.assert(
      fc.property(randomCalendar, randomStart, fc.nat(6 * 1440), (city, start, minutes) => {
        const from = Math.floor(start / MINUTE) * MINUTE;
        expect(workingMinutesBetween(from, from + minutes * MINUTE, city)).toBe(
          new Oracle(city).openMinutes(from, minutes),
        );
        expect(workingMinutesBetween(from, nextOpenMinute(from, city), city)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a limit", () => {
  const start = cityTime("2026-11-24 14:10");

  test("moves by its pauses, counted in open minutes when it is a working one", () => {
    const paused = pauseLimit(
      startLimit("reply", fiveDays, start, calendar),
      cityTime("2026-11-25 16:30"),
      "return",
    );
    expect(limitState(paused, cityTime("2026-11-27 10:00"), calendar)).toMatchObject({
      paused: true,
      over: false,
    });
    const resumed = resumeLimit(paused, cityTime("2026-11-26 10:00"), calendar);
    expect(resumed.end).toBe(cityTime("2026-12-01 16:10"));
    expect(resumed.pauses).toEqual([
      { from: cityTime("2026-11-25 16:30"), until: cityTime("2026-11-26 10:00"), why: "return" },
    ]);
  });

  test("on the clock moves by the whole pause", () => {
    const limit = startLimit("reply", { amount: 4, unit: "hours" }, start, calendar);
    const resumed = resumeLimit(
      pauseLimit(limit, start + 10 * MINUTE, "review"),
      start + 70 * MINUTE,
      calendar,
    );
    expect(resumed.end).toBe(limit.end + 60 * MINUTE);
  });

  test("is extended in its own unit", () => {
    expect(extendLimit(startLimit("reply", fiveDays, start, calendar), 2, calendar)).toMatchObject({
      end: cityTime("2026-12-03 14:10"),
      extension: { amount: 2 },
    });
  });

  test("tells share, rest and over; what is met stands still", () => {
    const limit = startLimit(
      "sign",
      { amount: 4, unit: "working-hours" },
      cityTime("2026-11-24 16:30"),
      calendar,
    );
    const nextMorning = cityTime("2026-11-25 10:00");
    expect(limitState(limit, nextMorning, calendar)).toMatchObject({
      share: 0.5,
      over: false,
      remainingMs: limit.end - nextMorning,
    });
    expect(limitState(limit, limit.end + 1, calendar).over).toBe(true);
    expect(limitState(meetLimit(limit, nextMorning), limit.end + 99 * MINUTE, calendar)).toMatchObject({
      share: 0.5,
      over: false,
    });
    expect(shareReachedAt(limit, 0.5, calendar)).toBe(nextMorning);
    expect(shareReachedAt(limit, 1, calendar)).toBe(limit.end);
    expect(shareReachedAt(meetLimit(limit, nextMorning), 1, calendar)).toBeNull();
  });

  test("random pauses never make it end earlier nor outside working time", () => {
    fc.assert(
      fc.property(randomCalendar, randomStart, fc.nat(2880), fc.nat(2880), (city, at, wait, length) => {
        if (!new Oracle(city).opensSoon(at)) return;
        const limit = startLimit("reply", { amount: 2, unit: "working-days" }, at, city);
        const from = at + wait * MINUTE;
        const resumed = resumeLimit(pauseLimit(limit, from, "return"), from + length * MINUTE, city);
        expect(workingMinutesBetween(limit.end, resumed.end, city)).toBeCloseTo(
          workingMinutesBetween(from, from + length * MINUTE, city),
          6,
        );
        expect(resumed.end).toBeGreaterThanOrEqual(limit.end);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the duration of a step", () => {
  const law = directory.categories.find(({ id }) => id === "sewage-law") ?? null;

  test.each([
    { step: "reply", kind: "consultation", urgency: "normal", complex: false, is: "1 working-days" },
    { step: "reply", kind: "complaint", urgency: "normal", complex: false, is: "5 working-days" },
    { step: "reply", kind: "complaint", urgency: "normal", complex: true, is: "15 working-days" },
    { step: "reply", kind: "complaint", urgency: "critical", complex: false, is: "2 hours" },
    { step: "sign", kind: "help", urgency: "normal", complex: false, is: "4 working-hours" },
    { step: "dispatch", kind: "help", urgency: "urgent", complex: false, is: "15 minutes" },
  ] as const)("$step, $kind, $urgency, complex $complex: $is", ({ step, kind, urgency, complex, is }) => {
    const { amount, unit } = limitFor(step, { kind, urgency }, null, rules, complex);
    expect(`${amount} ${unit}`).toBe(is);
  });

  test("a limit by law counts for normal replies only", () => {
    expect(limitFor("reply", { kind: "complaint", urgency: "normal" }, law, rules)).toEqual({
      amount: 7,
      unit: "working-days",
    });
    expect(limitFor("reply", { kind: "complaint", urgency: "urgent" }, law, rules)).toEqual({
      amount: 1,
      unit: "days",
    });
  });
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const hours = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 48 }))
  .map(([from, length]) => ({ from: clock(from * 15), to: clock(Math.min(1440, from * 15 + length * 15)) }));
const date = fc
  .integer({ min: 1, max: 60 })
  .map((day) => new Date(Date.UTC(2026, 8, 20 + day)).toISOString().slice(0, 10));
const named = fc.array(
  date.map((day) => ({ date: day, name: { zh: "某日", en: "Some day" } })),
  { maxLength: 6 },
);
const randomCalendar: fc.Arbitrary<Calendar> = fc.record({
  utcOffsetMinutes: fc.constantFrom(480, 0, 345, -210),
  weekend: fc.constantFrom([0, 6], [5], [], [0, 1, 2]),
  officeHours: fc.array(hours, { minLength: 1, maxLength: 3 }),
  holidays: named,
  makeUpDays: named,
  specialHours: fc.array(
    fc
      .tuple(date, fc.array(hours, { maxLength: 2 }))
      .map(([day, officeHours]) => ({ date: day, name: { zh: "半天", en: "Half day" }, officeHours })),
    { maxLength: 3 },
  ),
});
const randomStart = fc.integer({ min: Date.UTC(2026, 8, 22), max: Date.UTC(2026, 10, 10) });
const randomDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 6 }), unit: fc.constant("working-days" as const) }),
  fc.record({ amount: fc.constantFrom(0.25, 1, 4, 11, 30), unit: fc.constant("working-hours" as const) }),
  fc.record({
    amount: fc.integer({ min: 1, max: 90 }),
    unit: fc.constantFrom("minutes" as const, "hours" as const),
  }),
);
