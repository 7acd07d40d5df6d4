// Door of the order room: the life of an order as pure rules.

export * from "./acted-at.ts";
export * from "./allowed.ts";
export * from "./callback-round.ts";
export * from "./commands.ts";
export * from "./decide.ts";
export * from "./decision.ts";
export * from "./direct-dispatch.ts";
export * from "./events.ts";
export * from "./evolve.ts";
export * from "./form-faults.ts";
export * from "./open-requests.ts";
export type * from "./order.ts";
export * from "./parts.ts";
export * from "./spec.ts";
export * from "./state-sentences.ts";
export { withoutSealed } from "./without-sealed.ts";
