// Electron's main: gives Electron itself, this process and the files of electron-store to the desktop shell.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import electron from "electron";
import ElectronStore from "electron-store";
import { systemClock } from "./console/shell-side.ts";
import { startDesktop } from "./shells/desktop/index.ts";

// Nothing may wait before this: Electron would be ready first.
startDesktop({
  electron,
  own: process,
  bundleFolder: import.meta.dirname,
  rendererFolder: join(import.meta.dirname, "..", "renderer"),
  settingsFile(folder, name, schema) {
    const options = { cwd: folder, name, accessPropertiesByDotNotation: false } as const;
    const file = openStore({ ...options, schema }) ?? openStore(options);
    // electron-store answers any page that asks for the data folder; none of ours does.
    electron.ipcMain.removeAllListeners("electron-store-get-data");
    return {
      get: (key) => file?.get(key),
      set: (key, value) => file?.set(key, value),
    };
  },
  clock: systemClock,
  random: randomBytes,
  log(level, event, details) {
    if (level !== "info") console.error(JSON.stringify({ level, event, ...details }));
  },
}).catch((error: unknown) => {
  console.error(error);
  electron.app.exit(1);
});

/** Undefined where the file holds what cannot be read or does not fit its schema. */
function openStore(
  options: ConstructorParameters<typeof ElectronStore>[0],
): ElectronStore<Record<string, unknown>> | undefined {
  try {
    return new ElectronStore<Record<string, unknown>>(options);
  } catch {
    return undefined;
  }
}
