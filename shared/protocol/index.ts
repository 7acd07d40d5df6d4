// Door of the protocol room: every message that crosses a process, as a schema with its type inferred from it.
export * from "./call.ts";
export * from "./canonical.ts";
export * from "./child-process.ts";
export * from "./desk-bridge.ts";
export * from "./draft.ts";
export * from "./draft-change.ts";
export * from "./host.ts";
export * from "./host-channel.ts";
export * from "./host-socket.ts";
export * from "./hub-socket.ts";
export * from "./live.ts";
export * from "./order-lists.ts";
export * from "./phone-line.ts";
export * from "./phone-page.ts";
export * from "./session.ts";
