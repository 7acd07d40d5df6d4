// Calls npm, and turns its failures into one sentence that says what to do.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { forwardSignals } from "./hand-over.mjs";
import { Problem } from "./problem.mjs";

/** What the packages take on the disk, with room for npm's own work. */
export const NEEDED_MB = 900;

/**
 * Runs npm to its end, or for at most `limitMs`.
 * @param {string} root
 * @param {string[]} words
 * @param {{ start?: typeof spawn, limitMs?: number }} how
 * @returns {Promise<{ code: number | null, errors: string }>} code null when the time was up
 * @throws {Problem} there is no npm
 */
export function runNpm(root, words, { start = spawn, limitMs } = {}) {
  // Under `npm start` npm names its own file, which works where a bare "npm" would need a shell (Windows).
  const npmFile = process.env["npm_execpath"];
  const [file, before] = npmFile?.endsWith("npm-cli.js") ? [process.execPath, [npmFile]] : ["npm", []];
  return new Promise((resolve, reject) => {
    const npm = start(file, [...before, ...words], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      shell: file === "npm" && process.platform === "win32",
      ...(limitMs === undefined ? {} : { timeout: limitMs }),
    });
    const stopWatching = stopWithUs(npm);
    let errors = "";
    npm.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    npm.on("error", () =>
      reject(
        new Problem(
          "npm was not found, and it is needed once to install the packages: install Node with npm from https://nodejs.org and run the same command again.",
        ),
      ),
    );
    npm.on("close", (code) => {
      stopWatching();
      resolve({ code, errors });
    });
  });
}

/**
 * What went wrong, in one sentence, from what npm wrote to its error output.
 * @param {string} errors
 */
export function explainNpmFailure(errors) {
  if (isNetworkFailure(errors)) {
    return "The npm registry cannot be reached, so the packages cannot be installed: connect this machine to the network (or name a reachable registry with `npm config set registry URL`) and run the same command again.";
  }
  if (/ENOSPC/.test(errors)) {
    return `The disk is full, so the packages cannot be installed: free ${NEEDED_MB} MB and run the same command again.`;
  }
  if (/ENOTEMPTY|EBUSY/.test(errors)) {
    return "Another program is at work in node_modules: stop it (or wait until it is done) and run the same command again.";
  }
  if (/EROFS|EACCES|EPERM/.test(errors)) {
    return (
      "The project folder or npm's cache may not be written to, so the packages cannot be installed: make both writable for this user (see the next lines) and run the same command again.\n" +
      lastLines(errors)
    );
  }
  return `npm could not install the packages; its own words follow, and \`npm ci --ignore-scripts\` repeats the step alone.\n${lastLines(errors)}`;
}

/**
 * Whether npm's words are those of a network that is not there. ENOTCACHED: asked offline for what it has not got.
 * @param {string} errors
 */
export function isNetworkFailure(errors) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET/.test(
    errors,
  );
}

/**
 * Ends npm when we are told to stop: two of them at work on one folder would spoil it.
 * @param {import("node:child_process").ChildProcess} npm
 */
function stopWithUs(npm) {
  return forwardSignals((signal) => {
    npm.kill(signal);
    npm.on("close", () => process.exit(128 + constants.signals[signal]));
  });
}

/** @param {string} text */
function lastLines(text) {
  return text.trim().split("\n").slice(-12).join("\n");
}
