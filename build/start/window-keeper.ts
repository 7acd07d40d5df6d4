// A process of its own that holds the browser's windows: it opens one for every message { page, url }, and takes the browser
// with it when the launcher closes the channel or is killed, which the browser itself would not notice.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { ChildReport } from "../../shared/protocol/index.ts";
import { windowArguments } from "./windows.ts";

const OpenWindow = z.object({ page: z.enum(["desk", "phone"]), url: z.string() });

const { values } = parseArgs({
  options: { browser: { type: "string" }, profile: { type: "string" } },
});
/** So that the first call has the profile before the next one looks for a running browser. */
const apartMs = 500;
const browsers = new Set<ChildProcess>();
let opening: Promise<unknown> = Promise.resolve();

process.on("message", (message) => {
  const wish = OpenWindow.safeParse(message);
  if (wish.success) opening = opening.then(() => open(wish.data)).then(() => sleep(apartMs));
});
for (const event of ["disconnect", "SIGTERM"]) process.on(event, end);
report({ kind: "ready", url: "", details: {} });

function open({ page, url }: z.infer<typeof OpenWindow>): void {
  if (values.browser === undefined || values.profile === undefined) return;
  const asRoot = process.getuid?.() === 0;
  const browser = spawn(
    values.browser,
    windowArguments({ url, profile: values.profile, asRoot, page }),
    // Its chatter about missing desktop services says nothing to an operator.
    { stdio: "ignore" },
  );
  browsers.add(browser);
  browser.once("exit", () => browsers.delete(browser));
  browser.once("error", () => browsers.delete(browser));
}

function end(): void {
  for (const browser of browsers) browser.kill("SIGTERM");
  const deadline = setTimeout(() => {
    for (const browser of browsers) browser.kill("SIGKILL");
    process.exit();
  }, 3_000);
  const check = setInterval(() => {
    if (browsers.size > 0) return;
    clearTimeout(deadline);
    clearInterval(check);
    process.exit();
  }, 50);
}

function report(message: ChildReport): void {
  process.send?.(message);
}
