// The host's process and its pages: ports handed anew after every end of the host, nothing asked twice by the page, an orderly end.
import { beforeEach, describe, expect, test } from "vitest";
import { ConsoleStoreError } from "../../../electron/console/index.ts";
import type { Log } from "../../../electron/console/shell-side.ts";
import { toMain, toPage } from "../../../electron/shells/desktop/channels.ts";
import type { FromHost, OpenHost } from "../../../electron/shells/desktop/host/messages.ts";
import { type HostPort, runHost } from "../../../electron/shells/desktop/host/run-host.ts";
import {
  againAfterMs,
  type HostKeeper,
  keepHost,
  patienceMs,
} from "../../../electron/shells/desktop/host-keeper.ts";
import { type PageIpc, pageBridge } from "../../../electron/shells/desktop/page-bridge.ts";
import { accepted, connectHost, type Host, type HostConnection } from "../../../shared/protocol/index.ts";
import { FakeContents, FakeHostProcess } from "./fake-electron.ts";
import { settle, TestPort, testClock, testLog } from "./kit.ts";

const open: OpenHost = { kind: "open", dataFolder: "data", hubUrl: null, secret: { kind: "file" } };
const hostGone = new ConsoleStoreError("store.in-use", { zh: "在用", en: "In use" });

/** A host of one query, which counts its watchers. */
function smallHost(): Host & { close(): Promise<void>; watchers: number; closed: boolean; language: string } {
  const host = {
    watchers: 0,
    closed: false,
    language: "zh",
    watch(query: string, _: unknown, push: (value: never) => void) {
      host.watchers += 1;
      if (query === "settings") push({ language: host.language } as never);
      return () => {
        host.watchers -= 1;
      };
    },
    act: async () => accepted({}) as never,
    close: async () => {
      host.closed = true;
    },
  };
  return host;
}

