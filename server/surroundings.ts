// What the hub takes from the machine it runs on and tests replace: the clock and the log.

/** Milliseconds since 1970 UTC. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Lines for whoever keeps the hub running. Codes, ids and figures only: never what a citizen or an officer wrote. */
export interface Log {
  info(what: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(what: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {} };

/** One line per message on standard error. */
export function consoleLog(clock: Clock): Log {
  const write = (level: string, what: string, details: object = {}) =>
    process.stderr.write(
      `${new Date(clock.now()).toISOString()} ${level} ${what} ${JSON.stringify(details)}\n`,
    );
  return {
    info: (what, details) => write("info", what, details),
    warn: (what, details) => write("warn", what, details),
  };
}
