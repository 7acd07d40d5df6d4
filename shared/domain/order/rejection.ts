// Short hands for answers of decide: events, or one refusal with its code, field and sentence.
import { type Sentence, sentence } from "../sentence.ts";
import type { Decision, Rejection } from "./decision.ts";
import type { NewOrderEvent } from "./events.ts";

export function decided(...events: NewOrderEvent[]): Decision {
  return { ok: true, events };
}

/** Refuses the act as a whole. */
export function refuse(code: string, zh: string, en: string): Decision {
  return { ok: false, rejection: rejection(code, null, sentence(zh, en)) };
}

/** Refuses because of one field. */
export function refuseField(code: string, field: string, zh: string, en: string): Decision {
  return { ok: false, rejection: rejection(code, field, sentence(zh, en)) };
}

/** "缺标题：…": a field that this act needs is empty. */
export function missing(field: string, zh: string, en: string): Decision {
  return refuseField("field.missing", field, zh, en);
}

export function rejected(value: Rejection): Decision {
  return { ok: false, rejection: value };
}

export function rejection(code: string, field: string | null, words: Sentence): Rejection {
  return { code, field, sentence: words };
}

/** The first check that fails, or null when all pass. Each is run only when those before it passed. */
export function firstFault(...checks: readonly (() => Decision | null)[]): Decision | null {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return null;
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
