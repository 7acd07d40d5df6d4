// Door of the domain: the hotline's rules as pure functions. No I/O, clock or randomness: they are passed in.
export * from "./audience/index.ts";
export * from "./order/index.ts";
export * from "./order-number/index.ts";
export * from "./policy/index.ts";
export * from "./reference/index.ts";
export * from "./sentence.ts";
export * from "./unreachable.ts";
export * from "./working-time/index.ts";
