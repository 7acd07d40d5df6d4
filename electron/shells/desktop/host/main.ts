// The console host as a process of its own under Electron (utilityProcess).
import { randomBytes } from "node:crypto";
import {
  fileKeyKeeper,
  type KeyKeeper,
  type Log,
  openConsoleHost,
  secretKeyKeeper,
  systemClock,
} from "../../../console/index.ts";
import type { OpenHost } from "./messages.ts";
import { runHost } from "./run-host.ts";

// Whatever this process writes is for its user alone.
process.umask(0o077);

const parent = process.parentPort;

runHost({
  open: (asked) =>
    openConsoleHost({
      dataFolder: asked.dataFolder,
      hubUrl: asked.hubUrl,
      clock: systemClock,
      random: randomBytes,
      keyKeeper: keeperOf(asked),
      log,
    }),
  onMessage: (listener) => void parent.on("message", ({ data, ports }) => listener(data, ports)),
  tell: (message) => parent.postMessage(message),
  exit: (code) => process.exit(code),
});

function keeperOf({ dataFolder, secret }: OpenHost): KeyKeeper {
  return secret.kind === "file"
    ? fileKeyKeeper(dataFolder, randomBytes)
    : secretKeyKeeper("operating-system", Buffer.from(secret.secret, "base64"), randomBytes);
}

function log(...[level, event, details]: Parameters<Log>): void {
  if (level !== "info") console.error(JSON.stringify({ level, event, ...details }));
}
