// Calls that wait for their time, each under a name: asked for again before that, it stays one.
import type { Clock } from "../surroundings.ts";

export interface Timers {
  /** Does nothing where a call of that name waits already. */
  later(name: string, milliseconds: number, run: () => void): void;
  close(): void;
}

export function openTimers(clock: Clock): Timers {
  const waiting = new Map<string, () => void>();
  let closed = false;
  return {
    later(name, milliseconds, run) {
      if (closed || waiting.has(name)) return;
      waiting.set(
        name,
        clock.after(milliseconds, () => {
          waiting.delete(name);
          run();
        }),
      );
    },
    close() {
      closed = true;
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
