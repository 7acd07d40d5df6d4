// Where a person types, whatever arrives (rings, cancelled rings, orders, replies, an alarm, a lost hub and its return) leaves the caret
// in its field at its place, and moves no region of the screen by a pixel.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeskToPhone, phoneChannelName } from "../../shared/protocol/index.ts";
import { type City, openCity } from "../kits/city-kit.ts";
import { type Desk, openBrowser, sitDown } from "../kits/desk-kit.ts";
import { describeWith } from "../kits/needs.ts";

const told = "来电人称，岚庭三期工地今晚 22 时起又在用电钻和打桩机施工，至来电时未停。希望立即有人到场制止。";
const reply =
  "张先生：您反映的岚庭三期夜间施工，区城管局值守人员 22 时 40 分到场，施工已停；值守电话 5550 0110。";

describeWith("chromium")("the caret while things arrive", () => {
  let city: City;
  let browser: Browser;
  let agent: Desk;
  let unit: Desk;
  let reviewer: Desk;

  beforeAll(async () => {
    city = await openCity();
    browser = await openBrowser();
    const seat = await city.openConsole("agent");
    agent = await sitDown(browser, { url: seat.url, phoneUrl: seat.details["phoneUrl"] }, "1027");
    unit = await sitDown(browser, { url: city.hub().url }, "u-1");
    reviewer = await sitDown(browser, await city.openConsole("reviewer"), "2011");
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  }, 60_000);

  test("stays in the reviewer's reason and the unit's reply while orders and replies arrive", async () => {
    await agent.sees("话机正常");
    await dispatchOne();
    await signAndReply();
    await unit.press("Control+Enter");
    await unit.sees("已提交回复");
    await reviewer.sees("夜间施工噪声");
    await reviewer.sees("回了所问");
    await reviewer.press("f");
    await expect.poll(() => reviewer.focus()).toMatchObject({ label: "差什么" });
    await reviewer.type("没有写明何时立案");
    await reviewer.press("ArrowLeft", "ArrowLeft");
    const reviewing = await stateOf(reviewer.page);

    await dispatchOne();
    await signAndReply();
    const replying = await stateOf(unit.page);
    await dispatchOne();
    await unit.sees(/待签\s*1/);
    expect(await stateOf(unit.page)).toEqual(replying);

    await unit.press("Control+Enter");
    await unit.sees("已提交回复");
    await expect.poll(() => reviewer.page.locator("[role=row]").count()).toBe(2);
    expect(await stateOf(reviewer.page)).toEqual(reviewing);
  });

  test("stays in the agent's text and the reviewer's reason while it rings and no longer rings, the lead is alerted, and the hub is lost and back", async () => {
    await answerCaller();
    await agent.type(told);
    await agent.press("ArrowLeft", "ArrowLeft", "ArrowLeft");
    await wish({ type: "hang-up" });
    await agent.sees("话后");
    const before = await Promise.all([agent, reviewer].map(({ page }) => stateOf(page)));
    const unchanged = async () =>
      expect(await Promise.all([agent, reviewer].map(({ page }) => stateOf(page)))).toEqual(before);

    await wish({ type: "set-state", state: "ready", reason: "" });
    await wish({ type: "practice-call", trainingCallId: null });
    await agent.page.locator("section.phone.ring").waitFor();
    await unchanged();
    await wish({ type: "set-state", state: "break", reason: "" });
    await wish({ type: "pass-on" });
    await agent.page.locator("section.phone:not(.ring)").waitFor();
    await unchanged();
    await wish({ type: "emergency" });
    await agent.sees("已通知班长");
    await unchanged();
    await city.killHub();
    await agent.sees("中心断开");
    await reviewer.sees("中心断开");
    await unchanged();
    await city.startHub();
    await agent.sees("中心正常");
    await reviewer.sees("中心正常");
    await unchanged();
  });

  /** As another window of the desk would ask the phone: nobody presses a key at this desk. */
  async function wish(asked: DeskToPhone): Promise<void> {
    await agent.page.evaluate(
      ([name, data]) => {
        const channel = new BroadcastChannel(name);
        channel.postMessage(data);
        channel.close();
      },
      [phoneChannelName, asked] as const,
    );
  }

  async function answerCaller(): Promise<void> {
    await agent.press("Control+k");
    await agent.type("张先生");
    await agent.page.locator("[role=group][aria-label=练习来电] [role=option]").first().waitFor();
    await agent.press("Enter");
    await agent.page.locator("section.phone.ring").waitFor();
    await agent.press("F2");
    await expect.poll(() => agent.focus()).toMatchObject({ field: "words.text" });
  }

  async function dispatchOne(): Promise<void> {
    await answerCaller();
    await agent.type(told);
    await agent.press("Tab");
    await agent.type("锦澜花园");
    await agent.sees("竹苑社区");
    await agent.press("Enter", "Alt+1");
    await agent.sees("夜间施工噪声");
    await agent.press("Alt+j", "ArrowRight", "Alt+4", "Control+Enter");
    await agent.sees("已派 云麓区城管局");
    await agent.press("Shift+F2");
    await agent.sees("话后");
  }

  /** Signed, and the reply written, but not sent. */
  async function signAndReply(): Promise<void> {
    await unit.sees(/待签\s*1/);
    await unit.press("g", "2");
    await unit.sees("还没签收");
    await unit.press("s");
    await unit.sees("已签收");
    await unit.sees(/待办\s*1/);
    await unit.press("g", "3", "Enter");
    await expect.poll(() => unit.focus()).toMatchObject({ tag: "TEXTAREA" });
    await expect.poll(() => unit.page.locator("textarea:focus").isEditable()).toBe(true);
    await unit.press("Shift+Tab");
    for (const key of ["Shift+Tab", "ArrowRight", "Shift+Tab", "ArrowRight", "Shift+Tab", "ArrowRight"])
      await unit.press(key);
    await unit.press("Tab", "Tab", "Tab", "Tab");
    await expect.poll(() => unit.focus()).toMatchObject({ tag: "TEXTAREA" });
    await unit.type(reply);
  }
});

/** Field and caret, and the box of every region. */
function stateOf(page: Page): Promise<{ field: string; caret: number | null; boxes: string[] }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const boxes = document.querySelectorAll("header.bar, section.phone, nav, footer.foot, [data-region]");
    return {
      field: `${active?.tagName} ${active?.getAttribute("aria-label")} ${active?.getAttribute("data-field")}`,
      caret: active instanceof HTMLTextAreaElement ? active.selectionStart : null,
      boxes: [...boxes].map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return `${box.tagName} ${box.getAttribute("data-region")} ${[x, y, width, height].join(" ")}`;
      }),
    };
  });
}
