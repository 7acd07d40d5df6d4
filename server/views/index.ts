// Door of the views room: tables that follow from the log and can be made again from it.
export { reprojects, sightChanged } from "./changes.ts";
export { orderOfRow } from "./order-row.ts";
export { type Standing, type Step, viewWriting } from "./write.ts";
