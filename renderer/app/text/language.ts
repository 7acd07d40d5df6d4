// The language of the screen: Chinese by default, English by one switch. Every word on screen is a Sentence.
import { useCallback } from "react";
import type { Language, Sentence } from "../../../shared/domain/index.ts";
import { createStore, useStore } from "../store.ts";

export const language = createStore<Language>("zh");

/** Sets the language for screen, screen readers and line breaking. */
export function setLanguage(next: Language): void {
  document.documentElement.lang = next === "zh" ? "zh-CN" : "en";
  language.set(next);
}

/** The function that gives a sentence in the language of the screen. */
export function useText(): (sentence: Sentence) => string {
  const current = useStore(language);
  return useCallback((sentence: Sentence) => sentence[current], [current]);
}

export function useLanguage(): Language {
  return useStore(language);
}
