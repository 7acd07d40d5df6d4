// The desktop shell as a whole, with a twin of Electron: how it starts, what a call changes, and how it ends.
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toMain, toPage } from "../../../electron/shells/desktop/channels.ts";
import { startDesktop } from "../../../electron/shells/desktop/index.ts";
import { backAfterMs } from "../../../electron/shells/desktop/windows.ts";
import type { ChildReport } from "../../../shared/protocol/index.ts";
import { type FakeHostProcess, type FakeWindow, fakeElectron } from "./fake-electron.ts";
import { settle, temporaryFolder, testClock, testLog } from "./kit.ts";

let folder: ReturnType<typeof temporaryFolder>;
let fake: ReturnType<typeof fakeElectron>;
let clock: ReturnType<typeof testClock>;
let own: EventEmitter;
let reports: ChildReport[];
let stored: Record<string, unknown>;

beforeEach(() => {
  folder = temporaryFolder();
  stored = {};
});
afterEach(() => folder.remove());

interface Start {
  readonly words?: readonly string[];
  readonly launched?: boolean;
  readonly firstInstance?: boolean;
}

async function start({ words = [], launched = true, firstInstance = true }: Start = {}) {
  fake = fakeElectron({ firstInstance });
  clock = testClock();
  reports = [];
  own = Object.assign(new EventEmitter(), {
    argv: ["electron", "main.js", "--data", join(folder.path, "data"), ...words],
    platform: "linux" as const,
    cwd: () => folder.path,
    connected: launched,
    ...(launched
      ? {
          send(message: ChildReport, sent: () => void) {
            reports.push(message);
            sent();
            return true;
          },
        }
      : {}),
  });
  await startDesktop({
    electron: fake.api,
    own: own as unknown as Parameters<typeof startDesktop>[0]["own"],
    bundleFolder: "/bundles",
    rendererFolder: "/renderer",
    settingsFile: () => ({
      get: (key) => stored[key],
      set(key, value) {
        stored[key] = value;
      },
    }),
    clock,
    random: (count) => new Uint8Array(count).fill(7),
    log: testLog().log,
  });
}

const host = () => fake.hosts.at(-1) as FakeHostProcess;
const crash = (window: FakeWindow, reason = "crashed") =>
  window.webContents.emit("render-process-gone", {}, { reason, exitCode: 11 });
const callUp = (up: boolean) => fake.ipc(fake.phone(), toMain.callUp, up);

describe("start", () => {
  test("folders, scheme, language and one process a page stand before Electron is ready", async () => {
    await start();
    expect(fake.paths["userData"]).toBe(join(folder.path, "data"));
    expect(fake.paths["sessionData"]).toBe(join(folder.path, "data", "pages"));
    expect(fake.schemes.length).toBe(1);
    expect(fake.switches).toEqual({
      "disable-features": "ProcessPerSiteUpToMainFrameThreshold",
      lang: "zh-CN",
    });
  });

  test("the host is told its folder, hub and secret", async () => {
    stored["machine.hub"] = "https://kept.example.cn";
    await start();
    expect(host().messages[0]?.message).toMatchObject({
      kind: "open",
      dataFolder: join(folder.path, "data"),
      hubUrl: "https://kept.example.cn",
      secret: { kind: "operating-system" },
    });
    await start({ words: ["--hub", "http://127.0.0.1:4410"] });
    expect(host().messages[0]?.message).toMatchObject({ hubUrl: "http://127.0.0.1:4410" });
  });

  test("desk and phone are locked down alike, and the phone is hidden and never slowed", async () => {
    await start();
    for (const window of [fake.desk(), fake.phone()]) {
      expect(window.options["webPreferences"]).toMatchObject({
        preload: join("/bundles", "preload.cjs"),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      });
    }
    expect(fake.phone().options).toMatchObject({
      show: false,
      webPreferences: { backgroundThrottling: false },
    });
    fake.desk().emit("ready-to-show");
    expect([fake.desk().visible, fake.phone().visible]).toEqual([true, false]);
  });

  test("it is ready when the host has its files and the desk has loaded", async () => {
    await start();
    host().emit("message", { kind: "ready" });
    expect(reports).toEqual([]);
    fake.desk().webContents.emit("did-finish-load");
    expect(reports).toEqual([{ kind: "ready", url: "lianxin://app/", details: {} }]);
    host().emit("message", { kind: "ready" });
    expect(reports.length).toBe(1);
  });

  test("its pages say whether practice calls come in", async () => {
    await start({ words: ["--training"] });
    const answer = await fake.ask("lianxin://app/shell.json");
    expect(await answer?.json()).toMatchObject({ training: true });
  });

  test("a page that loads gets its port", async () => {
    await start();
    fake.ipc(fake.desk(), toMain.hello);
    host().emit("message", { kind: "ready" });
    expect(fake.desk().webContents.posted.map(({ channel }) => channel)).toEqual([toPage.hostPort]);
  });

  test("a second one on the same folder ends at once, and the first comes to the front", async () => {
    await start({ firstInstance: false });
    expect([fake.windows.length, fake.hosts.length, fake.exits]).toEqual([0, 0, [0]]);
    expect(reports).toMatchObject([{ kind: "failed", code: "console.running" }]);
    await start();
    fake.desk().minimized = true;
    fake.app.emit("second-instance");
    expect([fake.desk().minimized, fake.desk().visible, fake.desk().focusedTimes]).toEqual([false, true, 1]);
  });

  test("a wrong word is told to the launcher, or to the person", async () => {
    await start({ words: ["--hub", "nowhere"] });
    expect([reports[0]?.kind, fake.exits, fake.windows.length]).toEqual(["failed", [1], 0]);
    await start({ words: ["--hub", "nowhere"], launched: false });
    expect([fake.errorBoxes.length, fake.exits]).toEqual([1, [1]]);
  });

  test("files that do not open end the first start, and only it", async () => {
    const failed = { kind: "failed", code: "store.in-use", sentence: { zh: "在用", en: "In use" } };
    await start();
    host().emit("message", failed);
    await settle();
    expect([reports, fake.exits]).toEqual([[failed], [1]]);
    await start();
    host().emit("message", { kind: "ready" });
    host().emit("message", failed);
    await settle();
    expect(fake.exits).toEqual([]);
  });
});

