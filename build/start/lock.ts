// One `npm start` per data folder. The lock says who holds it and where the console answers; whether it still holds is found
// out by asking there, not by trusting the file.
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Lock = z.object({
  pid: z.int(),
  startedAt: z.int(),
  /** Base address of the console; null while it is starting. */
  url: z.string().nullable(),
  controlKey: z.string(),
});
export type Lock = z.infer<typeof Lock>;

export type LockOutcome =
  /** The folder is ours; call `ready` with the console's address and `release` at the end. */
  | { readonly kind: "ours"; ready(url: string): Promise<void>; release(): Promise<void> }
  /** Another one runs; the address carries a fresh ticket. */
  | { readonly kind: "running"; readonly url: string; readonly pid: number }
  /** Another one is still starting after we waited. */
  | { readonly kind: "starting"; readonly pid: number };

export interface LockSurroundings {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  isAlive(pid: number): boolean;
  /** Asks a running console for an opening address; null where nothing (or something else) answers. */
  ask(lock: { readonly url: string; readonly controlKey: string }): Promise<string | null>;
}

const waitForStartMs = 30_000;
const asksBeforeStale = 3;
const pauseMs = 300;

/** Takes the lock of the folder, or says who holds it. Errors of the file system are thrown as they are. */
export async function takeLock(
  folder: string,
  mine: { readonly pid: number; readonly controlKey: string },
  surroundings: LockSurroundings,
): Promise<LockOutcome> {
  const file = join(folder, "running.json");
  const begun = surroundings.now();
  for (let asks = 0; ; await surroundings.sleep(pauseMs)) {
    const lock: Lock = { ...mine, startedAt: surroundings.now(), url: null };
    if (await create(file, lock)) return ours(file, lock);

    const other = await read(file);
    if (other !== null && other.url !== null) {
      const url = await surroundings.ask({ url: other.url, controlKey: other.controlKey });
      if (url !== null) return { kind: "running", url, pid: other.pid };
      asks += 1;
      if (surroundings.isAlive(other.pid) && asks < asksBeforeStale) continue;
    } else if (other !== null && surroundings.isAlive(other.pid)) {
      if (surroundings.now() - begun < waitForStartMs) continue;
      return { kind: "starting", pid: other.pid };
    }
    await rm(file, { force: true });
  }
}

function ours(file: string, lock: Lock): LockOutcome {
  return {
    kind: "ours",
    async ready(url) {
      await writeFile(`${file}.new`, JSON.stringify({ ...lock, url }), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    async release() {
      // Whoever judged us dead meanwhile has the file now; it is no longer ours to remove.
      if ((await read(file))?.pid === lock.pid) await rm(file, { force: true });
    },
  };
}

/** False where the file exists. Its name appears with its content in it, or not at all. */
async function create(file: string, lock: Lock): Promise<boolean> {
  const draft = `${file}.${lock.pid}`;
  await writeFile(draft, JSON.stringify(lock), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function read(file: string): Promise<Lock | null> {
  try {
    return Lock.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}
