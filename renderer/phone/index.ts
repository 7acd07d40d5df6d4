// Door of the phone room for the desk. The phone itself is a page of its own (phone.html) and is never imported by the desk.
export { connectPhone } from "./desk-side.ts";
export { timelineSentence } from "./timeline.ts";
