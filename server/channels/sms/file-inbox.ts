// The training city's incoming SMS: a file `<folder>/anything.json` with { phone, text } is one message. It is read once and
// then stands under done/, or under refused/ where it cannot be understood.
import { type FSWatcher, watch } from "node:fs";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const SmsFile = z.object({ phone: z.string().min(3).max(32), text: z.string().max(2000) });

export interface IncomingSms extends z.infer<typeof SmsFile> {
  /** The same for the same file, however often it is read. */
  readonly id: string;
}

/** Rejects when the message should be read again later. */
export type ReceiveSms = (message: IncomingSms) => Promise<void>;

export interface FileInbox {
  /** Reads what lies there now. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** A watcher may miss a file; a sweep this often finds it. */
const sweepEveryMs = 5_000;

/** Watches the folder; messages are handed over one at a time, in the order of their names. */
export async function fileInbox(
  folder: string,
  receive: ReceiveSms,
  report: (code: string) => void,
): Promise<FileInbox> {
  for (const part of ["done", "refused"]) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
  let closed = false;
  let running: Promise<void> = Promise.resolve();

  function sweep(): Promise<void> {
    running = running.then(async () => {
      if (!closed) await sweepOnce(folder, receive, report);
    });
    return running;
  }

  const watcher = watchQuietly(folder, () => void sweep());
  const timer = setInterval(() => void sweep(), sweepEveryMs);
  timer.unref();
  await sweep();
  return {
    sweep,
    async close() {
      closed = true;
      clearInterval(timer);
      watcher?.close();
      await running;
    },
  };
}

async function sweepOnce(folder: string, receive: ReceiveSms, report: (code: string) => void): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map(({ name }) => name);
  for (const name of names.sort()) {
    const path = join(folder, name);
    const message = await readMessage(path);
    if (message === "unfinished") continue;
    if (message === null) {
      report("sms.unreadable");
      await rename(path, join(folder, "refused", name)).catch(() => undefined);
      continue;
    }
    try {
      await receive({ ...message, id: name });
      await rename(path, join(folder, "done", name));
    } catch {
      // Left where it is: the next sweep reads it again.
      report("sms.not-taken-in");
    }
  }
}

async function readMessage(path: string): Promise<z.infer<typeof SmsFile> | "unfinished" | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  if (text.trim() === "") return "unfinished";
  try {
    return SmsFile.parse(JSON.parse(text));
  } catch {
    // A file that is still being written does not end as an object does.
    return text.trimEnd().endsWith("}") ? null : "unfinished";
  }
}

function watchQuietly(folder: string, changed: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on("error", () => undefined);
    return watcher;
  } catch {
    // No watching on this file system: the sweeps do it.
    return null;
  }
}
