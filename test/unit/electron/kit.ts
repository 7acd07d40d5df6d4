// Twins of Electron's parts and of time, for the tests of the desktop shell.
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock, Log } from "../../../electron/console/shell-side.ts";

/** Time that passes only when `pass` is called. */
export function testClock(): Clock & { pass(milliseconds: number): void } {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting = waiting.filter((each) => each !== next);
        now = next.at;
        next.run();
      }
      now = until;
    },
  };
}

export function testLog(): { log: Log; readonly events: string[] } {
  const events: string[] = [];
  return { log: (_, event) => events.push(event), events };
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "lianxin-electron-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** One end of a channel, usable as a page's port and as main's; messages are copied and come later, as between processes. */
export class TestPort extends EventEmitter {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  other: TestPort | null = null;
  closed = false;

  static pair(): { port1: TestPort; port2: TestPort } {
    const port1 = new TestPort();
    const port2 = new TestPort();
    port1.other = port2;
    port2.other = port1;
    return { port1, port2 };
  }

  start(): void {
    // Messages come anyway.
  }

  postMessage(message: unknown): void {
    const data = structuredClone(message);
    queueMicrotask(() => {
      if (this.closed || this.other === null || this.other.closed) return;
      this.other.onmessage?.({ data });
      this.other.emit("message", { data });
    });
  }

  close(): void {
    this.closed = true;
    queueMicrotask(() => this.other?.emit("close"));
  }
}

/** Lets everything happen that is under way. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}
