// Door of the commands room: intents in, events out.
export { createIntake } from "./intake.ts";
export { orderStore } from "./order-store.ts";
export { readCommand } from "./vet.ts";
