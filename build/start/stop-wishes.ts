// How a person or the system tells the launcher to stop: Ctrl-C, a closed terminal, a parent that is gone.

export interface StopWishes {
  /** Resolves with the first wish. */
  readonly first: Promise<void>;
  /** Called for a second Ctrl-C. */
  onSecond(run: () => void): void;
}

const parentCheckMs = 1_000;

export function stopWishes(): StopWishes {
  let wish: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    wish = resolve;
  });
  let wished = false;
  let second: () => void = () => undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (wished) second();
      wished = true;
      wish();
    });
  }
  // Whoever started us was killed and could pass nothing on; then the system gives us another parent.
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    wish();
  }, parentCheckMs);
  check.unref();
  return {
    first,
    onSecond(run) {
      second = run;
    },
  };
}
