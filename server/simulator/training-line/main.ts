// The training line as a process of its own: it outlives hub and console, and ends with the launcher.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { Server } from "socket.io";
import { sentence } from "../../../shared/domain/index.ts";
import type { ChildReport } from "../../../shared/protocol/index.ts";
import { trainingCalls } from "../../sample/index.ts";
import { serveTrainingLine, type TrainingLine } from "./index.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    /** Callers come by themselves, so many an hour on average; without it only when an agent asks. */
    "callers-per-hour": { type: "string", default: "0" },
  },
});
const hourMs = 3_600_000;
const loopback = "127.0.0.1";

for (const event of ["disconnect", "SIGTERM", "SIGINT"]) process.on(event, () => process.exit());

const server = createServer((_, response) => response.writeHead(404).end());
const sockets = new Server(server, {
  serveClient: false,
  transports: ["websocket"],
  // A phone that is gone is noticed within seconds: its caller must not talk to nobody.
  pingInterval: 2_000,
  pingTimeout: 4_000,
});
const line = serveTrainingLine(sockets, {
  scripts: new Map(trainingCalls.map((call) => [call.id, call])),
  now: Date.now,
  newCallId: randomUUID,
});

server.once("error", (error) => {
  report({
    kind: "failed",
    code: "code" in error ? String(error.code) : "training-line.failed",
    sentence: sentence(`练习线路打不开：${error.message}`, `The training line cannot open: ${error.message}`),
  });
  process.exit(1);
});
server.listen(Number(values.port), loopback, () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  report({ kind: "ready", url: `http://${loopback}:${port}`, details: {} });
  callByThemselves(line, Number(values["callers-per-hour"]));
});

/** Gaps as between independent callers: exponential around the mean. */
function callByThemselves(to: TrainingLine, perHour: number): void {
  if (!(perHour > 0)) return;
  const gapMs = -Math.log(1 - Math.random()) * (hourMs / perHour);
  setTimeout(() => {
    to.caller();
    callByThemselves(to, perHour);
  }, gapMs);
}

function report(message: ChildReport): void {
  if (process.send !== undefined) process.send(message);
  else if (message.kind === "ready") console.log(`ready ${message.url}`);
  else if (message.kind === "failed") console.error(message.sentence.en);
}
