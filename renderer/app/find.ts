// Whether something is meant by what was typed: any part of its words, or the initials of their pinyin.
import { findsName, pinyinInitials } from "../../shared/text/index.ts";

const known = new Map<string, string>();

/** True if every part of the typed text is found in one of the words; an empty text finds everything. */
export function found(typed: string, words: readonly string[]): boolean {
  return typed
    .trim()
    .split(/\s+/)
    .every((part) => part === "" || words.some((word) => findsName(part, word, initials(word))));
}

/** Reckoned once for each word. */
function initials(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const made = pinyinInitials(word);
  known.set(word, made);
  return made;
}
