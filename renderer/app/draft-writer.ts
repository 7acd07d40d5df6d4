// Sends what is typed in a form to the host, an intake or an act on an order: throttled, never debounced. The first unsaved change leaves within the delay, however fast
// the typing goes on; while an answer is awaited the changes gather and leave together.
import type { Answer, DraftChange } from "../../shared/protocol/index.ts";

/** Well under the 100 ms that the first unsaved input may take to the host. */
export const WRITE_DELAY_MS = 60;
/** An unanswered write does not hold the next one back longer than this. */
const IMPATIENT_MS = 1000;
const RETRY_MS = 500;

export interface Saved {
  readonly revision: number;
  readonly savedAt: number;
}

export interface WriterSurroundings {
  readonly write: (changes: DraftChange[]) => Promise<Answer<Saved>>;
  readonly onSaved: (saved: Saved) => void;
  readonly onRefused: (answer: Extract<Answer<Saved>, { ok: false }>) => void;
  readonly setTimer?: ((run: () => void, milliseconds: number) => () => void) | undefined;
}

export interface DraftWriter {
  /** A field has a new value. */
  changed(path: string, value: unknown): void;
  /** Sends at once what has not been sent: Ctrl S, submit, or the page goes. */
  flush(): Promise<void>;
  /** The form is done: what has not been sent is not sent any more. */
  drop(): void;
  /** Whether anything typed has not been confirmed. */
  unsaved(): boolean;
}

export function createDraftWriter(around: WriterSurroundings): DraftWriter {
  const waiting = new Map<string, unknown>();
  let cancelTimer: (() => void) | null = null;
  let underWay = 0;
  let answered: (() => void)[] = [];
  const setTimer = around.setTimer ?? afterTime;

  function schedule(milliseconds: number): void {
    if (cancelTimer !== null) return;
    cancelTimer = setTimer(() => {
      cancelTimer = null;
      send();
    }, milliseconds);
  }

  function send(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (waiting.size === 0) return;
    const changes = [...waiting].map(([path, value]): DraftChange => ({ path, value }));
    waiting.clear();
    underWay++;
    around.write(changes).then(
      (answer) => {
        underWay--;
        if (answer.ok) around.onSaved(answer.value);
        else around.onRefused(answer);
        settle();
      },
      () => {
        underWay--;
        // A newer value of the same field wins over the one that did not arrive.
        for (const { path, value } of changes) if (!waiting.has(path)) waiting.set(path, value);
        schedule(RETRY_MS);
      },
    );
  }

  function settle(): void {
    if (waiting.size > 0) {
      // What gathered has waited for the answer: it goes at once.
      if (underWay === 0) send();
      return;
    }
    if (underWay > 0) return;
    for (const done of answered.splice(0)) done();
    answered = [];
  }

  return {
    changed(path, value) {
      waiting.set(path, value);
      schedule(underWay === 0 ? WRITE_DELAY_MS : IMPATIENT_MS);
    },
    flush() {
      send();
      if (underWay === 0) return Promise.resolve();
      return new Promise((resolve) => answered.push(resolve));
    },
    drop() {
      waiting.clear();
      cancelTimer?.();
      cancelTimer = null;
    },
    unsaved: () => waiting.size > 0 || underWay > 0,
  };
}

function afterTime(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
