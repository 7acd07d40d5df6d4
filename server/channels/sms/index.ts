// Door of the SMS room.
export * from "./file-inbox.ts";
export * from "./file-outbox.ts";
export * from "./message.ts";
export * from "./rating.ts";
export * from "./texts.ts";
