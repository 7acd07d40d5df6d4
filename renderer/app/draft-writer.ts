// Sends what is typed in a form to the host, an intake or an act on an order: throttled, never debounced. The first unsaved change leaves within the delay, however fast
// the typing goes on; while an answer is awaited the changes gather and leave together.
import type { Answer, DraftChange } from "../../shared/protocol/index.ts";

/** Well under the 100 ms that the first unsaved input may take to the host. */
export const WRITE_DELAY_MS = 60;
/** An unanswered write does not hold the next one back longer than this. */
const IMPATIENT_MS = 1000;
const RETRY_MS = 500;
/** A refused write is repeated no sooner than this, unless something is typed or Ctrl S is pressed. */
export const REFUSED_RETRY_MS = 5_000;
/** What may be gone by the next time: a full or failing disk, a line or a hub that is away. */
const passing = /^(store|hub)\./;

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
  const answered: (() => void)[] = [];
  const setTimer = around.setTimer ?? afterTime;

  /** How often the form was done: what was under way then is not kept. */
  let drops = 0;
  /** The timer only waits to repeat what was refused. */
  let pausing = false;

  function schedule(milliseconds: number): void {
    if (cancelTimer !== null && !pausing) return;
    cancelTimer?.();
    pausing = false;
    cancelTimer = setTimer(() => {
      cancelTimer = null;
      send();
    }, milliseconds);
  }

  function pause(): void {
    if (cancelTimer !== null) return;
    schedule(REFUSED_RETRY_MS);
    pausing = true;
  }

  function send(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (waiting.size === 0) return;
    const changes = [...waiting].map(([path, value]): DraftChange => ({ path, value }));
    waiting.clear();
    underWay++;
    const dropsBefore = drops;
    around.write(changes).then(
      (answer) => {
        underWay--;
        if (answer.ok) {
          around.onSaved(answer.value);
          settle();
          return;
        }
        around.onRefused(answer);
        // The refusal is an answer: nobody waits for it any longer, and nothing is sent at once again.
        if (underWay === 0) release();
        if (drops !== dropsBefore) return;
        keep(changes);
        if (passing.test(answer.rejection.code)) pause();
      },
      () => {
        underWay--;
        if (drops !== dropsBefore) return settle();
        keep(changes);
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
    if (underWay === 0) release();
  }

  /** A newer value of the same field wins over the one that is not stored. */
  function keep(changes: readonly DraftChange[]): void {
    for (const { path, value } of changes) if (!waiting.has(path)) waiting.set(path, value);
  }

  function release(): void {
    for (const done of answered.splice(0)) done();
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
      drops++;
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
