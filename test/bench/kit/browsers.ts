// Two browsers as people have them: one at the hotline's desk, one at a unit's.
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { windowArguments } from "../../../build/start/windows.ts";
import { chromiumPath } from "../../kits/needs.ts";

export interface TwoBrowsers {
  readonly desk: BrowserContext;
  readonly unit: BrowserContext;
  readonly version: string;
  close(): Promise<void>;
}

export async function openBrowsers(): Promise<TwoBrowsers> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("Chromium is missing: sh build/system-packages.sh");
  const ofTheLauncher = windowArguments({ url: "about:blank", profile: "", asRoot: true, page: "desk" });
  const args = ofTheLauncher.filter((word) => !/^--(app|user-data-dir|window-size)=/.test(word));
  const launch = (): Promise<Browser> => chromium.launch({ executablePath, args });
  const [desk, unit] = [await launch(), await launch()];
  const viewport = { width: 1366, height: 768 };
  return {
    desk: await desk.newContext({ viewport }),
    unit: await unit.newContext({ viewport }),
    version: desk.version(),
    async close() {
      await desk.close();
      await unit.close();
    },
  };
}
