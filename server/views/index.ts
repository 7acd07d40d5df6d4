// Door of the views room: tables that follow from the log and can be made again from it.
export { reprojects, sightChanged, type ViewChange, viewChange } from "./changes.ts";
export { type LogPlace, type NewOrderRow, orderOfRow, orderRow } from "./order-row.ts";
export { type Standing, type Step, writeViews } from "./write.ts";
