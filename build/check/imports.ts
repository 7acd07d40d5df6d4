// Applies the import rule (.dependency-cruiser.cjs) to a tree of our folders. An empty look at the tree would find
// nothing wrong, so every source file on the disk must have been looked at.
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { windowImports } from "./doors.ts";
import { runTool } from "./run-tool.ts";

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

export type ImportReport = {
  readonly violations: readonly Violation[];
  /** Source files on the disk that the cruiser did not see. */
  readonly unseen: readonly string[];
  readonly seenCount: number;
};

const FOLDERS = ["shared", "server", "electron", "renderer", "build", "test"];
const HINT = "see .dependency-cruiser.cjs and build/check/doors.ts";
const project = join(import.meta.dirname, "..", "..");

const CruiseResult = z.object({
  modules: z.array(
    z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) }),
  ),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Looks at every source file under `root`'s folders. */
export async function checkImports(root: string = project): Promise<ImportReport> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const cruiser = join(project, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const config = join(project, ".dependency-cruiser.cjs");
  const { output, standardOutput } = await runTool(
    cruiser,
    ["--config", config, "--output-type", "json", ...folders],
    root,
  );
  if (!standardOutput.startsWith("{"))
    throw new Error(`dependency-cruiser did not look at the tree:\n${output}`);
  const { modules, summary } = CruiseResult.parse(JSON.parse(standardOutput));
  const seen = modules.map(({ source }) => source);
  const onDisk = sourceFiles(root, folders);
  const unseen = unseenFiles(onDisk, seen);
  const edges = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
  const windows = windowImports(edges, (path) => existsSync(join(root, path)));
  return {
    violations: [
      ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      ...windows.map((edge) => ({ rule: "rooms-have-doors", ...edge })),
    ],
    unseen,
    seenCount: onDisk.length - unseen.length,
  };
}

/** The files on the disk that are not among those seen. */
export function unseenFiles(onDisk: readonly string[], seen: readonly string[]): readonly string[] {
  const set = new Set(seen);
  return onDisk.filter((file) => !set.has(file));
}

/** One line per violation, worded for people. */
export function importLines({ violations, unseen }: ImportReport): readonly string[] {
  return [
    ...violations.map(({ rule, from, to }) => `${from} imports ${to} (${rule}: ${HINT})`),
    ...unseen.map((file) => `${file} was not looked at`),
  ];
}

function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }));
}
