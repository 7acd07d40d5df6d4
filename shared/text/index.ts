// Door of the text room: cutting, comparing and redacting people's words. Pure; runs in hub, console and browser.
export * from "./bigrams.ts";
export * from "./phone.ts";
export * from "./pinyin.ts";
export * from "./redaction.ts";
export * from "./similarity.ts";
