// Door of the order room: the life of an order as pure rules.
export * from "./commands.ts";
export * from "./decide.ts";
export * from "./decision.ts";
export * from "./events.ts";
export * from "./evolve.ts";
export type * from "./order.ts";
export * from "./parts.ts";
