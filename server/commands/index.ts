// Door of the commands room: intents in, events out.
export { createIntake, type Intake } from "./intake.ts";
export { type OrderStore, orderStore } from "./order-store.ts";
export { readCommand } from "./vet.ts";
