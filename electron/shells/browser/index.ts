// Door of the browser shell: the console host served to a browser on the same machine.
export { type Shell, serveShell } from "./serve.ts";
