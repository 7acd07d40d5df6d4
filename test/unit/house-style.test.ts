// The house style is a test: the rules of build/check/house-style.ts and the linter's strict ones are each shown to
// tell a good example from a bad one, and the whole tree keeps ours (the linter's run in `npm run check`).
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { styleFaults, styleRules } from "../../build/check/house-style.ts";

const root = join(import.meta.dirname, "..", "..");
const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");

describe.each(styleRules)("$name", ({ good, bad, brokenAt }) => {
  test("leaves the good example alone", () => expect(brokenAt(good)).toBeUndefined());
  test("finds the bad example", () => expect(brokenAt(bad)).toBeGreaterThan(0));
});

describe("the linter", () => {
  const examples = [
    { rule: "noExplicitAny", good: "export const day: unknown = 1;", bad: "export const day: any = 1;" },
    { rule: "noTsIgnore", good: "export const day = 1;", bad: `// @ts-${"ignore"}\nexport const day = 1;` },
    {
      rule: "noNonNullAssertion",
      good: "export const first = (days: string[]) => days[0];",
      bad: "export const first = (days: string[]) => days[0]!;",
    },
    { rule: "useNodejsImportProtocol", good: 'export * from "node:fs";', bad: 'export * from "fs";' },
  ];
  const allowedInTests = "export const first = (days: string[]) => days[0]!;";
  let folder: string;
  let said: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lianxin-style-"));
    for (const name of ["shared", "test"]) mkdirSync(join(folder, name));
    copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const { rule, good, bad } of examples) {
      writeFileSync(join(folder, "shared", `${rule}-good.ts`), good);
      writeFileSync(join(folder, "shared", `${rule}-bad.ts`), bad);
    }
    writeFileSync(join(folder, "test", "example.test.ts"), allowedInTests);
    const words = [biome, "lint", "--vcs-enabled=false", "--colors=off", "--max-diagnostics=200"];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    said = stdout + stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(examples)("$rule tells good from bad", ({ rule }) => {
    expect(said).toMatch(new RegExp(`${rule}-bad\\.ts:\\d+:\\d+ lint/\\w+/${rule}`));
    expect(said).not.toContain(`${rule}-good.ts`);
  });

  test("allows non-null assertions in tests, where a missing value is the finding", () => {
    expect(said).toContain("Checked");
    expect(said).not.toContain("example.test.ts");
  });
});

test("every file of the tree keeps the house style", () => {
  const paths = globSync("{build,shared,server,electron,renderer,test}/**/*.{ts,tsx,mjs}", { cwd: root });
  expect(paths.length).toBeGreaterThan(20);
  const faults = paths.flatMap((path) => styleFaults({ path, text: readFileSync(join(root, path), "utf8") }));
  expect(faults).toEqual([]);
});
