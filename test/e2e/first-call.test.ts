// DOMAIN's first call, walked by keyboard alone through every real part: Mr Zhang rings at a building site's noise, the order is
// dispatched while he speaks and the hub is gone, the unit signs and replies in another browser, the reply is reviewed, he
// answers the SMS, and the order is closed. At the end hub, console and unit desk tell the same history.
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type City, type CityProcess, openCity } from "../kits/city-kit.ts";
import { type Desk, openBrowser, sitDown } from "../kits/desk-kit.ts";
import { describeWith } from "../kits/needs.ts";

const told =
  "来电人称，锦澜花园东门对面的岚庭三期工地，今晚 22 时起又在用电钻和打桩机施工，至来电时未停。希望立即有人到场制止。";
const publicReply =
  "张先生：您反映的岚庭三期夜间施工，区城管局值守人员 22 时 40 分到场，施工已停，已依法立案；今晚起每晚巡查，值守电话 5550 0110。";

describeWith("chromium")("the first call", () => {
  let city: City;
  let seat: CityProcess;
  let browser: Browser;
  let agent: Desk;
  let unit: Desk;
  let number = "";

  beforeAll(async () => {
    city = await openCity();
    seat = await city.openConsole("agent");
    browser = await openBrowser();
    agent = await sitDown(browser, { url: seat.url, phoneUrl: seat.details["phoneUrl"] }, "1027");
    unit = await sitDown(browser, { url: city.hub().url }, "u-1");
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  }, 60_000);

  test("a practice caller is asked for by name, rings, and is answered by F2 with the caret in the text", async () => {
    await agent.sees("话机注册");
    await agent.press("Control+k");
    await agent.type("张先生");
    await agent.sees("23:00 张先生");
    await agent.press("Enter");
    await agent.sees("来电");
    await agent.sees("140 0000 0417");
    await agent.press("F2");
    await agent.sees("诉求 1");
    await expect.poll(() => agent.focus()).toMatchObject({ field: "words.text" });
    number = (await agent.page.locator("body").innerText()).match(/9900-\d{6}-\d{7}-\d/)?.[0] ?? "";
    expect(number).not.toBe("");
  });

  test("the form is typed while he speaks, and goes on when the hub is killed", async () => {
    await agent.type(told.slice(0, 30));
    await city.killHub();
    await agent.type(told.slice(30));
    await agent.sees("中心断开");
    expect(await agent.page.locator("textarea[data-field='words.text']").inputValue()).toBe(told);
    await agent.sees(number);
    await agent.press("Tab");
    await agent.type("锦澜花园");
    await agent.sees("竹苑社区");
    await agent.press("Enter");
    await agent.press("Alt+1");
    await agent.sees("夜间施工噪声");
    await agent.press("Alt+j", "ArrowRight");
    await agent.press("Alt+4");
    await agent.sees("已存本机");
    await agent.press("Control+Enter");
    await agent.sees("已派 云麓区城管局");
    await agent.sees("未发");
  });

  test("when the hub is back it holds the order once, and the unit signs it in its own browser", async () => {
    await city.startHub();
    await agent.sees("中心正常");
    await agent.sees("全部已送达");
    await unit.sees("夜间施工噪声");
    await expect.poll(() => unit.page.getByText("夜间施工噪声").count()).toBeGreaterThan(0);
    await unit.press("g", "2");
    await unit.sees("140 0000 0417");
    await unit.press("s");
    await unit.sees("已签收");
    await agent.press("Shift+F2");
  });

  test("the unit replies", async () => {
    await unit.sees(/待办\s*1/);
    await unit.press("g", "3", "Enter");
    await expect.poll(() => unit.focus()).toMatchObject({ tag: "TEXTAREA" });
    await expect.poll(() => unit.page.locator("textarea:focus").isEditable()).toBe(true);
    await unit.type(publicReply);
    await unit.press(
      "Shift+Tab",
      "Shift+Tab",
      "ArrowRight",
      "Shift+Tab",
      "ArrowRight",
      "Shift+Tab",
      "ArrowRight",
    );
    await unit.press("Control+Enter");
    await unit.sees("已提交回复");
  });

  test("the reviewer passes it, and the petitioner gets a message with the reply", async () => {
    const reviewer = await sitDown(browser, await city.openConsole("reviewer"), "2011");
    await reviewer.sees("夜间施工噪声");
    await reviewer.sees("回了所问");
    await reviewer.press("y");
    await reviewer.sees("没有待审的回复");
    const message = await messageTo("14000000417", /巡查/);
    expect(message).toContain("张先生");
  });

  test("he answers very satisfied, the order is closed, and hub, console and unit desk tell the same history", async () => {
    await answer("14000000417", "1");
    await expect
      .poll(async () => (await city.events(number)).at(-1), { timeout: 20_000, interval: 200 })
      .toBe("closed");
    const onHub = await city.events(number);
    const told: string[][] = [];
    for (const desk of [agent, unit]) {
      await desk.press("Control+k");
      await desk.type(number.slice(-9));
      await desk.page.locator("[role=option]", { hasText: number }).waitFor();
      await desk.press("Enter");
      await desk.sees("很满意");
      await expect
        .poll(() => desk.page.locator("section[aria-label=时间线] ol.tl > li > div > b:first-child").count())
        .toBe(onHub.length);
      told.push(
        await desk.page
          .locator("section[aria-label=时间线] ol.tl > li > div > b:first-child")
          .allTextContents(),
      );
    }
    expect(told[0]).toEqual(told[1]);
    expect(onHub.filter((type) => type === "recorded")).toHaveLength(1);
  });

  /** The message outbox of practice orders; a message may come after the time in which the act can be taken back. */
  async function messageTo(phone: string, words: RegExp): Promise<string> {
    const found = async () => {
      for (const file of await messageFiles()) {
        const text = await readFile(file, "utf8");
        if (text.includes(phone) && words.test(text)) return text;
      }
      return null;
    };
    await expect.poll(found, { timeout: 30_000, interval: 200 }).not.toBeNull();
    return (await found()) ?? "";
  }

  async function messageFiles(): Promise<readonly string[]> {
    const folder = join(city.hubData, "sms-outbox-training");
    const all = await readdir(folder, { recursive: true }).catch(() => []);
    return all.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
  }

  async function answer(phone: string, text: string): Promise<void> {
    const folder = join(city.hubData, "sms-inbox");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "answer.tmp"), JSON.stringify({ phone, text }));
    await rename(join(folder, "answer.tmp"), join(folder, "answer.json"));
  }
});
