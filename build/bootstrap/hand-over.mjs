// Starts the task under the chosen Node and stands between it and the outside: same input and output, same exit
// code, and each stop signal passed on once.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { errorCode, Problem } from "./problem.mjs";
import { whenOrphaned } from "./when-orphaned.mjs";

/** Names the bootstrap's process to the task, which ends when that is killed. */
export const STARTED_BY = "LIANXIN_STARTED_BY";

/** Ctrl-C reaches us twice (from the terminal and from npm); what comes within this time is the same wish. */
const SAME_SIGNAL_MS = 1500;

/**
 * Runs `build/tasks.ts` and resolves to its exit code (128 + signal if it was ended by one).
 * @param {{ root: string, node: string, taskAndOptions: string[], start?: typeof spawn }} what
 */
export function handOver({ root, node, taskAndOptions, start = spawn }) {
  const binFolder = join(root, "node_modules", ".bin");
  const path = [binFolder, dirname(node), process.env["PATH"] ?? ""].join(delimiter);
  // A group of its own, so that a Ctrl-C in the terminal reaches the task through us alone and therefore once.
  // On Windows that would open a second console; there the console itself tells every process.
  const ownGroup = process.platform !== "win32";
  const task = start(node, [join(root, "build", "tasks.ts"), ...taskAndOptions], {
    stdio: "inherit",
    env: { ...process.env, PATH: path, [STARTED_BY]: String(process.pid) },
    detached: ownGroup,
  });
  const stopForwarding = forwardSignals((signal) => {
    if (ownGroup) task.kill(signal);
  });
  // Only npm leaves us behind in this way; who runs us without it may well mean us to outlive the shell.
  if (process.env["npm_lifecycle_event"] !== undefined) whenOrphaned(() => task.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    task.on("error", (error) => {
      stopForwarding();
      reject(
        new Problem(
          `The project's Node at ${node} does not start (${errorCode(error)}): delete node_modules and run the same command again.`,
        ),
      );
    });
    task.on("exit", (code, signal) => {
      stopForwarding();
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

/**
 * Calls `forward` for the stop signals this process receives, leaving out echoes of the same one. Returns the way
 * to end it.
 * @param {(signal: NodeJS.Signals) => void} forward
 * @param {{ on: (signal: NodeJS.Signals, listener: () => void) => unknown, off: (signal: NodeJS.Signals, listener: () => void) => unknown }} from
 * @param {() => number} now milliseconds
 */
export function forwardSignals(forward, from = process, now = Date.now) {
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const listeners = signals.map((signal) => {
    let last = Number.NEGATIVE_INFINITY;
    const listener = () => {
      if (now() - last < SAME_SIGNAL_MS) return;
      last = now();
      forward(signal);
    };
    from.on(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) from.off(signal, listener);
  };
}
