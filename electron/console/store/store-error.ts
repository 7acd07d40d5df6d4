// Why a file of this device cannot be opened, with a sentence for people. Thrown only while the host opens: without its
// files there is no host.
import type { Sentence } from "../../../shared/domain/index.ts";

export class ConsoleStoreError extends Error {
  readonly code:
    | "store.wrong-key"
    | "store.keys-missing"
    | "store.newer-version"
    | "store.unreadable"
    | "store.in-use"
    | "store.kept-by-system";
  readonly sentence: Sentence;

  constructor(code: ConsoleStoreError["code"], sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause });
    this.code = code;
    this.sentence = sentence;
  }
}
