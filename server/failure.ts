// Why the hub cannot start or go on: a code for programs and a sentence for people that says what to do.
import type { Sentence } from "../shared/domain/index.ts";

/** Thrown only on the way up; main.ts turns it into a report and exit code 1. */
export class HubFailure extends Error {
  override readonly name = "HubFailure";
  readonly code: string;
  readonly sentence: Sentence;

  constructor(code: string, zh: string, en: string, cause?: unknown) {
    super(`${code}: ${en}`, { cause });
    this.code = code;
    this.sentence = { zh, en };
  }
}
