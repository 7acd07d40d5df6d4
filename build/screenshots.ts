// Makes the pictures of README and the guides: starts everything in a folder of its own, lets the people of the sample city do
// their work by keyboard in Chromium, and takes the pictures. Run: node build/screenshots.ts
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumBinary } from "./start/windows.ts";

const project = join(import.meta.dirname, "..");
const folder = join(project, "docs", "screenshots");
const told =
  "来电人称，锦澜花园东门对面的岚庭三期工地，今晚 22 时起又在用电钻和打桩机施工，至来电时未停。家中有高三学生和老人，希望立即有人到场制止，并告知有无夜间施工许可。";

interface Started {
  readonly child: ChildProcess;
  readonly desk: string;
  readonly units: string;
  readonly password: string;
}

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "lianxin-pictures-"));
  mkdirSync(folder, { recursive: true });
  const started = await start(data);
  const program = chromiumBinary(process.env, process.platform);
  if (program === undefined) throw new Error("No Chromium: build/system-packages.sh installs it on Debian");
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await pictures(browser, started);
  } finally {
    await browser.close();
    const ended = new Promise((resolve) => started.child.once("exit", resolve));
    started.child.kill("SIGINT");
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function pictures(browser: Browser, { desk, units, password }: Started): Promise<void> {
  const agent = await signedIn(browser, desk, "1027", password);
  const phone = await agent.context().newPage();
  await phone.goto(new URL("/phone.html", desk).href);
  await agent.bringToFront();
  await agent.getByText("话机注册").waitFor();
  await take(agent, "agent-idle");
  await agent.keyboard.press("Control+k");
  await agent.keyboard.type("张先生");
  await agent.locator("[role=option]", { hasText: "张先生" }).first().waitFor();
  await take(agent, "palette");
  await agent.keyboard.press("Enter");
  await agent.getByText("来电", { exact: true }).first().waitFor();
  await take(agent, "agent-ringing");
  await agent.keyboard.press("F2");
  await agent.locator("textarea[data-field='words.text']").waitFor();
  await agent.keyboard.type(told);
  await agent.keyboard.press("Tab");
  await agent.keyboard.type("锦澜花园");
  await agent.keyboard.press("Enter");
  for (const key of ["Alt+1", "Alt+j", "ArrowRight", "Alt+4", "Alt+n"]) await agent.keyboard.press(key);
  await take(agent, "agent-intake");
  await agent.keyboard.press("Control+Enter");
  await agent.keyboard.press("Shift+F2");

  const places = [
    ["dispatch", "2004"],
    ["review", "2011"],
    ["callback", "3005"],
    ["lead-board", "4001"],
    ["supervision", "5001"],
  ] as const;
  for (const [name, staffNumber] of places) {
    await agent.keyboard.press("Control+k");
    await signOut(agent);
    await signIn(agent, staffNumber, password);
    await take(agent, name);
  }
  const unit = await signedIn(browser, units, "u-yunlu-urban-1", password);
  await take(unit, "unit-desk");
  await unit.keyboard.press("Control+k");
  await unit.keyboard.type("夜间施工");
  await unit.locator("[role=option]", { hasText: "4399-" }).first().waitFor();
  await unit.locator("[role=option]", { hasText: "4399-" }).first().click();
  await take(unit, "order");
}

async function signedIn(browser: Browser, url: string, staffNumber: string, password: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(url);
  await signIn(page, staffNumber, password);
  return page;
}

async function signIn(page: Page, staffNumber: string, password: string): Promise<void> {
  await page.getByLabel("工号").fill(staffNumber);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.locator("nav").first().waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.keyboard.type("退出");
  await page.locator("[role=option]", { hasText: "退出" }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("工号").waitFor();
}

/** A little later, when everything has come from the hub and proposals are there. */
async function take(page: Page, name: string): Promise<void> {
  await page.getByText("全部已送达", { exact: true }).waitFor();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

function start(data: string): Promise<Started> {
  const words = [
    join(project, "build", "bootstrap.mjs"),
    "start",
    "--no-open",
    "--data",
    data,
    "--port",
    "0",
  ];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
    child.stdout.on("data", (part) => {
      output += part;
      const desk = /^ready (\S+)$/m.exec(output)?.[1];
      const password = /^Training password\s+(\S+)$/m.exec(output)?.[1];
      const units = /^Units and leaders.*?(http\S+)$/m.exec(output)?.[1];
      if (desk !== undefined && password !== undefined && units !== undefined) {
        resolve({ child, desk, units, password });
      }
    });
  });
}

await main();
