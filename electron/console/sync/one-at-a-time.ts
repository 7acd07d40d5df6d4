// A job that may be asked for at any time and never runs twice at once: asked again while it runs, it runs once more after.

export interface Job {
  /** Resolves when a run that began after this call has ended, well or not. */
  ask(): Promise<void>;
}

/** `failed` is told what a run threw; the job stays ready for the next call. */
export function oneAtATime(run: () => Promise<void>, failed: (error: unknown) => void): Job {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    running = run()
      .catch(failed)
      .finally(() => {
        running = null;
      });
    return running;
  }

  return {
    ask() {
      if (running === null) return start();
      next ??= running.then(() => {
        next = null;
        return start();
      });
      return next;
    },
  };
}
