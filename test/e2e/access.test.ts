// Every place of every role without a fault that axe-core can find, in the light, the dark and the contrast look: who reads by ear, or
// needs strong contrast, works at the same desks.
import axeCore from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type City, openCity } from "../kits/city-kit.ts";
import { type Desk, openBrowser, sitDown } from "../kits/desk-kit.ts";
import { describeWith } from "../kits/needs.ts";

const looks = ["light", "dark", "contrast"] as const;
const roles = [
  ["agent", "1027"],
  ["dispatcher", "2004"],
  ["reviewer", "2011"],
  ["callback agent", "3005"],
  ["shift lead", "4001"],
  ["leader", "7001"],
] as const;

describeWith("chromium")("places without a fault for axe", () => {
  let city: City;
  let browser: Browser;

  beforeAll(async () => {
    city = await openCity();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  }, 60_000);

  test.each(roles)("of the %s", async (role, staffNumber) => {
    const seat = await city.openConsole(role.replace(" ", "-"));
    const phoneUrl = role === "agent" ? seat.details["phoneUrl"] : undefined;
    const desk = await sitDown(browser, { url: seat.url, phoneUrl }, staffNumber);
    expect(await faultsOfPlaces(desk)).toEqual([]);
    await desk.page.context().close();
    await seat.stop();
  });

  test("of the unit, in its own browser", async () => {
    const desk = await sitDown(browser, { url: city.hub().url }, "u-1");
    expect(await faultsOfPlaces(desk)).toEqual([]);
    await desk.page.context().close();
  });

  test("of the agent in a call and in an emergency, and with palette and key sheet open", async () => {
    const seat = await city.openConsole("call");
    const desk = await sitDown(browser, { url: seat.url, phoneUrl: seat.details["phoneUrl"] }, "1027");
    await desk.sees("话机正常");
    await desk.press("Control+k");
    await desk.type("王女士");
    await desk.page.locator("[role=group][aria-label=练习来电] [role=option]").first().waitFor();
    const found = await faults(desk, "palette");
    await desk.press("Enter");
    await desk.page.locator("section.phone.ring").waitFor();
    found.push(...(await faults(desk, "ring")));
    await desk.press("F2");
    await desk.sees("诉求 1");
    found.push(...(await faults(desk, "call")));
    await desk.press("F1");
    found.push(...(await faults(desk, "key sheet")));
    await desk.press("Escape", "F9");
    await desk.sees("念读卡");
    found.push(...(await faults(desk, "emergency")));
    expect(found).toEqual([]);
  });
});

async function faultsOfPlaces(desk: Desk): Promise<string[]> {
  await desk.sees("全部已送达");
  const found: string[] = [];
  for (const place of await desk.page.locator("nav button").all()) {
    await place.click();
    // Past the 400 ms in which nothing may show that it loads.
    await desk.page.waitForTimeout(600);
    found.push(...(await faults(desk, (await place.getAttribute("title")) ?? "")));
  }
  return found;
}

/** Each as "place look: rule selector", so that a failure says where to look. */
async function faults({ page }: Desk, place: string): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await page.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, look);
    // By value: the page's policy lets no inline script in.
    await page.evaluate(axeCore.source);
    const violations = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
        };
      };
      const { violations: all } = await engine.run();
      return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
    });
    found.push(...violations.map((each) => `${place} ${look}: ${each}`));
  }
  return found;
}
