// `npm run package`: the desktop application, made by electron-builder from the bundled console.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine } from "./command-line.ts";
import { builderConfiguration } from "./electron-builder.ts";

const root = join(import.meta.dirname, "..");

/** What the application is made of, and the module that bundles it (each exports the named function). */
const bundles = [
  { module: "build/renderer-bundle.ts", ensure: "ensureRendererBundle", part: "the renderer" },
  { module: "build/electron-bundle.ts", ensure: "ensureElectronBundle", part: "the desktop shell" },
] as const;

/** Runs `npm run package` with the given words; answers with 1 where the application cannot be made. */
export async function main(argv: readonly string[]): Promise<number> {
  const { dir, electronDist } = commandLine("package", "Makes the desktop application under dist/package.")
    .option("--dir", "only the unpacked folder, no installer")
    .option(
      "--electron-dist <dir>",
      "take Electron from here (unpacked, or a folder of its release zips) instead of fetching it",
    )
    .parse(argv, { from: "user" })
    .opts<{ dir?: boolean; electronDist?: string }>();

  for (const { module, ensure, part } of bundles) {
    const file = join(root, module);
    if (!existsSync(file))
      return refuse(`The application cannot be made: ${part} is not in this version of lianxin.`);
    console.log(`Bundling ${part} …`);
    const bundler: Record<string, (() => Promise<unknown>) | undefined> = await import(
      pathToFileURL(file).href
    );
    await bundler[ensure]?.();
  }

  const dist = electronDist ?? electronFromPackage();
  if (dist === undefined) {
    return refuse(
      "Electron's binary could not be fetched from its release host (github.com): run this where that host can be reached, or name a mirror in ELECTRON_MIRROR, or unpack a release yourself and pass --electron-dist DIR.",
    );
  }
  console.log("Packing with electron-builder …");
  // Loaded late: it takes half a second, which --help and a refusal need not wait for.
  const { build } = await import("electron-builder");
  const made = await build({
    projectDir: root,
    config: builderConfiguration({ electronVersion: electronVersion(), electronDist: dist }),
    publish: "never",
    ...(dir ? { dir: true } : {}),
  });
  console.log(made.length > 0 ? `Made ${made.join(", ")}` : "Made dist/package");
  return 0;
}

/** The folder of the binary that belongs to the `electron` package, fetched now if need be. */
function electronFromPackage(): string | undefined {
  const folder = join(root, "node_modules", "electron");
  if (!existsSync(join(folder, "path.txt"))) {
    console.log("Fetching Electron's binary (about 110 MB) …");
    spawnSync(process.execPath, [join(folder, "install.js")], { stdio: "ignore" });
  }
  return existsSync(join(folder, "path.txt")) ? join(folder, "dist") : undefined;
}

function electronVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, "node_modules", "electron", "package.json"), "utf8"),
  );
  return version;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
