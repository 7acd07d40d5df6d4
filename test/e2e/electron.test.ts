// The desktop shell in real Electron: two pages in processes of their own, locked down, and a host that comes back.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ElectronApplication, _electron as electron, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureElectronBundle } from "../../build/electron-bundle.ts";
import { ensureRendererBundle } from "../../build/renderer-bundle.ts";
import { describeWith, electronPath } from "../kits/needs.ts";

const root = join(import.meta.dirname, "..", "..");
const hostName = "lianxin console host";
const waitMs = 20_000;

describeWith("electron")("desktop shell", () => {
  const program = electronPath() ?? "";
  let data: string;
  let words: string[];
  let application: ElectronApplication;

  beforeAll(async () => {
    await ensureRendererBundle();
    await ensureElectronBundle();
    data = await mkdtemp(join(tmpdir(), "lianxin-electron-"));
    words = [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      join(root, "dist", "electron", "main.js"),
      "--data",
      data,
      "--training",
    ];
    application = await electron.launch({ executablePath: program, args: words, cwd: root });
    await expect.poll(() => application.windows().length, { timeout: waitMs }).toBe(2);
    await page("/").locator("form").waitFor();
  });
  afterAll(async () => {
    await application?.close();
    await rm(data, { recursive: true, force: true });
  });

  function page(path: string): Page {
    const found = application.windows().find((each) => new URL(each.url()).pathname === path);
    if (found === undefined) throw new Error(`no page ${path}`);
    return found;
  }

  /** Process ids of both pages and of the host; null while it is not there. */
  function processes(): Promise<{ desk: number; phone: number; host: number | null }> {
    return application.evaluate(({ app, BrowserWindow }, name) => {
      const pid = (path: string) =>
        BrowserWindow.getAllWindows()
          .find((each) => new URL(each.webContents.getURL()).pathname === path)
          ?.webContents.getOSProcessId() ?? 0;
      const host = app.getAppMetrics().find((each) => each.name === name)?.pid ?? null;
      return { desk: pid("/"), phone: pid("/phone.html"), host };
    }, hostName);
  }

  test("desk, phone and host are three processes; the phone is hidden", async () => {
    const { desk, phone, host } = await processes();
    expect(new Set([desk, phone, host]).size).toBe(3);
    expect(host).not.toBeNull();
    const visible = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.isVisible()),
    );
    expect(visible.filter(Boolean).length).toBe(1);
  });

  test("pages have the bridge and nothing of Node; no inline code runs; nothing leads elsewhere", async () => {
    const desk = page("/");
    const seen = await desk.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.head.append(script);
      return {
        origin: location.origin,
        secure: isSecureContext,
        bridge: Object.keys(Reflect.get(window, "lianxin") ?? {}),
        node: ["require", "process", "module", "Buffer"].filter((name) => name in window),
        inlineRan: "inlineRan" in window,
        opened: window.open("https://example.org") !== null,
        microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => "given",
          (error: Error) => error.name,
        ),
      };
    });
    expect(seen).toEqual({
      origin: "lianxin://app",
      secure: true,
      bridge: ["host", "phone"],
      node: [],
      inlineRan: false,
      opened: false,
      microphone: "NotAllowedError",
    });
    await desk.evaluate(() => location.assign("https://example.org/"));
    expect(desk.url()).toBe("lianxin://app/");
  });

  test("desk and phone hear each other without the host", async () => {
    const heard = page("/").evaluate(
      () =>
        new Promise((resolve) => {
          const channel = new BroadcastChannel("lianxin-phone");
          channel.onmessage = ({ data }) => resolve(data.type);
          channel.postMessage({ type: "hello" });
        }),
    );
    expect(await heard).toBe("state");
  });

  test("a host that is killed comes back, and the desk goes on with it", async () => {
    const before = await processes();
    const ups = page("/").evaluate(
      () =>
        new Promise<boolean[]>((resolve) => {
          const seen: boolean[] = [];
          // The bridge of the page; its type stays with the page.
          const bridge = Reflect.get(window, "lianxin");
          bridge.host.onConnection((up: boolean) => {
            seen.push(up);
            if (seen.length === 3) resolve(seen);
          });
        }),
    );
    process.kill(before.host ?? 0, "SIGKILL");
    expect(await ups).toEqual([true, false, true]);
    const after = await processes();
    expect(after.host).not.toBe(before.host);
    expect([after.desk, after.phone]).toEqual([before.desk, before.phone]);
    await page("/").locator("form").waitFor();
  });

  test("a desk that crashes is opened again; the phone never notices", async () => {
    const before = await processes();
    process.kill(before.desk, "SIGKILL");
    await expect.poll(async () => (await processes()).desk, { timeout: waitMs }).not.toBe(before.desk);
    expect((await processes()).phone).toBe(before.phone);
  });

  test("a second start on the same data ends by itself", async () => {
    const second = spawn(program, words, { cwd: root, stdio: "ignore" });
    const code = await new Promise((resolve) => second.once("exit", resolve));
    expect(code).toBe(0);
  });
});
