// Door of the city simulator: what tests and measurements use of it.
export { type Chance, chanceOf } from "./chance.ts";
export { connectDeskLink, type DeskLink } from "./desk-link.ts";
