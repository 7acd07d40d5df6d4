// Which Node runs the project: its own, from the packages, so that everybody runs the same one; the person's own
// only where there is none for the machine, or where it does not run (a system without glibc).
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const NEEDED_MAJOR = 24;

/**
 * The path of a Node that can run the project, or undefined. With `verify` the project's own one is started once;
 * without, it only has to be there.
 * @param {{ root: string, verify: boolean, machine?: { platform: string, arch: string, version: string, execPath: string }, isThere?: (path: string) => boolean, versionOf?: (path: string) => string }} how
 */
export function chooseNode({
  root,
  verify,
  machine = process,
  isThere = existsSync,
  versionOf = askVersion,
}) {
  const own = ownNodePath(root, machine);
  if (isThere(own) && (!verify || majorOf(versionOf(own)) >= NEEDED_MAJOR)) return own;
  return majorOf(machine.version) >= NEEDED_MAJOR ? machine.execPath : undefined;
}

/**
 * Where the package for this machine keeps its Node.
 * @param {string} root
 * @param {{ platform: string, arch: string }} machine
 */
export function ownNodePath(root, { platform, arch }) {
  const name = platform === "win32" ? `node-win-${arch}` : `node-${platform}-${arch}`;
  return join(root, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
}

/** @param {string} path */
function askVersion(path) {
  try {
    return execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
  } catch {
    return "v0";
  }
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.trim().replace(/^v/, "").split(".")[0]);
}
