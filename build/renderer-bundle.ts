// Builds the renderer's pages into dist/renderer, unless they stand there already, built from the same sources.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = join(root, "dist", "renderer");

/** What the pages are made from. */
const sources = [
  "renderer/**/*",
  "shared/**/*.ts",
  "build/vite.renderer.ts",
  "build/renderer-bundle.ts",
  "package-lock.json",
];

/** Answers whether it had to build. `onBuild` is told before, as building takes some seconds. */
export async function ensureRendererBundle(
  onBuild: () => void = () => undefined,
): Promise<{ built: boolean }> {
  const key = await hashOfSources();
  const stamp = join(folder, "built-from");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === key) return { built: false };
  onBuild();
  // Loaded late: a start with a finished bundle need not wait for vite.
  const [{ build }, { rendererConfig }] = await Promise.all([import("vite"), import("./vite.renderer.ts")]);
  // Built beside and then moved: a page that is open meanwhile finds the old files or the new ones, never half of them.
  const fresh = join(root, "dist", `renderer-${process.pid}`);
  await inProduction(() => build(rendererConfig(fresh)));
  await writeFile(join(fresh, "built-from"), key);
  await mkdir(join(root, "dist"), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder).catch(async (error: unknown) => {
    // Another build of the same moment was first; its result stands.
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(stamp)) throw error;
  });
  return { built: true };
}

/** React's parts are chosen by the process's mode: pages are built for use, and whoever builds them (a test) keeps its own mode. */
async function inProduction(run: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    await run();
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}

async function hashOfSources(): Promise<string> {
  const files: string[] = [];
  for (const pattern of sources) {
    for await (const file of glob(pattern, { cwd: root })) files.push(file);
  }
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const path = join(root, file);
    if ((await stat(path)).isFile()) hash.update(`${file}\0`).update(await readFile(path));
  }
  return hash.digest("hex");
}
