// What the console host is told of its surroundings: time, randomness, log and the keeper of its keys are passed in, so that
// a test can put a twin in their place.

/** Time of this device. */
export interface Clock {
  /** Milliseconds since 1970 UTC by the device's own clock, which may be wrong. */
  now(): number;
  /** Calls `run` once after so many milliseconds; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** So many bytes nobody can guess. `randomBytes` of node:crypto is one. */
export type Random = (count: number) => Uint8Array;

/** Wraps file keys so that they are worth nothing away from this device. */
export interface KeyKeeper {
  /** Said to the person: a file keeper protects less than the operating system's key ring. */
  readonly kind: "operating-system" | "file";
  wrap(key: Uint8Array): Uint8Array;
  /** Throws when the wrapped key was not made by this keeper. */
  unwrap(wrapped: Uint8Array): Uint8Array;
}

/** Writes one line for the people who keep the machine. Never a citizen's data, never a secret. */
export type Log = (
  level: "info" | "warn" | "error",
  event: string,
  details?: Readonly<Record<string, string | number | boolean | null>>,
) => void;

/** The clock of this process. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
