// Keeps the console host's process: starts it, starts it again when it ends, and gives every page a port to it each time.
import type { Sentence } from "../../../shared/domain/index.ts";
import type { Clock, Log } from "../../console/shell-side.ts";
import { toPage } from "./channels.ts";
import { FromHost, type OpenHost, type ToHost } from "./host/messages.ts";

/** What is needed of a utilityProcess; P is Electron's MessagePortMain. */
export interface HostProcess<P> {
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  postMessage(message: ToHost, transfer?: P[]): void;
  kill(): boolean;
}

/** What is needed of a page's webContents. */
export interface PageEnd<P> {
  postMessage(channel: string, message: unknown, transfer?: P[]): void;
  isDestroyed(): boolean;
}

export interface HostKeeperOptions<P> {
  readonly open: OpenHost;
  fork(): HostProcess<P>;
  newChannel(): { readonly port1: P; readonly port2: P };
  /** It opened its files, for the first time or again. */
  onReady(): void;
  /** It could not open its files; unless the keeper is stopped it tries again. */
  onFailed(problem: { readonly code: string; readonly sentence: Sentence }): void;
  readonly clock: Clock;
  readonly log: Log;
}

export interface HostKeeper<P> {
  /** The page has (again) loaded: it gets a port now, or as soon as the host is there. */
  connect(page: PageEnd<P>): void;
  /** Ends the host in order; resolves when it has gone. */
  stop(): Promise<void>;
}

export const againAfterMs = [100, 500, 1_000, 5_000] as const;
/** A host that ran this long has earned a quick new start. */
const steadyMs = 60_000;
/** Closing its files takes a moment; longer than this it hangs. */
export const patienceMs = 8_000;

export function keepHost<P>(options: HostKeeperOptions<P>): HostKeeper<P> {
  const { clock, log } = options;
  const pages = new Set<PageEnd<P>>();
  let child: HostProcess<P> | null = null;
  let ready = false;
  let stopping = false;
  let tries = 0;
  let cancelAgain: () => void = () => undefined;
  let onGone: () => void = () => undefined;

  function start(): void {
    const begun = clock.now();
    const started = options.fork();
    child = started;
    started.on("message", (message) => {
      const parsed = FromHost.safeParse(message);
      if (!parsed.success || child !== started) return;
      if (parsed.data.kind === "failed") {
        log("error", "host.failed", { code: parsed.data.code });
        options.onFailed(parsed.data);
        return;
      }
      ready = true;
      for (const page of pages) handPort(page);
      options.onReady();
    });
    started.on("exit", (code) => {
      child = null;
      ready = false;
      onGone();
      if (stopping) return;
      log("warn", "host.ended", { code });
      for (const page of present()) page.postMessage(toPage.hostGone, null);
      tries = clock.now() - begun > steadyMs ? 0 : tries + 1;
      const pause = againAfterMs[Math.max(0, Math.min(tries, againAfterMs.length) - 1)] ?? 0;
      cancelAgain = clock.after(pause, start);
    });
    started.postMessage(options.open);
  }

  function present(): PageEnd<P>[] {
    for (const page of pages) if (page.isDestroyed()) pages.delete(page);
    return [...pages];
  }

  function handPort(page: PageEnd<P>): void {
    if (page.isDestroyed()) return;
    const { port1, port2 } = options.newChannel();
    child?.postMessage({ kind: "page" }, [port1]);
    page.postMessage(toPage.hostPort, null, [port2]);
  }

  start();
  return {
    connect(page) {
      pages.add(page);
      if (ready) handPort(page);
    },
    stop() {
      stopping = true;
      cancelAgain();
      const leaving = child;
      if (leaving === null) return Promise.resolve();
      return new Promise((resolve) => {
        const cancelKill = clock.after(patienceMs, () => {
          log("error", "host.hangs");
          leaving.kill();
        });
        onGone = () => {
          cancelKill();
          resolve();
        };
        leaving.postMessage({ kind: "close" });
      });
    },
  };
}
