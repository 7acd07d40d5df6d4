// What happened, said in one line: each event type has a word, a detail, and a shape.
import type { OrderEvent } from "../../../shared/domain/index.ts";
import { type EventNames, type EventWords, same, words } from "./event-parts.ts";
import { facetWords } from "./event-words-facets.ts";
import { handlingWords } from "./event-words-handling.ts";
import { resultWords } from "./event-words-result.ts";

export function eventWords(event: OrderEvent, names: EventNames): EventWords {
  return handlingWords(event, names) ?? resultWords(event, names) ?? facetWords(event, names) ?? unknown;
}

const unknown: EventWords = words("doc", "其他", "Other", same(""));
