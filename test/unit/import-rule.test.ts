// The import rule is only worth something if breaking it is noticed: each of its parts is broken once in a planted
// tree, and the real tree must keep all of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkImports, type ImportReport, importLines, unseenFiles } from "../../build/check/imports.ts";

const LOOKING_MS = 60_000;

const packages = [
  "zod",
  "react",
  "react-dom",
  "socket.io-client",
  "kysely",
  "electron",
  "electron-store",
  "vite",
];

const rightful: Record<string, string> = {
  "shared/domain/order/index.ts": 'import "zod"; import "../time.ts";',
  "shared/domain/time.ts": 'import "zod"; export const hourMs = 3_600_000;',
  "shared/protocol/socket.ts": 'import "../domain/order/index.ts";',
  "server/main.ts": 'import "node:fs"; import "kysely"; import "../shared/protocol/socket.ts";',
  "electron/main.ts": 'import "electron"; import "./console/host.ts";',
  "electron/console/host.ts": 'import "node:path"; import "../../shared/domain/time.ts";',
  "electron/console/settings.ts": 'import "electron-store";',
  "renderer/app/main.tsx":
    'import "react"; import "react-dom"; import "socket.io-client"; import "../features/intake/index.tsx";',
  "renderer/features/intake/index.tsx":
    'import "../../ui/button.tsx"; import "../../../shared/domain/time.ts";',
  "renderer/ui/button.tsx": 'import "react";',
};

const planted: { file: string; text: string; rule: string; to: string }[] = [
  {
    file: "shared/a.ts",
    text: 'import "../server/main.ts";',
    rule: "shared-stands-alone",
    to: "server/main.ts",
  },
  {
    file: "shared/b.ts",
    text: 'import { readFileSync } from "node:fs"; readFileSync("");',
    rule: "shared-stands-alone",
    to: "fs",
  },
  {
    file: "shared/c.ts",
    text: 'import "kysely";',
    rule: "shared-stands-alone",
    to: "node_modules/kysely/index.js",
  },
  {
    file: "shared/d.ts",
    text: 'import type { x } from "../renderer/ui/button.tsx"; export type X = typeof x;',
    rule: "shared-stands-alone",
    to: "renderer/ui/button.tsx",
  },
  {
    file: "shared/domain/e.ts",
    text: 'import "../protocol/socket.ts";',
    rule: "domain-below-protocol",
    to: "shared/protocol/socket.ts",
  },
  {
    file: "renderer/a.ts",
    text: 'import "../electron/console/host.ts";',
    rule: "renderer-imports-only-shared",
    to: "electron/console/host.ts",
  },
  {
    file: "renderer/b.ts",
    text: 'import "../server/main.ts";',
    rule: "renderer-imports-only-shared",
    to: "server/main.ts",
  },
  {
    file: "renderer/c.ts",
    text: 'import "kysely";',
    rule: "renderer-imports-only-shared",
    to: "node_modules/kysely/index.js",
  },
  {
    file: "renderer/d.ts",
    text: 'await import("node:path");',
    rule: "renderer-imports-only-shared",
    to: "path",
  },
  {
    file: "renderer/features/orders/a.ts",
    text: 'import "../intake/index.tsx";',
    rule: "features-apart",
    to: "renderer/features/intake/index.tsx",
  },
  {
    file: "server/a.ts",
    text: 'import "../electron/console/host.ts";',
    rule: "server-imports-only-shared",
    to: "electron/console/host.ts",
  },
  {
    file: "electron/a.ts",
    text: 'import "../server/main.ts";',
    rule: "electron-imports-only-shared",
    to: "server/main.ts",
  },
  {
    file: "electron/console/a.ts",
    text: 'import "electron";',
    rule: "console-knows-no-electron",
    to: "node_modules/electron/index.js",
  },
  {
    file: "electron/console/b.ts",
    text: 'export * from "../shells.ts";',
    rule: "console-knows-no-electron",
    to: "electron/shells.ts",
  },
  { file: "electron/shells.ts", text: 'export const shell = "desktop";', rule: "", to: "" },
  {
    file: "server/b.ts",
    text: 'import "vite";',
    rule: "product-needs-no-tools",
    to: "node_modules/vite/index.js",
  },
  { file: "server/round/a.ts", text: 'import "./b.ts";', rule: "no-cycle", to: "server/round/b.ts" },
  {
    file: "server/round/b.ts",
    text: 'import type { a } from "./a.ts"; export type A = typeof a;',
    rule: "",
    to: "",
  },
  { file: "shared/room/index.ts", text: 'export * from "./inside.ts";', rule: "", to: "" },
  { file: "shared/room/inside.ts", text: "export const inside = 1;", rule: "", to: "" },
  { file: "server/d.ts", text: 'import "../shared/room/index.ts";', rule: "", to: "" },
  {
    file: "server/e.ts",
    text: 'import "../shared/room/inside.ts";',
    rule: "rooms-have-doors",
    to: "shared/room/inside.ts",
  },
  { file: "server/c.ts", text: 'import "./gone.ts";', rule: "resolvable", to: "./gone.ts" },
];

describe("a planted tree", () => {
  let root: string;
  let report: ImportReport;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "lianxin-imports-"));
    writeTree(root);
    report = await checkImports(root);
  }, LOOKING_MS);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(planted.filter(({ rule }) => rule !== ""))(
    "$rule: $file may not import $to",
    ({ file, rule, to }) => {
      expect(report.violations).toContainEqual({ rule, from: file, to });
    },
  );

  test("what is rightful is left alone", () => {
    const accused = report.violations.map(({ from }) => from);
    expect(accused.filter((file) => file in rightful)).toEqual([]);
    expect(accused).not.toContain("server/d.ts");
  });

  test("every file was looked at", () => {
    expect(report.unseen).toEqual([]);
    expect(report.seenCount).toBe(Object.keys(rightful).length + planted.length);
  });
});

test("a file that was not looked at is a finding of its own", () => {
  const unseen = unseenFiles(["shared/a.ts", "shared/b.ts"], ["shared/a.ts"]);
  expect(unseen).toEqual(["shared/b.ts"]);
  expect(importLines({ violations: [], unseen, seenCount: 1 })).toEqual(["shared/b.ts was not looked at"]);
});

test(
  "the real tree keeps the rule",
  async () => {
    const report = await checkImports();
    expect(importLines(report)).toEqual([]);
    expect(report.seenCount).toBeGreaterThan(20);
  },
  LOOKING_MS,
);

function writeTree(root: string): void {
  const files: Record<string, string> = { ...rightful };
  for (const { file, text } of planted) files[file] = text;
  for (const name of packages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: "1.0.0", main: "index.js" });
    files[`node_modules/${name}/index.js`] = "";
  }
  const tools = ["electron", "vite"];
  const manifest = {
    dependencies: Object.fromEntries(
      packages.filter((name) => !tools.includes(name)).map((name) => [name, "1.0.0"]),
    ),
    devDependencies: Object.fromEntries(tools.map((name) => [name, "1.0.0"])),
  };
  files["package.json"] = JSON.stringify({ name: "planted", version: "1.0.0", type: "module", ...manifest });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
