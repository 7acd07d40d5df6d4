// The bootstrap's steps in order: packages, the project's own Node, hand over to build/tasks.ts.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./hand-over.mjs";
import { installPackages } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { chooseNode } from "./own-node.mjs";
import { hydratePostgresLinks } from "./postgres-links.mjs";
import { Problem } from "./problem.mjs";
import { installedTreeMatches, readStamp, wantedStamp, writeStamp } from "./stamp.mjs";

/**
 * Runs one task of build/tasks.ts with everything it needs in place; ends the process with the task's exit code.
 * @param {string[]} taskAndOptions
 */
export async function run(taskAndOptions) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
  // A reader that goes away (`| head`) must not cut an install in half.
  process.stdout.on("error", () => {});
  try {
    const node = await prepare(root);
    process.exitCode = await handOver({ root, node, taskAndOptions });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Makes node_modules what package-lock.json says and returns the Node to run with. Costs a few milliseconds when
 * the stamp of an earlier run still holds.
 * @param {string} root
 */
async function prepare(root) {
  const ready = readyNode(root);
  if (ready) return ready;
  return oneAtATime(root, async () => {
    // Whoever held the lock before us may have done the work.
    const readyNow = readyNode(root);
    if (readyNow) return readyNow;
    if (!installedTreeMatches(root)) await installPackages({ root, first: readStamp(root) === undefined });
    hydratePostgresLinks(root);
    const node = chooseNode({ root, verify: true });
    if (!node) throw new Problem(noNodeSentence());
    writeStamp(root, wantedStamp(root));
    return node;
  });
}

/**
 * The Node of a tree whose stamp still holds.
 * @param {string} root
 */
function readyNode(root) {
  return readStamp(root) === wantedStamp(root) ? chooseNode({ root, verify: false }) : undefined;
}

function noNodeSentence() {
  return `lianxin runs on Node 24, and none of its packages has one that runs on this ${process.platform}-${process.arch} (this is ${process.versions.node}): install Node 24 or newer from https://nodejs.org and run the same command again.`;
}
