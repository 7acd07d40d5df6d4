// Bundles what runs inside Electron into dist/electron: main and the console host as modules, each preload as one
// CommonJS file, because a sandboxed preload cannot load a second one.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "..");

type Entry = { readonly source: string; readonly output: string; readonly format: "es" | "cjs" };

const entries: readonly Entry[] = [
  { source: "electron/main.ts", output: "main.js", format: "es" },
  { source: "electron/preload.ts", output: "preload.cjs", format: "cjs" },
  { source: "electron/shells/desktop/host/main.ts", output: "host.js", format: "es" },
];

/** Electron itself and the native packages, which are loaded from where they stand. */
export const external = ["electron", "better-sqlite3", "@node-rs/argon2"];

/** Bundles every entry anew; under a second together. */
export async function ensureElectronBundle(): Promise<void> {
  for (const { source, output, format } of entries) {
    const file = join(root, source);
    if (!existsSync(file)) throw new Error(`${source} is missing, so ${basename(output)} cannot be bundled`);
    await build({
      configFile: false,
      root,
      logLevel: "warn",
      ssr: { noExternal: true, external, target: "node" },
      build: {
        ssr: file,
        outDir: "dist/electron",
        emptyOutDir: false,
        target: "node24",
        rolldownOptions: { output: { format, entryFileNames: output, codeSplitting: false } },
      },
    });
  }
}
