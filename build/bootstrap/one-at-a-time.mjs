// Two first starts at the same moment (`npm start` and `npm test` in two windows) must not both fill node_modules.
// The lock stands in the temporary folder, since npm empties node_modules, and names its holder, so that the lock
// of a process that is gone can be taken.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "./problem.mjs";

const LOOK_AGAIN_MS = 500;

/**
 * Runs `work` while no other process does so for the same folder.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} say
 * @returns {Promise<T>}
 */
export async function oneAtATime(root, work, say = console.log) {
  const lock = join(
    tmpdir(),
    `lianxin-install-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`,
  );
  let told = false;
  while (!take(lock)) {
    if (!told) say("Another command is installing the packages; waiting for it …");
    told = true;
    await sleep(LOOK_AGAIN_MS);
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    // Without a temporary folder to write to there is no lock, and npm's own refusal has to do.
    if (errorCode(error) !== "EEXIST") return true;
    if (!holderIsGone(lock)) return false;
    rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function holderIsGone(lock) {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Just created and not yet filled counts as held.
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH" || errorCode(error) === "ENOENT";
  }
}
