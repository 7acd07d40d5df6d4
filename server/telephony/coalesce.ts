// At most so many runs a second of something that is asked for more often; the last request is never lost.

export interface Timers {
  now(): number;
  /** Runs `run` after `ms`; the returned function takes it back. */
  after(ms: number, run: () => void): () => void;
}

/** The machine's own timers; they keep no process alive. */
export const machineTimers: Timers = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface Coalesced {
  request(): void;
  close(): void;
}

/** `run` follows a request at once when the last run is `intervalMs` ago, else when it is. */
export function coalesce(intervalMs: number, timers: Timers, run: () => void): Coalesced {
  let lastRun = Number.NEGATIVE_INFINITY;
  let takeBack: (() => void) | null = null;
  let closed = false;

  function runNow(): void {
    takeBack = null;
    lastRun = timers.now();
    run();
  }

  return {
    request() {
      if (closed || takeBack !== null) return;
      const wait = lastRun + intervalMs - timers.now();
      if (wait <= 0) runNow();
      else takeBack = timers.after(wait, runNow);
    },
    close() {
      closed = true;
      takeBack?.();
      takeBack = null;
    },
  };
}
