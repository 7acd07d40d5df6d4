// Door of the reference room.
export * from "./documents.ts";
export * from "./lookup.ts";
export * from "./vocabulary.ts";