describe("in its process, the host", () => {
  let send: (message: unknown, ports?: HostPort[]) => void = () => undefined;
  let told: FromHost[] = [];
  let exits: number[] = [];
  let opened = 0;

  function run(openHost: () => Promise<ReturnType<typeof smallHost>>): void {
    told = [];
    exits = [];
    opened = 0;
    runHost({
      open: () => {
        opened += 1;
        return openHost();
      },
      onMessage(listener) {
        send = (message, ports = []) => listener(message, ports);
      },
      tell: (message) => told.push(message),
      exit: (code) => exits.push(code),
    });
  }

  test("opens once, serves a page that came early, and forgets it when its port closes", async () => {
    const host = smallHost();
    run(async () => host);
    const { port1, port2 } = TestPort.pair();
    const heard: unknown[] = [];
    port2.on("message", ({ data }) => heard.push(data));
    send(open);
    send(open);
    send({ kind: "page" }, [port1 as unknown as HostPort]);
    await settle();
    expect([opened, told]).toEqual([1, [{ kind: "ready" }]]);
    port2.postMessage({ kind: "watch", id: 1, query: "settings", params: {} });
    await settle();
    expect(heard).toEqual([{ kind: "value", id: 1, value: { language: "zh" } }]);
    expect(host.watchers).toBe(1);
    port2.close();
    await settle();
    expect(host.watchers).toBe(0);
  });

  test("closes its files before it exits", async () => {
    const host = smallHost();
    run(async () => host);
    send(open);
    send({ kind: "close" });
    await settle();
    expect([host.closed, exits]).toEqual([true, [0]]);
  });

  test("says why it cannot open, and exits", async () => {
    run(async () => {
      throw hostGone;
    });
    send(open);
    await settle();
    expect(told).toEqual([{ kind: "failed", code: "store.in-use", sentence: { zh: "在用", en: "In use" } }]);
    expect(exits).toEqual([1]);
    run(async () => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    send(open);
    await settle();
    expect(told[0]).toMatchObject({ code: "ENOSPC" });
  });

  test("leaves nonsense alone", async () => {
    run(async () => smallHost());
    send({ kind: "eval", code: "1" });
    send(null);
    send({ kind: "page" }, [TestPort.pair().port1 as unknown as HostPort]);
    await settle();
    expect([opened, told, exits]).toEqual([0, [], []]);
  });
});

describe("the bridge of a page", () => {
  function page() {
    const listeners = new Map<string, (event: { ports: readonly never[] }) => void>();
    const sent: unknown[][] = [];
    const ipc: PageIpc = {
      on: (channel, listener) => listeners.set(channel, listener as never),
      send: (...words) => sent.push(words),
    };
    const bridge = pageBridge(ipc);
    return {
      bridge,
      sent,
      hear: (channel: string, ports: TestPort[] = []) => listeners.get(channel)?.({ ports: ports as never }),
    };
  }

  test("says hello at once, and tells of a connection that was there before the page listened", () => {
    const { bridge, sent, hear } = page();
    expect(sent).toEqual([[toMain.hello]]);
    const connections: boolean[] = [];
    hear(toPage.hostPort, [TestPort.pair().port2]);
    bridge.host.onConnection((up) => connections.push(up));
    hear(toPage.hostGone);
    hear(toPage.hostGone);
    hear(toPage.hostPort, [TestPort.pair().port2]);
    expect(connections).toEqual([true, false, true]);
  });

  test("leaves the old port for a new one", async () => {
    const { bridge, hear } = page();
    const messages: unknown[] = [];
    bridge.host.onMessage((message) => messages.push(message));
    const old = TestPort.pair();
    const fresh = TestPort.pair();
    hear(toPage.hostPort, [old.port2]);
    hear(toPage.hostPort, [fresh.port2]);
    expect(old.port2.closed).toBe(true);
    fresh.port1.postMessage({ kind: "value", id: 1, value: 2 });
    await settle();
    expect(messages).toEqual([{ kind: "value", id: 1, value: 2 }]);
  });

  test("sends nothing while there is no host, and the phone's words to main", () => {
    const { bridge, sent, hear } = page();
    bridge.host.send({ kind: "unwatch", id: 1 });
    bridge.phone.tell(true);
    expect(sent.at(-1)).toEqual([toMain.callUp, true]);
    let presses = 0;
    const stop = bridge.phone.onEmergencyKey(() => {
      presses += 1;
    });
    hear(toPage.emergencyKey);
    stop();
    hear(toPage.emergencyKey);
    expect(presses).toBe(1);
  });
});

describe("kept", () => {
  let clock = testClock();
  let log: Log;
  let events: readonly string[];
  let hosts: FakeHostProcess[] = [];
  let keeper: HostKeeper<TestPort>;
  let readies = 0;
  let failures: string[] = [];
  const last = () => hosts.at(-1) as FakeHostProcess;

  beforeEach(() => {
    clock = testClock();
    ({ log, events } = testLog());
    hosts = [];
    readies = 0;
    failures = [];
    keeper = keepHost<TestPort>({
      open,
      fork() {
        const host = new FakeHostProcess();
        hosts.push(host);
        return host;
      },
      newChannel: () => TestPort.pair(),
      onReady: () => {
        readies += 1;
      },
      onFailed: ({ code }) => failures.push(code),
      clock,
      log,
    });
  });

  test("a page gets its port once the host is ready, and a new one after each end of the host", () => {
    const page = new FakeContents();
    keeper.connect(page);
    expect(last().messages.map(({ message }) => message)).toEqual([open]);
    expect(page.posted).toEqual([]);
    last().emit("message", { kind: "ready" });
    expect(page.posted.map(({ channel }) => channel)).toEqual([toPage.hostPort]);
    expect(last().messages.at(-1)?.message).toEqual({ kind: "page" });
    expect(page.posted[0]?.ports[0]?.other).toBe(last().messages.at(-1)?.ports[0]);

    last().emit("exit", 1);
    clock.pass(againAfterMs[0]);
    expect(hosts.length).toBe(2);
    last().emit("message", { kind: "ready" });
    expect(page.posted.map(({ channel }) => channel)).toEqual([
      toPage.hostPort,
      toPage.hostGone,
      toPage.hostPort,
    ]);
    expect(readies).toBe(2);
    keeper.connect(page);
    expect(page.posted.length).toBe(4);
  });

  test("a window that has closed is forgotten", () => {
    const page = new FakeContents();
    keeper.connect(page);
    page.destroyed = true;
    last().emit("message", { kind: "ready" });
    last().emit("exit", 1);
    expect(page.posted).toEqual([]);
  });

  test("one that dies again and again is started ever more slowly; one that lived long at once", () => {
    for (const pause of againAfterMs) {
      const before = hosts.length;
      last().emit("exit", 1);
      clock.pass(pause - 1);
      expect(hosts.length).toBe(before);
      clock.pass(1);
      expect(hosts.length).toBe(before + 1);
    }
    clock.pass(61_000);
    const before = hosts.length;
    last().emit("exit", 1);
    clock.pass(againAfterMs[0]);
    expect(hosts.length).toBe(before + 1);
    expect(events.every((event) => event === "host.ended")).toBe(true);
  });

  test("one that cannot open its files says so, and is tried again", () => {
    last().emit("message", { kind: "failed", code: "store.in-use", sentence: { zh: "在用", en: "In use" } });
    last().emit("message", "nonsense");
    last().emit("exit", 1);
    clock.pass(againAfterMs[0]);
    expect([failures, hosts.length, readies]).toEqual([["store.in-use"], 2, 0]);
  });

  test("it is stopped in order, and not started again", async () => {
    const stopped = keeper.stop();
    expect(last().messages.at(-1)?.message).toEqual({ kind: "close" });
    last().emit("exit", 0);
    await stopped;
    clock.pass(120_000);
    expect([hosts.length, last().killed]).toEqual([1, false]);
    await keeper.stop();
  });

  test("it is stopped while it waits to be started", async () => {
    last().emit("exit", 1);
    await keeper.stop();
    clock.pass(60_000);
    expect(hosts.length).toBe(1);
  });

  test("one that hangs is killed", async () => {
    const stopped = keeper.stop();
    clock.pass(patienceMs);
    await stopped;
    expect(last().killed).toBe(true);
  });
});

test("page, main and host together: what a page watches is there again after the host was killed", async () => {
  const clock = testClock();
  const inside: ReturnType<typeof smallHost>[] = [];
  const children: FakeHostProcess[] = [];
  const keeper = keepHost<TestPort>({
    open,
    fork() {
      const child = new FakeHostProcess();
      const host = smallHost();
      host.language = children.length === 0 ? "zh" : "en";
      children.push(child);
      inside.push(host);
      runHost({
        open: async () => host,
        onMessage: (listener) => void child.on("posted", listener),
        tell: (message) => child.emit("message", message),
        exit: (code) => child.emit("exit", code),
      });
      return child;
    },
    newChannel: () => TestPort.pair(),
    onReady: () => undefined,
    onFailed: () => undefined,
    clock,
    log: () => undefined,
  });
  const listeners = new Map<string, (event: { ports: readonly never[] }) => void>();
  const contents = {
    isDestroyed: () => false,
    postMessage: (channel: string, _: unknown, ports: TestPort[] = []) =>
      listeners.get(channel)?.({ ports: ports as never }),
  };
  const bridge = pageBridge({
    on: (channel, listener) => listeners.set(channel, listener as never),
    send: (channel) => {
      if (channel === toMain.hello) keeper.connect(contents);
    },
  });
  const connection: HostConnection = connectHost((request) => bridge.host.send(request));
  bridge.host.onMessage((message) => connection.receive(message));
  bridge.host.onConnection((up) => (up ? connection.connected() : connection.disconnected()));

  const seen: unknown[] = [];
  connection.watch("settings", {}, ({ language }) => seen.push(language));
  await settle();
  expect(seen).toEqual(["zh"]);
  children[0]?.emit("exit", 9);
  const answer = connection.act("sign-out", {});
  clock.pass(againAfterMs[0]);
  await settle();
  expect(seen).toEqual(["zh", "en"]);
  expect((await answer).ok).toBe(true);
  await keeper.stop();
  expect(inside[1]?.closed).toBe(true);
});
