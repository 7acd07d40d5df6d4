// Door of the desktop shell: the console under Electron.
export { startDesktop } from "./desktop.ts";
