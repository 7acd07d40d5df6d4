// People at their desks, for end-to-end tests: real Chromium, driven by the keyboard alone.
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { chromiumPath } from "./needs.ts";
import { password } from "./small-city.ts";

export interface Desk {
  readonly page: Page;
  /** Presses keys one after another, as "Alt+1", "Enter", "j". */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until the screen shows this. */
  sees(text: string | RegExp): Promise<void>;
  /** Label and kind of what has the focus. */
  focus(): Promise<{ label: string; field: string; tag: string; text: string }>;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? "chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--autoplay-policy=no-user-gesture-required",
    ],
  });
}

/** Opens a desk in a profile of its own and signs in. `phoneUrl`: with the phone page beside it. */
export async function sitDown(
  browser: Browser,
  place: { url: string; phoneUrl?: string | undefined; width?: number; height?: number },
  staffNumber: string,
  word: string = password,
): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: place.width ?? 1366, height: place.height ?? 768 },
    locale: "zh-CN",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(place.url);
  if (place.phoneUrl !== undefined) {
    const phone = await context.newPage();
    await phone.goto(place.phoneUrl);
    await page.bringToFront();
  }
  const desk = deskOf(page);
  await page.getByLabel("工号").waitFor();
  await page.keyboard.type(staffNumber);
  await page.keyboard.press("Tab");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await page.locator("nav").first().waitFor();
  return desk;
}

function deskOf(page: Page): Desk {
  return {
    page,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    async sees(text) {
      await expect
        .poll(() => page.locator("body").innerText(), { timeout: 15_000, interval: 50 })
        .toMatch(typeof text === "string" ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : text);
    },
    focus: () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return {
          label: element?.getAttribute("aria-label") ?? "",
          field: element instanceof HTMLElement ? (element.dataset["field"] ?? "") : "",
          tag: element?.tagName ?? "",
          text: element?.textContent?.trim() ?? "",
        };
      }),
  };
}
