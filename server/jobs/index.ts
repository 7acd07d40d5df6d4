// Door of the job room.
export { attachJobs, type JobOptions, type Jobs } from "./attach.ts";
