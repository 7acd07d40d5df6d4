// Figures and times as DESIGN 8 writes them.
import { describe, expect, it } from "vitest";
import { newId } from "../../../renderer/app/new-id.ts";
import {
  clockSeconds,
  countText,
  fullNow,
  phoneText,
  rateText,
  tailOf,
  timer,
  whenText,
} from "../../../renderer/app/text/index.ts";

const at = (text: string) => Date.parse(`${text}+08:00`);

describe("figures", () => {
  it("writes times in the city's own time", () => {
    const now = at("2026-11-24T23:04:11");
    expect(clockSeconds(now)).toBe("23:04:11");
    expect(fullNow(now, "zh")).toBe("11-24 周二 23:04");
    expect(whenText(now, now, "zh")).toBe("23:04");
    expect(whenText(at("2026-11-25T00:04:00"), now, "zh")).toBe("次日 00:04");
    expect(whenText(at("2026-12-02T09:00:00"), now, "zh")).toBe("12-02 09:00");
    expect(whenText(at("2025-12-02T09:00:00"), now, "en")).toBe("2025-12-02 09:00");
  });
  it("writes timers, counts and rates", () => {
    expect(timer(134_000)).toBe("02:14");
    expect(timer(3_734_000)).toBe("1:02:14");
    expect(countText(1386)).toBe("1,386");
    expect(rateText(934, 1000)).toBe("93.4%");
    expect(rateText(7, 9)).toBe("7/9");
    expect(rateText(0, 0)).toBe("—");
  });
  it("groups phone numbers and the tail of an order number", () => {
    expect(phoneText("14000000417")).toBe("140 0000 0417");
    expect(phoneText("55500187")).toBe("5550 0187");
    expect(phoneText("073155500142")).toBe("0731 5550 0142");
    expect(tailOf("4399-261124-0001874-9")).toBe("0001874-9");
  });
  it("makes ids that sort by time", () => {
    const early = newId(1000, new Uint8Array(10));
    const late = newId(2000, new Uint8Array(10));
    expect(early < late).toBe(true);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
