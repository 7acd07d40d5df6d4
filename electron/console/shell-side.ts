// What a shell's own process may know of the console host without loading it: its native packages stay in the host's process.
export { plainSecretFile, sealedSecretFile } from "./store/secret-files.ts";
export { type Clock, type Log, type Random, systemClock } from "./surroundings.ts";
