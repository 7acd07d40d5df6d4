// The bare road: the same key, carried by bare Socket.IO through a bare server, painted in a bare page of the same browsers.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { type MeasuredPage, openMeasured } from "./measured-page.ts";

export interface BareRoad {
  /** ms from the key's keydown to the row painted. */
  sample(words: string): Promise<number>;
  close(): void;
}

export async function openBareRoad(desk: BrowserContext, unit: BrowserContext): Promise<BareRoad> {
  const server = fork(join(import.meta.dirname, "bare-server-process.ts"), { execArgv: [] });
  const [port] = await once(server, "message");
  const key = await openMeasured(desk, `http://127.0.0.1:${port}/key`);
  const row = await openMeasured(unit, `http://127.0.0.1:${port}/row`);
  for (const { page } of [key, row]) await page.waitForFunction(() => document.title === "up");
  return {
    async sample(words) {
      await key.page.fill("textarea", words);
      return pressed(key, row, words);
    },
    close: () => server.kill(),
  };
}

async function pressed(key: MeasuredPage, row: MeasuredPage, words: string): Promise<number> {
  await row.want(words, '[role="row"]');
  await key.want("", "textarea");
  await key.page.keyboard.press("Control+Enter");
  await row.painted();
  const at = (await key.seen()).keys.find((one) => one.key === "Enter")?.at;
  return (await row.seen()).painted - (at ?? Number.NaN);
}
