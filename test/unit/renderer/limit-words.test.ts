// A limit in a list says what the order's page says.
import { describe, expect, it } from "vitest";
import { limitWords } from "../../../renderer/app/limit-words.ts";
import { limitShown } from "../../../renderer/app/order/limit-shown.ts";
import { type Duration, type Limit, pauseLimit, startLimit } from "../../../shared/domain/index.ts";
import { calendar, cityTime } from "../domain/kit/city.ts";

const start = cityTime("2026-11-24 14:10");

function ofRow(limit: Limit) {
  const paused = limit.pauses.some(({ until }) => until === null);
  return { step: limit.step, start, end: limit.end, unit: limit.reckoning.unit, paused };
}

describe("limitWords", () => {
  const durations: readonly Duration[] = [
    { amount: 5, unit: "working-days" },
    { amount: 4, unit: "working-hours" },
    { amount: 1, unit: "days" },
    { amount: 30, unit: "minutes" },
  ];
  it.each(durations)(
    "says the rest of $amount $unit as the page does, before and after the end",
    (duration) => {
      const limit = startLimit("reply", duration, start, calendar);
      for (const at of ["2026-11-24 14:20", "2026-11-24 18:00", "2026-11-27 09:30", "2026-12-03 10:00"]) {
        const now = cityTime(at);
        expect(limitWords(ofRow(limit), now, calendar, "zh").words).toBe(
          limitShown(limit, now, calendar, "zh").words,
        );
      }
    },
  );

  it("stands still with a review, in both places", () => {
    const paused = pauseLimit(
      startLimit("reply", { amount: 5, unit: "working-days" }, start, calendar),
      start,
      "review",
    );
    const now = cityTime("2026-12-30 10:00");
    expect(limitWords(ofRow(paused), now, calendar, "zh").words).toBe(
      limitShown(paused, now, calendar, "zh").words,
    );
  });
});
