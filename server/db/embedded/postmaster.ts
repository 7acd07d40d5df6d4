// What the file postmaster.pid says about a PostgreSQL on a data folder, and how one left over by a killed hub is stopped.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HubFailure } from "../../failure.ts";

export interface Postmaster {
  readonly pid: number;
  /** "starting", "ready" or "stopping". */
  readonly status: string;
}

const POLL_MS = 5;

/** The postmaster that the folder names, whether it still lives or not; null where none is named. */
export function readPostmaster(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, status: (lines[7] ?? "").trim() } : null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Called under the folder's lock, so no hub uses what it finds: waits for a PostgreSQL that is on its way down, stops one
 * that is not, and removes the note of one that is gone.
 */
export async function clearLeftover(folder: string): Promise<void> {
  const found = readPostmaster(folder);
  if (found === null) return;
  if (isAlive(found.pid) && runsOn(found.pid, folder)) {
    if (!(await goneWithin(found.pid, 500))) await stopPostmaster(found.pid);
    return;
  }
  rmSync(join(folder, "postmaster.pid"), { force: true });
}

/** Fast shutdown; at once after ten seconds. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 2_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await goneWithin(pid, patience)) return;
  }
  throw new HubFailure(
    "database.will-not-stop",
    `内嵌数据库（进程 ${pid}）停不下来。请结束该进程后重试。`,
    `The embedded database (process ${pid}) does not stop. End that process and try again.`,
  );
}

/** Waits until the postmaster reports itself ready; false as soon as `failed` says that it has ended. */
export async function readyWithin(
  folder: string,
  patienceMs: number,
  failed: () => boolean,
): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
    if (failed()) return false;
    if (readPostmaster(folder)?.status === "ready") return true;
    await pause(POLL_MS);
  }
  return false;
}

async function goneWithin(pid: number, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
    if (!isAlive(pid)) return true;
    await pause(POLL_MS);
  }
  return false;
}

/** Whether the process really is a PostgreSQL on this folder: the number may have passed to a stranger since. */
function runsOn(pid: number, folder: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return words.some((word) => word === folder);
  } catch {
    // No /proc on this system: PostgreSQL's own check of the note must do.
    return process.platform !== "linux";
  }
}
