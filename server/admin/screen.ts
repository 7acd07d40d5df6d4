// What an administrator's command shows: lines, and one line of progress that is written over where there is a screen.
import type { Sentence } from "../../shared/domain/index.ts";
import { HubFailure } from "../failure.ts";

export interface Screen {
  line(text: string): void;
  /** share 0–1. */
  progress(what: string, share: number): void;
  /** What is wrong and what to do. */
  fault(sentence: Sentence): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const plainProgressEveryMs = 1_000;

/** Progress goes to `errors`, so that what a command answers can be piped on. `now`: ms, for how often without a screen. */
export function screenOn(output: Output, errors: Output, now: () => number): Screen {
  let shown = "";
  let lastAt = Number.NEGATIVE_INFINITY;

  function clear(): void {
    if (shown !== "" && errors.isTTY) errors.write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  }

  return {
    line(text) {
      clear();
      output.write(`${text}\n`);
    },
    progress(what, share) {
      const text = `${what} ${Math.round(share * 100)} %`;
      if (errors.isTTY) {
        clear();
        errors.write(text);
        shown = text;
      } else if (now() - lastAt >= plainProgressEveryMs) {
        lastAt = now();
        errors.write(`${text}\n`);
      }
    },
    fault({ zh, en }) {
      clear();
      errors.write(`${zh}\n${en}\n`);
    },
  };
}

/** Runs a command; a failure that has a sentence is shown, anything else is our own mistake and thrown. */
export async function shown(screen: Screen, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof HubFailure)) throw error;
    screen.fault(error.sentence);
    return 1;
  }
}
