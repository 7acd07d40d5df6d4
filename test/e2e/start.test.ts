// `npm start` as a person runs it: ready, a second one, one sentence for each thing that is wrong, and no process left behind.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type DeskToPhone, phoneChannelName } from "../../shared/protocol/index.ts";
import { chromiumPath, describeWith } from "../kits/needs.ts";

const project = join(import.meta.dirname, "..", "..");
/** The first start loads the sample city. */
const startMs = 240_000;

interface Started {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

let data: string;
const running: Started[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "lianxin-start-"));
});
afterEach(async () => {
  for (const started of running.splice(0)) {
    started.process.kill("SIGINT");
    await started.exit;
  }
});
afterAll(() => rm(data, { recursive: true, force: true }));

function start(...words: string[]): Started {
  return startWith({}, ...words);
}

function startWith(environment: Record<string, string>, ...words: string[]): Started {
  const child = spawn(process.execPath, [join(project, "build", "bootstrap.mjs"), "start", ...words], {
    cwd: project,
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", INIT_CWD: project, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      output += part;
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const started = { process: child, output: () => output, exit };
  running.push(started);
  return started;
}

async function ready(started: Started): Promise<string> {
  for (const begun = Date.now(); Date.now() - begun < startMs; await pause(50)) {
    const url = /^ready (\S+)$/m.exec(started.output())?.[1];
    if (url !== undefined) return url;
    if (started.process.exitCode !== null) break;
  }
  throw new Error(`not ready:\n${started.output()}`);
}

/** Every process that was started for this data folder, and the launcher's other children by their parent. */
function processes(): readonly string[] {
  const all = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? [])
    .map(([pid = "", parent = "", args = ""]) => ({ pid, parent, args }));
  const ours = new Set(all.filter(({ args }) => args.includes(data)).map(({ pid }) => pid));
  for (let before = -1; before !== ours.size; ) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.filter(({ pid }) => ours.has(pid)).map(({ pid, args }) => `${pid} ${args}`);
}

async function expectNoneOf(before: readonly string[]): Promise<void> {
  const left = () => {
    const alive = new Set(
      execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" })
        .split("\n")
        .map((line) => line.trim().replace(/\s+/, " ")),
    );
    return before.filter((line) => alive.has(line));
  };
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  expect(processes()).toEqual([]);
}

const words = () => ["--no-open", "--data", data, "--port", "0"];

describe("npm start", () => {
  test(
    "is ready, lets a second one open it, and leaves no process at Ctrl-C",
    async () => {
      const first = start(...words());
      const url = await ready(first);
      expect((await fetch(url, { redirect: "manual" })).status).toBe(303);

      const second = start(...words());
      expect(await second.exit).toBe(0);
      expect(second.output()).toMatch(/runs already/);
      const again = await ready(second);
      expect(new URL(again).origin).toBe(new URL(url).origin);
      expect((await fetch(again, { redirect: "manual" })).status).toBe(303);

      const before = processes();
      expect(before.some((line) => line.includes("training-line"))).toBe(true);
      expect(before.some((line) => line.includes("postgres"))).toBe(true);
      first.process.kill("SIGINT");
      expect(await first.exit).toBe(0);
      await expectNoneOf(before);
    },
    2 * startMs,
  );

  test(
    "a second start is quick, and a killed launcher leaves no process",
    async () => {
      const begun = performance.now();
      const started = start(...words());
      await ready(started);
      // 3 s on a quiet machine; here other tests may run beside it.
      expect(performance.now() - begun).toBeLessThan(10_000);
      const before = processes();
      const launcher = before.find((line) => line.includes("tasks.ts"))?.split(" ")[0];
      process.kill(Number(launcher), "SIGKILL");
      await started.exit;
      await expectNoneOf(before);

      const next = start(...words());
      await ready(next);
    },
    2 * startMs,
  );

  test("a taken port, a newer data folder and the local exchange are one sentence each", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const taken = start("--no-open", "--data", data, "--port", String(port));
    expect(await taken.exit).toBe(1);
    expect(taken.output()).toContain(`Port ${port} is taken`);
    server.close();

    const local = start("--no-open", "--data", data, "--pbx", "local");
    expect(await local.exit).toBe(1);
    expect(local.output()).toContain("comes with a later version");

    const newer = await mkdtemp(join(tmpdir(), "lianxin-newer-"));
    await writeFile(join(newer, "data-version"), "999\n");
    const refused = start("--no-open", "--data", newer);
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toContain("written by a newer version");
    await rm(newer, { recursive: true });
  });
});

describeWith("chromium")("windows", () => {
  test(
    "closed without a call, they end everything; in a call the desk comes back",
    async () => {
      // Stands for the browser: it only writes down what it was asked to open, and the test opens pages itself.
      const opened = join(data, "opened");
      const fake = join(data, "fake-browser");
      await writeFile(
        fake,
        `#!/bin/sh\nfor word in "$@"; do echo "$word"; done >> "${opened}"\nexec sleep 600\n`,
      );
      await chmod(fake, 0o755);
      const openedPages = async () =>
        [...(await readFile(opened, "utf8")).matchAll(/^--app=\S+?:\d+(\S*?)\?token/gm)].map(
          ([, path]) => path,
        );

      const started = startWith({ LIANXIN_CHROMIUM: fake }, "--data", data, "--port", "0");
      const url = await ready(started);
      await expect.poll(openedPages).toEqual(["/", "/phone.html"]);
      await expect.poll(started.output).toMatch(/Training password {2}\S+/);
      const password = /Training password {2}(\S+)/.exec(started.output())?.[1] ?? "";

      const browser = await chromium.launch({ executablePath: chromiumPath() ?? "", args: ["--no-sandbox"] });
      const context = await browser.newContext();
      const desk = await context.newPage();
      await desk.goto(url);
      const phone = await context.newPage();
      await phone.goto(new URL("/phone.html", url).href);
      await desk.getByLabel("工号").fill("1027");
      await desk.getByLabel("密码").fill(password);
      await desk.keyboard.press("Enter");
      await phone.getByText("已连接").waitFor();

      await wish(phone, { type: "practice-call", trainingCallId: null });
      await phone.getByText(/^振铃 /).waitFor();
      await wish(phone, { type: "answer" });
      await phone.getByText(/^通话 /).waitFor();
      await desk.close();
      await expect.poll(openedPages, { timeout: 10_000 }).toEqual(["/", "/phone.html", "/"]);
      await pause(9_000);
      expect(started.process.exitCode).toBeNull();

      const before = processes();
      expect(before.some((line) => line.includes("sleep 600"))).toBe(true);
      await wish(phone, { type: "hang-up" });
      await phone.getByText(/^话后$/).waitFor();
      await browser.close();
      expect(await started.exit).toBe(0);
      await expectNoneOf(before);
    },
    2 * startMs,
  );
});

/** As a desk does, over the browser's own channel; from another context of the same page, as a channel never hears itself. */
function wish(page: Page, message: DeskToPhone): Promise<void> {
  return page.evaluate(([name, wished]) => new BroadcastChannel(name).postMessage(wished), [
    phoneChannelName,
    message,
  ] as const);
}
