// Whether node_modules is what package-lock.json asks for. A stamp, written last, says which lock file and which
// machine the tree was made for; an interrupted install therefore leaves none and is repeated.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.mjs";

/** Raised when the bootstrap itself does more after an install than it did before. */
const FORMAT = 1;

/**
 * What the stamp must say for this checkout on this machine.
 * @param {string} root
 * @param {{ platform: string, arch: string }} machine
 */
export function wantedStamp(root, machine = process) {
  let lock;
  try {
    lock = readFileSync(join(root, "package-lock.json"));
  } catch {
    throw new Problem(
      `package-lock.json is missing in ${root}: restore it (git checkout package-lock.json) and run the same command again.`,
    );
  }
  const hash = createHash("sha256").update(lock).digest("hex");
  return `${FORMAT} ${machine.platform}-${machine.arch} ${hash}\n`;
}

/**
 * The stamp left by the last complete install, or undefined.
 * @param {string} root
 */
export function readStamp(root) {
  try {
    return readFileSync(stampFile(root), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Records that the tree is complete. A folder we may not write to is no reason to stop: the next run only looks again.
 * @param {string} root
 * @param {string} stamp
 */
export function writeStamp(root, stamp) {
  try {
    writeFileSync(stampFile(root), stamp);
  } catch {}
}

/**
 * True when an `npm ci` or `npm install` run by hand has already left exactly the locked packages, so that nothing
 * need be fetched again. Packages made for other machines may be absent.
 * @param {string} root
 */
export function installedTreeMatches(root, isThere = existsSync) {
  const locked = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const present = installed[path];
    if (!present) return entry.optional === true && !isForThisMachine(entry);
    const same = present.version === entry.version && present.integrity === entry.integrity;
    return same && isThere(join(root, path));
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/**
 * True for a package made for a kind of machine, and for this one. Which C library it wants is npm's to judge.
 * @param {LockedPackage} entry
 */
function isForThisMachine({ os, cpu, libc }) {
  if (libc || !(os || cpu)) return false;
  return (
    (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch)
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root */
function stampFile(root) {
  return join(root, "node_modules", ".bootstrap-stamp");
}
