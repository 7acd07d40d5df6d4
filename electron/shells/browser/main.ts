// The browser shell as a process: opens this device's console host, serves it to the machine's browser, and tells the launcher
// (over Node's IPC channel) when it is ready. Without a launcher it prints the address itself.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Sentence, sentence } from "../../../shared/domain/index.ts";
import type { ChildReport } from "../../../shared/protocol/index.ts";
import {
  ConsoleStoreError,
  fileKeyKeeper,
  type Log,
  openConsoleHost,
  systemClock,
} from "../../console/index.ts";
import { type Shell, serveShell } from "./serve.ts";
import type { WindowsDue } from "./windows.ts";

// Whatever this process writes is for its user alone.
process.umask(0o077);

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    hub: { type: "string" },
    port: { type: "string", default: "0" },
    training: { type: "boolean", default: false },
    /** Goes on when the last desk has closed. */
    stay: { type: "boolean", default: false },
  },
});

let end: () => void = () => process.exit();
for (const event of ["disconnect", "SIGTERM", "SIGINT"]) process.on(event, () => end());

try {
  await run();
} catch (error) {
  report({ kind: "failed", ...reasonOf(error) });
  process.exitCode = 1;
  // Without this the channel to the launcher would keep a failed process alive.
  if (process.connected) process.disconnect();
}

async function run(): Promise<void> {
  const dataFolder = values.data ?? join(import.meta.dirname, "..", "..", "..", ".data", "console");
  const host = await openConsoleHost({
    dataFolder,
    hubUrl: values.hub ?? null,
    clock: systemClock,
    random: randomBytes,
    keyKeeper: fileKeyKeeper(dataFolder, randomBytes),
    log: logLine,
  });
  endWith(() => host.close());
  let shell: Shell | undefined;
  shell = await serveShell({
    host,
    rendererFolder: join(import.meta.dirname, "..", "..", "..", "dist", "renderer"),
    port: Number(values.port),
    controlKey: process.env["LIANXIN_CONTROL_KEY"] ?? randomBytes(24).toString("base64url"),
    training: values.training,
    onDue: (due) => {
      if (!values.stay && shell !== undefined) tellDue(due, shell);
    },
    onShow: () => {
      for (const page of ["desk", "phone"] as const) {
        if (shell !== undefined) report({ kind: "window-wanted", page, url: shell.openingUrl(page) });
      }
    },
    now: () => performance.now(),
  });
  const served = shell;
  endWith(() => served.close());
  report({
    kind: "ready",
    url: shell.openingUrl("desk"),
    details: { phoneUrl: shell.openingUrl("phone"), port: String(shell.port) },
  });
}

function tellDue(due: WindowsDue, shell: Shell): void {
  if (due.kind === "finished") report({ kind: "finished" });
  else report({ kind: "window-wanted", page: due.page, url: shell.openingUrl(due.page) });
}

/** Ends in order when the launcher asks, goes away or was never there and a person presses Ctrl-C. */
function endWith(close: () => Promise<void>): void {
  const previous = end;
  end = once(() => void close().finally(previous));
}

function once(run: () => void): () => void {
  let ran = false;
  return () => {
    if (!ran) run();
    ran = true;
  };
}

function report(message: ChildReport): void {
  if (process.send !== undefined) {
    if (process.connected) process.send(message);
  } else if (message.kind === "ready")
    console.log(`ready ${message.url}\nphone ${message.details["phoneUrl"]}`);
  else if (message.kind === "failed") console.error(message.sentence.en);
}

function reasonOf(error: unknown): { code: string; sentence: Sentence } {
  if (error instanceof ConsoleStoreError) return { code: error.code, sentence: error.sentence };
  const code = error instanceof Error && "code" in error ? String(error.code) : "shell.failed";
  if (code === "ENOSPC") {
    return {
      code,
      sentence: sentence(
        "磁盘已满，控制台打不开：腾出空间后再启动",
        "The disk is full, so the console cannot open: free some space and start again",
      ),
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code, sentence: sentence(`控制台打不开：${detail}`, `The console cannot open: ${detail}`) };
}

function logLine(level: Parameters<Log>[0], event: string, details?: Parameters<Log>[2]): void {
  if (level !== "info") console.error(JSON.stringify({ level, event, ...details }));
}
