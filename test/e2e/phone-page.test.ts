// The phone page in real Chromium, between a browser shell, a training line and a desk page: a call outlives the desk's process,
// the host, and a reload of the phone itself.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { windowArguments } from "../../build/start/windows.ts";
import { type Shell, serveShell } from "../../electron/shells/browser/index.ts";
import { serveTrainingLine, type TrainingLine } from "../../server/simulator/training-line/index.ts";
import {
  accepted,
  type DeskToPhone,
  type Host,
  type PhoneAccount,
  type PhoneState,
  phoneChannelName,
} from "../../shared/protocol/index.ts";
import { chromiumPath, describeWith } from "../kits/needs.ts";

const script = {
  id: "noise",
  title: "夜间施工",
  lineId: "line-12345",
  callerNumber: "14000000417",
  callerVoice: "male",
  turns: [{ who: "caller" as const, text: "工地还在施工", afterMs: 20 }],
};

describeWith("chromium")("phone page", () => {
  let browser: Browser;
  let sockets: Server;
  let line: TrainingLine;
  let manager: Socket;
  let account: PhoneAccount;
  let copies: string[] = [];
  let context: BrowserContext;
  let shell: Shell;
  let desk: Page;
  let phone: Page;

  const host: Host = {
    watch(query, _, push) {
      if (query === "phone-account") push(account as never);
      if (query === "session") push({ state: "signed-out", cityName: null, people: [] } as never);
      if (query === "settings") push({} as never);
      return () => undefined;
    },
    async act(act, request) {
      if (act === "call-copy" && "event" in request) copies.push(String(request.event));
      return accepted({}) as never;
    },
  };

  beforeAll(async () => {
    const server = createServer();
    sockets = new Server(server, { serveClient: false, transports: ["websocket"], pingInterval: 500 });
    let calls = 0;
    line = serveTrainingLine(sockets, {
      scripts: new Map([[script.id, script]]),
      now: Date.now,
      newCallId: () => `call-${++calls}`,
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    account = { kind: "training", url, extension: "8001", secret: "s" };
    manager = io(`${url}/manager`, { transports: ["websocket"] });
    await manager.emitWithAck("accounts.put", { accounts: [{ extension: "8001", secret: "s", name: "" }] });
    const args = windowArguments({ url: "about:blank", profile: "", asRoot: true, page: "desk" }).filter(
      (word) => !/^--(app|user-data-dir|window-size)=/.test(word),
    );
    browser = await chromium.launch({ executablePath: chromiumPath() ?? "", args: [...args] });
  });
  afterAll(async () => {
    await browser?.close();
    manager?.disconnect();
    line?.close();
    await sockets?.close();
  });

  beforeEach(async () => {
    copies = [];
    shell = await openShell(0);
    context = await browser.newContext();
    desk = await context.newPage();
    await desk.goto(shell.openingUrl("desk"));
    phone = await context.newPage();
    await phone.goto(shell.openingUrl("phone"));
    await until((state) => state.registration === "registered");
  });
  afterEach(async () => {
    await wish({ type: "hang-up" }).catch(() => undefined);
    await context.close();
    await shell.close();
  });

  function openShell(port: number): Promise<Shell> {
    return serveShell({
      host,
      rendererFolder: join(import.meta.dirname, "..", "..", "dist", "renderer"),
      port,
      controlKey: "the same over restarts",
      training: true,
      onDue: () => undefined,
      onShow: () => undefined,
      now: () => performance.now(),
    });
  }

  function wish(message: DeskToPhone, from = desk): Promise<void> {
    return from.evaluate(([name, wished]) => new BroadcastChannel(name).postMessage(wished), [
      phoneChannelName,
      message,
    ] as const);
  }

  /** Says hello as a desk does; null where no phone answers. */
  function ask(from: Page): Promise<PhoneState | null> {
    return from.evaluate(
      (name) =>
        new Promise<PhoneState | null>((resolve) => {
          const channel = new BroadcastChannel(name);
          const end = (state: PhoneState | null) => {
            channel.close();
            resolve(state);
          };
          channel.onmessage = ({ data }) => {
            if (data.type === "state") end(data.state);
          };
          setTimeout(() => end(null), 300);
          channel.postMessage({ type: "hello" });
        }),
      phoneChannelName,
    );
  }

  async function until(isSo: (state: PhoneState) => boolean, from = desk): Promise<PhoneState> {
    let last: PhoneState | null = null;
    for (const begun = Date.now(); Date.now() - begun < 8_000; await pause(30)) {
      last = await ask(from);
      if (last !== null && isSo(last)) return last;
    }
    throw new Error(`the phone did not come to that: ${isSo}; it is ${JSON.stringify(last)}`);
  }

  async function talk(): Promise<PhoneState> {
    await wish({ type: "practice-call", trainingCallId: null });
    await until((state) => state.call?.phase === "ringing");
    await wish({ type: "answer" });
    return until((state) => state.call?.phase === "talking");
  }

  test("rings, is answered, speaks, and is hung up from the desk, with the host gone", async () => {
    await shell.close();
    const { call } = await talk();
    expect(call?.number).toBe("14000000417");
    await until((state) => state.practice.length === 1);
    await wish({ type: "hang-up" });
    expect((await until((state) => state.call === null)).lastCall?.cause).toBe("agent-hung-up");
    shell = await openShell(shell.port);
    await expect.poll(() => copies, { timeout: 8_000 }).toEqual(["ringing", "established", "ended"]);
  });

  test("a crash of the desk's process leaves the phone and its call", async () => {
    const { call } = await talk();
    const devtools = await context.newCDPSession(desk);
    const crashed = new Promise((resolve) => desk.once("crash", resolve));
    void devtools.send("Page.crash").catch(() => undefined);
    await crashed;
    expect(await phone.locator("h1").textContent()).not.toBe("");
    const again = await context.newPage();
    await again.goto(`http://127.0.0.1:${shell.port}/`);
    expect((await until(() => true, again)).call?.callId).toBe(call?.callId);
    desk = again;
  });

  test("a reload of the phone in the middle of a call brings the call back", async () => {
    const { call } = await talk();
    await phone.reload();
    const state = await until((seen) => seen.call?.phase === "talking");
    expect(state.call?.callId).toBe(call?.callId);
  });

  test("F9 brings 110 in after three seconds, without any host", async () => {
    await talk();
    await shell.close();
    await wish({ type: "emergency" });
    await until((state) => state.emergency?.phase === "counting");
    const { call, emergency } = await until((state) => state.call?.parties[0]?.state === "joined");
    expect(call?.parties[0]?.service).toBe("110");
    expect(emergency?.timeline.map(({ what }) => what)).toEqual([
      "pressed",
      "lead-alerted",
      "110-calling",
      "110-joined",
    ]);
    shell = await openShell(shell.port);
  });
});
