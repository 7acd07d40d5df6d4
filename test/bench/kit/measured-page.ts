// A page whose marks are read from outside, on the one clock that all pages of all browsers on this machine share.
import type { BrowserContext, Page } from "playwright-core";
import { installMarks, marksName, type PageMarks } from "./page-marks.ts";

export interface Seen {
  readonly keys: readonly { readonly key: string; readonly at: number }[];
  readonly frames: readonly { readonly way: "up" | "down"; readonly at: number; readonly text: string }[];
  /** NaN while not painted. */
  readonly painted: number;
}

export interface MeasuredPage {
  readonly page: Page;
  /** Clears the marks and waits for these words from now on. */
  want(words: string, inside: string): Promise<void>;
  /** Waits until the wanted words are painted. */
  painted(): Promise<void>;
  /** All times are ms of the machine's monotonic clock. */
  seen(): Promise<Seen>;
  burn(ms: number): Promise<void>;
}

const patienceMs = 30_000;

export async function openMeasured(context: BrowserContext, url: string): Promise<MeasuredPage> {
  const page = await context.newPage();
  await page.addInitScript(installMarks, marksName);
  await page.goto(url);
  const origin = await originOf(page);
  return {
    page,
    want: (words, inside) =>
      page.evaluate(([name, one, other]) => (Reflect.get(globalThis, name) as PageMarks).want(one, other), [
        marksName,
        words,
        inside,
      ] as const),
    painted: async () => {
      await page.waitForFunction(
        (name) => (Reflect.get(globalThis, name) as PageMarks).painted !== null,
        marksName,
        { timeout: patienceMs, polling: 30 },
      );
    },
    seen: async () => {
      const { keys, frames, painted } = await page.evaluate((name) => {
        const marks = Reflect.get(globalThis, name) as PageMarks;
        return { keys: marks.keys, frames: marks.frames, painted: marks.painted };
      }, marksName);
      return {
        keys: keys.map(({ key, at }) => ({ key, at: origin + at })),
        frames: frames.map((frame) => ({ ...frame, at: origin + frame.at })),
        painted: painted === null ? Number.NaN : origin + painted,
      };
    },
    burn: (ms) =>
      page.evaluate(
        ([name, burnMs]) =>
          Object.assign(Reflect.get(globalThis, name) as PageMarks, { burnMs }) && undefined,
        [marksName, ms] as const,
      ),
  };
}

/** When the page's own clock began, on the machine's monotonic clock, ms. */
async function originOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const start = metrics.find(({ name }) => name === "NavigationStart")?.value;
  if (start === undefined) throw new Error("the browser does not tell when its page began");
  return start * 1000;
}
