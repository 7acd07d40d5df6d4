// What is bundled for Electron stands alone: main and host need nothing but Electron, Node and the native packages that are packed
// with them, and the preload is one small CommonJS file, as a sandboxed preload can load no second one.
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { builderConfiguration } from "../../../build/electron-builder.ts";
import { ensureElectronBundle, external } from "../../../build/electron-bundle.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const bundle = (name: string) => readFileSync(join(root, "dist", "electron", name), "utf8");

beforeAll(() => ensureElectronBundle(), 60_000);

test.each(["main.js", "host.js"])("%s imports nothing that is not there", (name) => {
  const imports = [...bundle(name).matchAll(/^import\s(?:[^"';]*\sfrom\s)?"([^"]+)";$/gm)].map(
    ([, from]) => from ?? "",
  );
  expect(imports.length).toBeGreaterThan(3);
  const native = imports.filter((from) => !builtinModules.includes(from.replace(/^node:/, "")));
  expect(native.filter((from) => !external.includes(from))).toEqual([]);
  const required = [...bundle(name).matchAll(/\b__require\("([^"]+)"\)/g)].map(([, from]) => from ?? "");
  // ws asks for its two native helpers and goes without where they are not there.
  const optional = ["bufferutil", "utf-8-validate"];
  expect(required.filter((from) => !builtinModules.includes(from) && !optional.includes(from))).toEqual([]);
});

test("main holds no native package, the host no Electron", () => {
  expect(bundle("main.js")).not.toMatch(/from "(better-sqlite3|@node-rs\/argon2)"/);
  expect(bundle("host.js")).not.toMatch(/from "electron"/);
});

test("the preload needs Electron alone and brings no schema", () => {
  const text = bundle("preload.cjs");
  const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, from]) => from);
  expect(required).toEqual(["electron"]);
  expect(text).not.toMatch(/^(import|export)\s/m);
  expect(text.length).toBeLessThan(8_000);
});

test("what stays a package is packed, and is there to be packed", () => {
  const { files } = builderConfiguration({ electronVersion: "45.4.1", electronDist: "/electron" });
  const packed = Array.isArray(files) ? files.map(String) : [];
  for (const name of external.filter((each) => each !== "electron")) {
    const folder = name.startsWith("@") ? `${name.split("/")[0]}` : name;
    expect(packed).toContain(`node_modules/${folder}/**`);
    expect(existsSync(join(root, "node_modules", folder))).toBe(true);
  }
});
