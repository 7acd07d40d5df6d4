// Door of the policy room: what the rules and the directory let the desk propose.
export { leadUnitOf } from "./lead-unit.ts";
export { onDuty } from "./on-duty.ts";
export * from "./proposals.ts";
export { pairOverlap } from "./similarity.ts";
export * from "./verdict.ts";
