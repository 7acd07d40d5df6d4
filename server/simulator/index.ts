// Door of the city simulator: what tests and measurements use of it.
export { connectDeskLink, type DeskLink } from "./desk-link.ts";
