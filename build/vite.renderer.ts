// How the renderer's pages are built: one page per HTML file, no script or style inline, so that the strict
// Content-Security-Policy holds.
import { existsSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";

const root = join(import.meta.dirname, "..");

/** The pages: the desk, and the phone as a page of its own. */
export const pages: readonly string[] = ["index.html", "phone.html"];

/** The configuration for vite's build of these pages into `outDir`. */
export function rendererConfig(outDir: string, of: readonly string[] = pages): InlineConfig {
  const folder = join(root, "renderer");
  return {
    configFile: false,
    root: folder,
    base: "/",
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "chrome120",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Served from this machine: one file of some size costs nothing.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: of.map((page) => join(folder, page)).filter((file) => existsSync(file)) },
    },
  };
}
