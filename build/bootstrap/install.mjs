// Runs `npm ci` without any package's install script (they would fetch and compile things outside the registry),
// shows that it is at work, and turns npm's failures into one sentence that says what to do.
import { spawn } from "node:child_process";
import { constants as access, accessSync } from "node:fs";
import { constants } from "node:os";
import { forwardSignals } from "./hand-over.mjs";
import { Problem } from "./problem.mjs";

const OPTIONS = [
  "ci",
  "--ignore-scripts",
  // The tools that build and check the product are development packages; NODE_ENV=production must not drop them.
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  // Without a network npm would otherwise wait minutes before it says so.
  "--fetch-retries=2",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];
const PROGRESS_EVERY_MS = 3000;

/**
 * Installs the locked packages.
 * @param {{ root: string, first: boolean, start?: typeof spawn, say?: (line: string) => void }} how
 * @throws {Problem} a read-only folder, no registry, a full disk, or whatever else npm reports
 */
export async function installPackages({ root, first, start = spawn, say = console.log }) {
  refuseReadOnly(root);
  say(
    first
      ? "Installing the project's packages (once; about 150 MB) …"
      : "package-lock.json has changed: installing the packages again …",
  );
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const progress = setInterval(() => say(`  still installing, ${seconds()} s`), PROGRESS_EVERY_MS);
  try {
    const { code, errors } = await runNpm(root, start);
    if (code !== 0) throw new Problem(explainNpmFailure(errors));
  } finally {
    clearInterval(progress);
  }
  say(`  packages ready after ${seconds()} s`);
}

/**
 * What went wrong, in one sentence, from what npm wrote to its error output.
 * @param {string} errors
 */
export function explainNpmFailure(errors) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET/.test(errors)
  ) {
    return "The npm registry cannot be reached, so the packages cannot be installed: connect this machine to the network (or name a reachable registry with `npm config set registry URL`) and run the same command again.";
  }
  if (/ENOSPC/.test(errors)) {
    return "The disk is full, so the packages cannot be installed: free about 1 GB and run the same command again.";
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

/**
 * @param {string} root
 * @param {typeof spawn} start
 * @returns {Promise<{ code: number | null, errors: string }>}
 */
function runNpm(root, start) {
  // Under `npm start` npm names its own file, which works where a bare "npm" would need a shell (Windows).
  const npmFile = process.env["npm_execpath"];
  const [file, before] = npmFile?.endsWith("npm-cli.js") ? [process.execPath, [npmFile]] : ["npm", []];
  return new Promise((resolve, reject) => {
    const npm = start(file, [...before, ...OPTIONS], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      shell: file === "npm" && process.platform === "win32",
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