describe("a call", () => {
  beforeEach(() => start());

  test("keeps a closed desk, and brings it back", () => {
    callUp(true);
    fake.desk().show();
    expect(fake.desk().close()).toBe(false);
    expect([fake.desk().visible, fake.desk().destroyed]).toEqual([false, false]);
    clock.pass(backAfterMs);
    expect(fake.desk().visible).toBe(true);
    expect(fake.exits).toEqual([]);
  });

  test("keeps the application from quitting, but not from being ended by who started it", async () => {
    callUp(true);
    fake.app.quit();
    expect([fake.desk().destroyed, fake.desk().visible]).toEqual([false, true]);
    own.emit("disconnect");
    expect([fake.desk().destroyed, fake.phone().destroyed]).toEqual([true, true]);
    expect(host().messages.at(-1)?.message).toEqual({ kind: "close" });
    host().emit("exit", 0);
    await settle();
    expect(fake.exits).toEqual([0]);
  });

  test("is known from the phone's page alone, and only as yes or no", () => {
    fake.ipc(fake.desk(), toMain.callUp, true);
    fake.ipc(fake.phone(), toMain.callUp, "true");
    fake.ipc(fake.phone(), toMain.callUp, true, { url: "https://example.org/phone.html", parent: null });
    expect(fake.desk().close()).toBe(true);
  });

  test("holds F9 for the phone while another program has the keys, and gives it back", () => {
    fake.app.emit("browser-window-focus");
    callUp(true);
    expect([...fake.registered.keys()]).toEqual([]);
    fake.app.emit("browser-window-blur");
    expect([...fake.registered.keys()]).toEqual(["F9"]);
    fake.registered.get("F9")?.();
    expect(fake.phone().webContents.sent).toEqual([toPage.emergencyKey]);
    expect(fake.desk().webContents.sent).toEqual([]);
    expect(fake.desk().visible).toBe(true);
    fake.app.emit("browser-window-focus");
    expect(fake.registered.size).toBe(0);
    fake.app.emit("browser-window-blur");
    callUp(false);
    expect(fake.registered.size).toBe(0);
  });

  test("ends with the phone's process, which comes back", () => {
    callUp(true);
    crash(fake.phone());
    expect(fake.registered.size).toBe(0);
    clock.pass(100);
    expect(fake.phone().loads.length).toBe(2);
  });

  test("outlives the desk's process and the host", () => {
    callUp(true);
    crash(fake.desk());
    host().emit("exit", 1);
    clock.pass(100);
    expect(fake.desk().loads.length).toBe(2);
    expect(fake.hosts.length).toBe(2);
    expect([fake.phone().destroyed, fake.phone().loads.length]).toEqual([false, 1]);
    expect(fake.registered.size).toBe(1);
  });
});

describe("the end", () => {
  beforeEach(() => start());

  test("a closed desk ends all in order: launcher told, host closed, then the process", async () => {
    expect(fake.phone().close()).toBe(false);
    fake.desk().close();
    expect(reports).toEqual([{ kind: "finished" }]);
    expect(fake.phone().destroyed).toBe(true);
    expect([host().messages.at(-1)?.message, fake.exits]).toEqual([{ kind: "close" }, []]);
    host().emit("exit", 0);
    await settle();
    expect(fake.exits).toEqual([0]);
    clock.pass(60_000);
    expect(fake.hosts.length).toBe(1);
  });

  test("the desk's place is kept: soon after it moved, and when it closes", () => {
    const place = { x: 10, y: 20, width: 1200, height: 700, maximized: false };
    fake.desk().emit("move");
    fake.desk().emit("resize");
    expect(stored["desk"]).toBeUndefined();
    clock.pass(500);
    expect(stored["desk"]).toEqual(place);
    fake.desk().maximized = true;
    fake.desk().close();
    expect(stored["desk"]).toEqual({ ...place, maximized: true });
  });

  test("a page that ends by itself is not a crash; one that crashes often is loaded ever more slowly", () => {
    crash(fake.desk(), "clean-exit");
    clock.pass(10_000);
    expect(fake.desk().loads.length).toBe(1);
    for (const [times, pause] of [
      [2, 100],
      [3, 1_000],
      [4, 5_000],
      [5, 5_000],
    ] as const) {
      crash(fake.desk(), "oom");
      clock.pass(pause - 1);
      expect(fake.desk().loads.length).toBe(times - 1);
      clock.pass(1);
      expect(fake.desk().loads.length).toBe(times);
    }
  });

  test("the launcher may ask for the desk", () => {
    own.emit("message", { kind: "run", code: "1" });
    expect(fake.desk().focusedTimes).toBe(0);
    own.emit("message", { kind: "show" });
    expect(fake.desk().focusedTimes).toBe(1);
  });
});
