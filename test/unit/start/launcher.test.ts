// The launcher's own reasoning: its lock, its data folder, its ports, its browser.
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseShell } from "../../../build/start/console-shell.ts";
import { askToOpen, openControl } from "../../../build/start/control.ts";
import { dataVersion, folderProblem, prepareDataFolder } from "../../../build/start/data-folder.ts";
import { type LockSurroundings, takeLock } from "../../../build/start/lock.ts";
import { freePort } from "../../../build/start/ports.ts";
import { StartProblem, terminalLanguage } from "../../../build/start/speech.ts";
import { chromiumBinary, electronBinary, windowArguments } from "../../../build/start/windows.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lianxin-start-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("lock", () => {
  let now = 0;
  let asked: string[] = [];
  let alive: number[] = [];
  let answer: string | null = null;
  const surroundings: LockSurroundings = {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
    },
    isAlive: (pid) => alive.includes(pid),
    async ask({ url }) {
      asked.push(url);
      return answer;
    },
  };
  const take = (pid: number) => takeLock(folder, { pid, controlKey: `key ${pid}` }, surroundings);

  beforeEach(() => {
    now = 0;
    asked = [];
    alive = [];
    answer = null;
  });

  async function held(pid: number) {
    const outcome = await take(pid);
    if (outcome.kind !== "ours") throw new Error(outcome.kind);
    return outcome;
  }

  test("is ours, private, and free again after its release", async () => {
    const lock = await held(1);
    expect((await stat(join(folder, "running.json"))).mode & 0o777).toBe(0o600);
    await lock.ready("http://127.0.0.1:1");
    await lock.release();
    expect((await take(2)).kind).toBe("ours");
  });

  test("a console that answers is the running one", async () => {
    await (await held(1)).ready("http://127.0.0.1:1");
    alive = [1];
    answer = "http://127.0.0.1:1/?token=x";
    expect(await take(2)).toEqual({ kind: "running", url: answer, pid: 1 });
  });

  test("a dead process whose console does not answer leaves nothing behind", async () => {
    await (await held(1)).ready("http://127.0.0.1:1");
    expect((await take(2)).kind).toBe("ours");
    expect(asked).toEqual(["http://127.0.0.1:1"]);
  });

  test("a process id used anew does not hold the lock: the console is asked", async () => {
    await (await held(1)).ready("http://127.0.0.1:1");
    alive = [1];
    expect((await take(2)).kind).toBe("ours");
    expect(asked.length).toBe(3);
  });

  test("one that is starting is waited for, then named", async () => {
    await held(1);
    alive = [1];
    expect(await take(2)).toEqual({ kind: "starting", pid: 1 });
  });

  test("one that died while starting, or a file of nonsense, is no lock", async () => {
    await held(1);
    expect((await take(2)).kind).toBe("ours");
    await writeFile(join(folder, "running.json"), "{");
    expect((await take(3)).kind).toBe("ours");
  });

  test("who was judged dead does not remove the lock of the next", async () => {
    const first = await held(1);
    await held(2);
    await first.release();
    expect(JSON.parse(await readFile(join(folder, "running.json"), "utf8"))).toMatchObject({ pid: 2 });
  });
});

describe("data folder", () => {
  const enough = async () => 1e12;

  test("is made private and marked with its version", async () => {
    const data = join(folder, "new", "data");
    await prepareDataFolder(data, enough);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(data, "data-version"), "utf8")).toBe(`${dataVersion}\n`);
    await prepareDataFolder(data, enough);
  });

  test.each([`${dataVersion + 1}\n`, "?"])("of a newer version (%j) is left alone", async (version) => {
    await writeFile(join(folder, "data-version"), version);
    await expect(prepareDataFolder(folder, enough)).rejects.toMatchObject({ code: "data.newer" });
    expect(await readFile(join(folder, "data-version"), "utf8")).toBe(version);
  });

  test("on a full disk says how much to free", async () => {
    await expect(prepareDataFolder(folder, async () => 1000)).rejects.toMatchObject({ code: "disk.full" });
    const error = Object.assign(new Error("no space"), { code: "ENOSPC" });
    expect(folderProblem(folder, error)).toMatchObject({ code: "disk.full" });
  });

  test("that cannot be written is one sentence", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(prepareDataFolder(join(folder, "file"), enough)).rejects.toBeInstanceOf(StartProblem);
  });
});

