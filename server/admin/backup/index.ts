// Door of the backup room.
export { backUp } from "./back-up.ts";
export { readManifest, secretFiles } from "./manifest.ts";
export { restoreSecrets, restoreTables } from "./restore.ts";
