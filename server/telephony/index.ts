// Door of the telephony room. The local exchange, local-pbx.ts, is a program of its own.
export { attachTelephony } from "./attach.ts";
