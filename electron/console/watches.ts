// Subscriptions of desk pages: each names the topics its value depends on; a change marks it, and once a turn the marked ones
// are computed and pushed where the value is another. Nothing is computed that nobody watches.
import type { Clock, Log } from "./surroundings.ts";

/** What a value may depend on. Topics with an id stand for one order, draft or caller. */
export type Topic =
  | "session"
  | "status"
  | "reference"
  | "phone-account"
  | "drafts"
  | "orders"
  | "digests"
  | "live"
  | "outbox"
  | "settings"
  | "hub"
  | "time"
  | `order ${string}`
  | `draft ${string}`
  | `asked ${string}`;

export interface Watch {
  readonly topics: readonly Topic[];
  /** At least so long between two computations, ms; 0 for values that are at hand. */
  readonly pauseMs: number;
  compute(): unknown;
  push(value: unknown): void;
}

export interface Watches {
  add(watch: Watch): () => void;
  changed(...topics: readonly Topic[]): void;
  close(): void;
}

interface Entry {
  watch: Watch;
  marked: boolean;
  /** Computed less than its pause ago. */
  resting: boolean;
  lastText: string | null;
}

export function openWatches(clock: Clock, log: Log): Watches {
  const entries = new Set<Entry>();
  let turn: ReturnType<typeof setImmediate> | null = null;
  let closed = false;

  function schedule(): void {
    if (turn === null && !closed) turn = setImmediate(flush);
  }

  function flush(): void {
    turn = null;
    for (const entry of entries) {
      if (!entry.marked || entry.resting) continue;
      entry.marked = false;
      pushIfChanged(entry);
      rest(entry);
    }
  }

  /** By a timer, not by the time of day: a clock that was set must not silence a watch. */
  function rest(entry: Entry): void {
    if (entry.watch.pauseMs === 0) return;
    entry.resting = true;
    clock.after(entry.watch.pauseMs, () => {
      entry.resting = false;
      if (entry.marked) schedule();
    });
  }

  function pushIfChanged(entry: Entry): void {
    try {
      const value = entry.watch.compute();
      const text = JSON.stringify(value);
      if (text === entry.lastText) return;
      entry.lastText = text;
      entry.watch.push(value);
    } catch (error) {
      log("error", "watch.failed", { name: error instanceof Error ? error.name : "unknown" });
    }
  }

  return {
    add(watch) {
      const entry: Entry = { watch, marked: true, resting: false, lastText: null };
      entries.add(entry);
      schedule();
      return () => entries.delete(entry);
    },
    changed(...topics) {
      let any = false;
      for (const entry of entries) {
        if (entry.marked || !entry.watch.topics.some((topic) => topics.includes(topic))) continue;
        entry.marked = true;
        any = true;
      }
      if (any) schedule();
    },
    close() {
      closed = true;
      if (turn !== null) clearImmediate(turn);
      entries.clear();
    },
  };
}
