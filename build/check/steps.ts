// The checks of `npm run check`, in the order they run. Each looks at the whole project and answers with what is
// wrong, or nothing.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkImports, importLines } from "./imports.ts";
import { findBrokenLinks } from "./links.ts";
import { runTool } from "./run-tool.ts";

export type Step = {
  readonly name: string;
  readonly summary: string;
  /** Resolves to what is wrong, ready to print; an empty text when all is well. */
  readonly run: (how: { readonly root: string; readonly fix: boolean }) => Promise<string>;
};

export const steps: readonly Step[] = [
  {
    name: "types",
    summary: "TypeScript, strict",
    // The native compiler; the `typescript` package beside it is there for dependency-cruiser, which needs its API.
    run: ({ root }) => tool(root, "typescript7/bin/tsc", ["--noEmit", "--pretty", "false"]),
  },
  {
    name: "lint",
    summary: "lint and format; --fix writes what can be put right",
    run: ({ root, fix }) =>
      tool(root, "@biomejs/biome/bin/biome", ["check", "--max-diagnostics=200", ...(fix ? ["--write"] : [])]),
  },
  {
    name: "imports",
    summary: "the import rule, cycles",
    run: async ({ root }) => importLines(await checkImports(root)).join("\n"),
  },
  {
    name: "dead-code",
    summary: "files, exports and dependencies nobody uses",
    run: ({ root }) => tool(root, "knip/bin/knip.js", ["--no-progress", "--no-config-hints"]),
  },
  {
    name: "duplicates",
    summary: "the same code written twice",
    run: ({ root }) => tool(root, "jscpd/bin/jscpd", ["--config", ".jscpd.json", "."]),
  },
  {
    name: "links",
    summary: "links and images in the documents",
    run: async ({ root }) =>
      findBrokenLinks(documentsOf(root), (path) => existsSync(join(root, path)))
        .map(({ file, line, target, why }) => `${file}:${line} ${target}: ${why}`)
        .join("\n"),
  },
];

async function tool(root: string, file: string, words: readonly string[]): Promise<string> {
  const { code, output } = await runTool(join(root, "node_modules", file), words, root);
  if (code === 0) return "";
  return output || `${file} ended with code ${code} and said nothing`;
}

function documentsOf(root: string): ReadonlyMap<string, string> {
  const files = globSync("**/*.md", {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist|\.data|\.git|coverage)(\/|$)/.test(path),
  });
  return new Map(files.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(root, file), "utf8")]));
}
