// Door to words and figures.
export * from "./domain-words.ts";
export * from "./figures.ts";
export { language, setLanguage, useLanguage, useText } from "./language.ts";
