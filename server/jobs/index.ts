// Door of the job room.
export { attachJobs, type Jobs } from "./attach.ts";
