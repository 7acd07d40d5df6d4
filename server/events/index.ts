// Door of the events room: the log, its chain, and what each person may hold of it.
export * from "./chain.ts";
export * from "./commit-relay.ts";
export type * from "./committed-batch.ts";
export * from "./digest-feed.ts";
export { eventRow, type NewEventRow, type StoredEvent } from "./event-rows.ts";
export { type OrderKeys, orderKeys } from "./order-keys.ts";
export * from "./order-reader.ts";
export * from "./read-log.ts";
export * from "./work-feed.ts";
