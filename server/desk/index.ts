// Door of the desk room.
export { attachDesk } from "./attach.ts";
