// What is measured are the pages as people get them. A test run may have left a development build of them, several times slower.
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureRendererBundle } from "../../../build/renderer-bundle.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "dist", "renderer");
/** Only React's development build calls it. */
const developmentMark = "jsxDEV";

export async function ensureProductionPages(): Promise<void> {
  process.env["NODE_ENV"] = "production";
  if (areForDevelopment()) rmSync(join(folder, "built-from"), { force: true });
  await ensureRendererBundle();
  if (areForDevelopment()) throw new Error("dist/renderer is a development build and cannot be measured");
}

function areForDevelopment(): boolean {
  const scripts = globSync("assets/*.js", { cwd: folder });
  return scripts.some((script) => readFileSync(join(folder, script), "utf8").includes(developmentMark));
}
