// DOMAIN's second call, walked thinly by keyboard alone through every real part: Ms Wang stands on a roof over unpaid wages. F9 alerts
// the shift lead and brings 110 in while the hub is gone; afterwards her matter is an order of urgency critical, dispatched, with
// the emergency in its history.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type City, type CityProcess, openCity } from "../kits/city-kit.ts";
import { type Desk, openBrowser, sitDown } from "../kits/desk-kit.ts";
import { describeWith } from "../kits/needs.ts";

const told =
  "来电人称，宏远劳务拖欠其四个月工资约 2.3 万元，在岚通物流园 B3 栋六楼楼顶边沿，扬言轻生。希望追回工资。";

describeWith("chromium")("the second call", () => {
  let city: City;
  let seat: CityProcess;
  let browser: Browser;
  let agent: Desk;
  let lead: Desk;
  let number = "";

  beforeAll(async () => {
    city = await openCity();
    seat = await city.openConsole("agent");
    browser = await openBrowser();
    agent = await sitDown(browser, { url: seat.url, phoneUrl: seat.details["phoneUrl"] }, "1027");
    lead = await sitDown(browser, await city.openConsole("lead"), "4001");
    await goTo(lead, "班务");
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  }, 60_000);

  test("F9 by mistake: Esc within three seconds stops the call to 110, and the shift lead keeps the alarm", async () => {
    await answerCaller("张先生");
    await agent.press("F9");
    await agent.sees(/[123] 秒后呼 110/);
    await agent.press("Escape");
    await agent.sees("在 3 秒内停止拨打");
    await lead.sees("紧急联动 林晓澜");
    // Longer than the count: nothing was called behind the agent's back.
    await agent.page.waitForTimeout(3500);
    expect(await shown(agent)).not.toContain("这里是 110");
    await know();
    await agent.press("Shift+F2");
    await agent.press("Alt+x", "1");
    await agent.sees("无诉求结束");
  });

  test("Ms Wang is answered; F9 changes caller column and strip at once, and the shift lead knows by Alt Y and Enter", async () => {
    await answerCaller("王女士");
    number = (await shown(agent)).match(/9900-\d{6}-\d{7}-\d/)?.[0] ?? "";
    expect(number).not.toBe("");
    await agent.type(told);
    await agent.press("F9");
    const pressed = Date.now();
    await agent.page.locator("section.phone.emg").waitFor();
    await agent.page.locator("aside[aria-label=念读卡]").waitFor();
    expect(Date.now() - pressed).toBeLessThan(1000);
    await agent.sees(/[123] 秒后呼 110/);
    await agent.sees("我在听。您慢慢说，我一直在线上，不会挂。");
    await lead.sees("紧急联动 林晓澜");
    await know();
  });

  test("the hub is gone in the middle: 110 joins by itself, 119 by its key, script and timeline stay on screen", async () => {
    await city.killHub();
    await agent.sees("中心断开");
    await agent.sees(/公安\s+已接通/);
    await agent.press("Alt+2");
    await agent.sees(/消防\s+已接通/);
    await agent.sees("119 已接入");
    await agent.press("Alt+ArrowDown");
    expect(await agent.page.locator("li[aria-current=step]").textContent()).toContain("让对方说下去");
    await city.startHub();
    await agent.sees("中心正常");
  });

  test("afterwards the wage matter is an order of urgency critical, dispatched, with the emergency in its history", async () => {
    await agent.press("Control+Enter");
    await expect.poll(() => agent.focus()).toMatchObject({ field: "words.text" });
    expect(await agent.page.locator("textarea[data-field='words.text']").inputValue()).toBe(told);
    await agent.press("Alt+l", "ArrowRight");
    await agent.press("Alt+w");
    await agent.type("岚通物流园");
    await agent.sees("桃溪");
    await agent.press("Enter", "Alt+1");
    await agent.press("Alt+4");
    await agent.press("Control+Enter");
    await agent.sees(/已派 .*/);
    await agent.press("Shift+F2");
    await expect
      .poll(() => city.events(number), { timeout: 20_000, interval: 300 })
      .toEqual(["opened", "emergency-linked", "emergency-linked", "recorded", "accepted", "dispatched"]);
    await agent.press("Control+k");
    await agent.type(number.slice(-9));
    await agent.page.locator("[role=option]", { hasText: number }).waitFor();
    await agent.press("Enter");
    await agent.sees("特急");
    const timeline = agent.page.locator("section[aria-label=时间线] ol.tl");
    await expect.poll(() => timeline.textContent()).toMatch(/110.*119|119.*110/s);
  });

  async function answerCaller(name: string): Promise<void> {
    await agent.sees("话机正常");
    await agent.press("Control+k");
    await agent.type(name);
    await agent.page.locator("[role=group][aria-label=练习来电] [role=option]").first().waitFor();
    await agent.press("Enter");
    await agent.sees("来电");
    await agent.page.locator("section.phone.ring").waitFor();
    await agent.press("F2");
    await agent.sees("诉求 1");
    await expect.poll(() => agent.focus()).toMatchObject({ field: "words.text" });
  }

  async function know(): Promise<void> {
    await lead.press("Alt+y", "Enter");
    await lead.sees("告警 0");
  }

  function shown(desk: Desk): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the document holds
    return desk.page.locator("body").innerText();
  }

  async function goTo(desk: Desk, place: string): Promise<void> {
    await desk.press("Control+k");
    await desk.type(place);
    await desk.page.locator("[role=option]", { hasText: place }).first().waitFor();
    await desk.press("Enter");
  }
});
