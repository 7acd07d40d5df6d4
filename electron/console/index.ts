// Door of the console host: the process that keeps an operator's data on this device and brings it to the hub. It knows
// nothing of Electron; a shell gives it a folder and serves it to the desk page (serveHost of shared/protocol).
export { type ConsoleHost, openConsoleHost } from "./host.ts";
export { fileKeyKeeper } from "./store/file-key-keeper.ts";
export { secretKeyKeeper } from "./store/secret-key-keeper.ts";
export { ConsoleStoreError } from "./store/store-error.ts";
export { type KeyKeeper, type Log, systemClock } from "./surroundings.ts";
