// Subscriptions of browser desks. A change of what a value depends on marks it; marked values are computed and pushed where they
// differ, with a pause between two computations. Nothing is computed that nobody watches.

/** What a value may depend on. */
export type Topic =
  | "session"
  | "reference"
  | "orders"
  | "drafts"
  | "live"
  | "settings"
  | "time"
  | `order ${string}`;

export interface Watch {
  readonly topics: readonly Topic[];
  compute(): Promise<unknown>;
  push(value: unknown): void;
}

export interface Watches {
  /** Computes and pushes at once; the returned function ends it. */
  add(watch: Watch): () => void;
  changed(...topics: readonly Topic[]): void;
  close(): void;
}

/** Live figures are swapped at most four times a second (DESIGN 1); what an act has changed is not held back as long. */
const liveApartMs = 250;
const apartMs = 50;

/** `failed` is told that a value could not be computed; it is tried again at the next change. */
export function openWatches(failed: () => void): Watches {
  const entries = new Set<Entry>();

  class Entry {
    private lastText: string | null = null;
    private running = false;
    private marked = false;
    private timer: NodeJS.Timeout | null = null;
    private ended = false;
    readonly watch: Watch;

    constructor(watch: Watch) {
      this.watch = watch;
    }

    mark(): void {
      this.marked = true;
      if (!this.running && this.timer === null && !this.ended) void this.run();
    }

    end(): void {
      this.ended = true;
      if (this.timer !== null) clearTimeout(this.timer);
    }

    private async run(): Promise<void> {
      this.running = true;
      this.marked = false;
      try {
        const value = await this.watch.compute();
        const text = JSON.stringify(value);
        if (!this.ended && text !== this.lastText) {
          this.lastText = text;
          this.watch.push(value);
        }
      } catch {
        failed();
      }
      this.running = false;
      this.timer = setTimeout(
        () => {
          this.timer = null;
          if (this.marked && !this.ended) void this.run();
        },
        this.watch.topics.includes("live") ? liveApartMs : apartMs,
      );
      this.timer.unref();
    }
  }

  return {
    add(watch) {
      const entry = new Entry(watch);
      entries.add(entry);
      entry.mark();
      return () => {
        entry.end();
        entries.delete(entry);
      };
    },
    changed(...topics) {
      for (const entry of entries)
        if (entry.watch.topics.some((topic) => topics.includes(topic))) entry.mark();
    },
    close() {
      for (const entry of entries) entry.end();
      entries.clear();
    },
  };
}
