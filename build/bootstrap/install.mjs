// Runs `npm ci` without any package's install script (they would fetch and compile things outside the registry),
// and shows that it is at work. What would make npm wait for minutes, or leave half a tree and call it done, is
// looked at first.
import { constants as access, accessSync, statfsSync } from "node:fs";
import { explainNpmFailure, isNetworkFailure, NEEDED_MB, runNpm } from "./npm.mjs";
import { Problem } from "./problem.mjs";

const INSTALL = [
  "ci",
  "--ignore-scripts",
  // The tools that build and check the product are development packages; NODE_ENV=production must not drop them.
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];
const PING = ["ping", "--fetch-retries=0", "--fetch-timeout=8000", "--loglevel=error"];
const PING_LIMIT_MS = 10_000;
const PROGRESS_EVERY_MS = 3000;

/**
 * Installs the locked packages.
 * @param {{ root: string, first: boolean, start?: typeof import("node:child_process").spawn, say?: (line: string) => void, freeMb?: (folder: string) => number }} how
 * @throws {Problem} a read-only folder, no registry, a full disk, or whatever else npm reports
 */
export async function installPackages({ root, first, start, say = console.log, freeMb = freeMbAt }) {
  refuseReadOnly(root);
  if (freeMb(root) < NEEDED_MB) throw new Problem(explainNpmFailure("ENOSPC"));
  say(
    first
      ? "Installing the project's packages (once; about 150 MB to fetch, 700 MB on the disk) …"
      : "package-lock.json has changed: installing the packages again …",
  );
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const progress = setInterval(() => say(`  still installing, ${seconds()} s`), PROGRESS_EVERY_MS);
  const npm = start ? { start } : {};
  try {
    // npm asks an unreachable registry for every package again and again; without it only its cache can help.
    const ping = await runNpm(root, PING, { ...npm, limitMs: PING_LIMIT_MS });
    const offline = ping.code === null || (ping.code !== 0 && isNetworkFailure(ping.errors));
    const { code, errors } = await runNpm(root, offline ? [...INSTALL, "--offline"] : INSTALL, npm);
    if (code !== 0) throw new Problem(explainNpmFailure(errors));
  } finally {
    clearInterval(progress);
  }
  // npm 11 cuts files short on a full disk and still reports success.
  if (freeMb(root) < 1) throw new Problem(explainNpmFailure("ENOSPC"));
  say(`  packages ready after ${seconds()} s`);
}

/** @param {string} root */
function refuseReadOnly(root) {
  try {
    accessSync(root, access.W_OK);
  } catch {
    throw new Problem(
      `The folder ${root} may not be written to, so the packages cannot be installed: copy the project to a folder of your own (or make this one writable) and run the same command again.`,
    );
  }
}

/** @param {string} folder */
function freeMbAt(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
}
