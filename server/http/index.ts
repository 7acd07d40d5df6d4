// Door of the http room.
export * from "./page-headers.ts";
export * from "./serve.ts";