test("a taken port is one sentence with what to do", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(freePort(port)).rejects.toMatchObject({ code: "port.taken" });
  server.close();
  expect(await freePort(0)).toBeGreaterThan(0);
});

describe("windows", () => {
  test("the browser is looked for where each system keeps it; a named one counts alone", () => {
    const at =
      (...paths: string[]) =>
      (path: string) =>
        paths.includes(path);
    expect(chromiumBinary({ PATH: "/usr/bin" }, "linux", at("/usr/bin/google-chrome"))).toBe(
      "/usr/bin/google-chrome",
    );
    expect(chromiumBinary({ PATH: "/usr/bin" }, "linux", at())).toBeUndefined();
    expect(chromiumBinary({}, "darwin", (path) => path.includes("Microsoft Edge"))).toContain(
      "Microsoft Edge.app",
    );
    expect(chromiumBinary({ ProgramFiles: "C:" }, "win32", (path) => path.endsWith("msedge.exe"))).toContain(
      "Edge",
    );
    expect(
      chromiumBinary({ LIANXIN_CHROMIUM: "/x", PATH: "/usr/bin" }, "linux", at("/usr/bin/chromium")),
    ).toBeUndefined();
  });

  test("the sandbox is left out for root alone; the phone is never throttled", () => {
    const words = (asRoot: boolean) =>
      windowArguments({ url: "http://127.0.0.1:1/", profile: "/p", asRoot, page: "phone" });
    expect(words(true)).toContain("--no-sandbox");
    expect(words(false)).not.toContain("--no-sandbox");
    expect(words(false)).toEqual(
      expect.arrayContaining([
        "--disable-background-timer-throttling",
        "--disable-renderer-backgrounding",
        "--disable-backgrounding-occluded-windows",
      ]),
    );
  });

  test("Electron without its binary is not there", () => {
    expect(electronBinary(folder)).toBeUndefined();
  });

  test("Electron is taken from the folder that its own variable names", async () => {
    const named = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(electronBinary(join(folder, "package"), named, "linux")).toBeUndefined();
    await writeFile(join(folder, "electron"), "");
    expect(electronBinary(join(folder, "package"), named, "linux")).toBe(join(folder, "electron"));
    expect(electronBinary(join(folder, "package"), {}, "linux")).toBeUndefined();
  });
});

describe("shell", () => {
  const machine = { electron: "/electron", electronMain: true, chromium: "/chromium" };

  test("Electron where its binary is; a browser otherwise, saying why in one sentence", () => {
    expect(chooseShell(true, machine)).toEqual({ electron: "/electron", browser: null, lines: [] });
    const without = chooseShell(true, { ...machine, electron: undefined });
    expect(without).toMatchObject({ electron: null, browser: "/chromium" });
    expect(without.lines).toHaveLength(1);
    expect(chooseShell(true, { ...machine, electron: undefined, chromium: undefined }).lines).toHaveLength(2);
  });

  test("with --no-open nothing is opened and nothing is missed", () => {
    expect(chooseShell(false, machine)).toEqual({ electron: null, browser: null, lines: [] });
  });
});

test("a second start is let in by the key of the lock file alone", async () => {
  const shown: boolean[] = [];
  const control = await openControl("key", async (show) => {
    shown.push(show);
    return "http://127.0.0.1:1/?token=x";
  });
  expect(await askToOpen({ url: control.url, controlKey: "other" }, { show: true })).toBeNull();
  expect(await askToOpen({ url: control.url, controlKey: "key" }, { show: true })).toBe(
    "http://127.0.0.1:1/?token=x",
  );
  expect(shown).toEqual([true]);
  control.close();
  expect(await askToOpen({ url: control.url, controlKey: "key" }, { show: true })).toBeNull();
});

test("the launcher speaks the language of the terminal", () => {
  expect(terminalLanguage({ LANG: "zh_CN.UTF-8" })).toBe("zh");
  expect(terminalLanguage({ LC_ALL: "", LANG: "en_GB.UTF-8" })).toBe("en");
  expect(terminalLanguage({})).toBe("en");
});
