// Door of the policy room: what the rules and the directory let the desk propose.
export { onDuty } from "./on-duty.ts";
export * from "./proposals.ts";
export * from "./verdict.ts";
