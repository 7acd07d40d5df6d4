// What a test needs of the machine, and how it is skipped by name, with the reason and the command that would
// enable it, where that is missing.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, test } from "vitest";
import { electronBinary } from "../../build/start/windows.ts";
import { nameWithReason } from "../../build/test/skip-reason.ts";

export type Need = "chromium" | "electron" | "redis" | "asterisk" | "root";

export type Needed = { readonly present: boolean; readonly why: string; readonly enable: string };

const looks: Record<Need, () => Needed> = {
  chromium: () => ({
    present: chromiumPath() !== undefined,
    why: "Chromium is not installed",
    enable: "sh build/system-packages.sh",
  }),
  electron: () => ({
    present: electronPath() !== undefined,
    why: "Electron's binary is not installed",
    enable: "node node_modules/electron/install.js",
  }),
  redis: () => ({
    present: programPath("redis-server") !== undefined,
    why: "Redis is not installed",
    enable: "sh build/system-packages.sh --with redis",
  }),
  asterisk: () => ({
    present: programPath("asterisk") !== undefined,
    why: "Asterisk is not installed",
    enable: "sh build/system-packages.sh --with asterisk",
  }),
  root: () => ({
    present: process.getuid?.() === 0,
    why: "the tests do not run as root",
    enable: "sudo npm test",
  }),
};

/** Whether the machine has it; `why` and `enable` word what to say where it has not. */
export function needs(need: Need): Needed {
  return looks[need]();
}

/** `describeWith("chromium")(name, body)`: a suite that is skipped by name where something is missing. */
export function describeWith(...wanted: readonly Need[]): (name: string, body: () => void) => void {
  return (name, body) => {
    const missing = firstMissing(wanted);
    if (missing) describe.skip(nameWithReason(name, missing), body);
    else describe(name, body);
  };
}

/** `testWith("redis")(name, body, timeoutMs)`: a test that is skipped by name where something is missing. */
export function testWith(
  ...wanted: readonly Need[]
): (name: string, body: () => void | Promise<void>, timeoutMs?: number) => void {
  return (name, body, timeoutMs) => {
    const missing = firstMissing(wanted);
    if (missing) test.skip(nameWithReason(name, missing), body);
    else test(name, body, timeoutMs);
  };
}

/** Where Chromium is; LIANXIN_CHROMIUM names another than the system's. */
export function chromiumPath(): string | undefined {
  const named = process.env["LIANXIN_CHROMIUM"];
  if (named) return existsSync(named) ? named : undefined;
  for (const name of ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]) {
    const path = programPath(name);
    if (path) return path;
  }
  return undefined;
}

/** Where Electron's binary is, once its package has fetched it; ELECTRON_OVERRIDE_DIST_PATH names another folder. */
export function electronPath(): string | undefined {
  return electronBinary();
}

function firstMissing(wanted: readonly Need[]): Needed | undefined {
  return wanted.map(needs).find(({ present }) => !present);
}

function programPath(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
