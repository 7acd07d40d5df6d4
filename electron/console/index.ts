// Door of the console host: the process that keeps an operator's data on this device and brings it to the hub. It knows
// nothing of Electron; a shell gives it a folder and serves it to the desk page (serveHost of shared/protocol).
import type { Host } from "../../shared/protocol/index.ts";
import type { Clock, KeyKeeper, Log, Random } from "./surroundings.ts";

export { fileKeyKeeper } from "./store/file-key-keeper.ts";
export { ConsoleStoreError } from "./store/store-error.ts";
export { type Clock, type KeyKeeper, type Log, type Random, systemClock } from "./surroundings.ts";

export interface ConsoleHostOptions {
  /** Folder of this device's files; made (mode 700) where it is missing. One host per folder at a time. */
  readonly dataFolder: string;
  /** Where the hub listens, such as "http://127.0.0.1:4410"; null = there is none. */
  readonly hubUrl: string | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly keyKeeper: KeyKeeper;
  readonly log: Log;
}

/** The host contract, served from this device's own store; works with the hub gone. */
export interface ConsoleHost extends Host {
  /** Ends all subscriptions, leaves the hub and closes the files. What was acknowledged is on the disk already. */
  close(): Promise<void>;
}

/** Opens the files of this device and begins to look for the hub. Throws ConsoleStoreError where a file cannot be opened. */
export async function openConsoleHost(options: ConsoleHostOptions): Promise<ConsoleHost> {
  throw new Error(`not here yet: ${options.dataFolder}`);
}
