// A limit on screen: its words in the unit it is counted in, its days as cells, its reckoning line by line.
import { describe, expect, it } from "vitest";
import { dayCells, limitShown } from "../../../renderer/app/order/limit-shown.ts";
import { limitSum } from "../../../renderer/features/order-page/limit-sum.ts";
import { extendLimit, meetLimit, pauseLimit, resumeLimit, startLimit } from "../../../shared/domain/index.ts";
import { calendar, cityTime } from "../domain/kit/city.ts";

const start = cityTime("2026-11-24 14:10");
const five = startLimit("reply", { amount: 5, unit: "working-days" }, start, calendar);

describe("limitShown", () => {
  it("says the rest in working days and hours", () => {
    expect(limitShown(five, cityTime("2026-11-25 14:10"), calendar, "zh").words).toBe("剩 4 工作日");
    expect(limitShown(five, cityTime("2026-11-30 11:10"), calendar, "zh").words).toMatch(/^剩 1 工作日/);
  });

  it("says what is over, paused and met", () => {
    expect(limitShown(five, cityTime("2026-12-01 15:20"), calendar, "zh").words).toBe("超 1 时 10 分");
    const paused = pauseLimit(five, cityTime("2026-11-25 10:00"), "review");
    expect(limitShown(paused, cityTime("2026-11-27 10:00"), calendar, "zh")).toMatchObject({
      words: "暂停",
      paused: true,
    });
    const met = meetLimit(five, cityTime("2026-11-24 15:10"));
    expect(limitShown(met, cityTime("2026-11-30 15:10"), calendar, "en")).toMatchObject({
      words: "1 h used",
      met: true,
    });
  });
});

describe("dayCells", () => {
  it("has one cell a day, the weekend hatched with its reason, the end filled", () => {
    const cells = dayCells(five, cityTime("2026-11-26 10:00"), calendar, "zh");
    expect(cells.map(({ day }) => day)).toEqual(["24", "25", "26", "27", "28", "29", "30", "1"]);
    expect(cells.filter(({ look }) => look === "skip").map(({ day }) => day)).toEqual(["28", "29"]);
    expect(cells.filter(({ why }) => why !== null)).toHaveLength(2);
    expect(cells.at(-1)).toMatchObject({ look: "end", under: "5 限" });
    expect(cells[2]?.under).toBe("2 今");
    expect(cells[0]?.look).toBe("past");
  });

  it("goes on to the end that counts after an extension and a pause", () => {
    const longer = extendLimit(five, 2, calendar);
    const cells = dayCells(longer, start, calendar, "zh");
    expect(cells.at(-1)).toMatchObject({ day: "3", under: "7 限", look: "end" });
    const moved = resumeLimit(
      pauseLimit(five, cityTime("2026-11-25 09:00"), "review"),
      cityTime("2026-11-26 09:00"),
      calendar,
    );
    expect(dayCells(moved, start, calendar, "zh").at(-1)?.day).toBe("2");
  });
});

describe("limitSum", () => {
  it("tells first amount, extension and pauses as the limit carries them", () => {
    const limit = resumeLimit(
      pauseLimit(extendLimit(five, 2, calendar), cityTime("2026-11-25 09:20"), "review"),
      cityTime("2026-11-25 10:05"),
      calendar,
    );
    const lines = limitSum(limit, calendar, String, { zh: "回复", en: "Reply" });
    expect(lines.map(({ what }) => what.zh)).toEqual(["回复：5 个工作日", "延期 2 个工作日", "审核暂停"]);
    expect(lines[2]?.adds?.zh).toBe("+ 45 分");
    expect(lines[0]?.end).toBe(five.end);
  });
});
