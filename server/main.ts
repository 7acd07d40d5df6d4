// The hub as a process: reads its options, joins the rooms, reports how it goes, and ends with its launcher.
import { chmodSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChildReport } from "../shared/protocol/index.ts";
import { createHub } from "./core.ts";
import { HubFailure } from "./failure.ts";
import type { Hub } from "./hub.ts";
import { type MainOptions, parseHubOptions } from "./options.ts";
import { joinRooms } from "./rooms.ts";
import { consoleLog, systemClock } from "./surroundings.ts";

/** Runs until it is told to end; answers with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const options = parseHubOptions(argv);
  keepToOurselves(options.data);
  const ending = endWish();
  try {
    const hub = await createHub({ ...options, clock: systemClock, log: consoleLog(systemClock), report });
    const details = await firstContent(hub, options);
    const rooms = await joinRooms(hub, {
      data: options.data,
      rendererFolder: join(import.meta.dirname, "..", "dist", "renderer"),
      trainingLine: options.trainingLine ?? null,
      runJobs: true,
      nightlyBackup: options.database === undefined,
    });
    const { url } = await hub.listen();
    report({ kind: "ready", url, details: { ...details, unitDeskUrl: url } });
    const lost = await Promise.race([ending.wish.then(() => false), hub.lost.then(() => true)]);
    await rooms.close();
    await hub.close();
    return lost ? databaseLost() : 0;
  } catch (error) {
    // What Ctrl-C broke off half-way is no failure.
    return ending.come() ? 0 : failed(error);
  }
}

/**
 * Nobody else reads what the hub writes, nor a data folder that stood open. Started by root, folders may still be passed through:
 * the embedded database then runs under a plain account.
 */
function keepToOurselves(data: string): void {
  const others = process.getuid?.() === 0 ? 0o066 : 0o077;
  process.umask(others);
  if (process.platform !== "win32" && existsSync(data))
    chmodSync(data, statSync(data).mode & 0o777 & ~others);
}

/** The sample city where it is wanted and not there yet. Answers with what people need to know to sign in. */
async function firstContent(hub: Hub, options: MainOptions): Promise<Record<string, string>> {
  if (!options.sampleCity) return {};
  // Its texts are read only where they are wanted.
  const { loadSampleCity } = await import("./sample-loader/index.ts");
  return { ...(await loadSampleCity(hub, { data: options.data, report })) };
}

/** Resolves when somebody wants the hub to end: a signal, or the end of the launcher it was started by. */
function endWish(): { readonly wish: Promise<void>; readonly come: () => boolean } {
  let come = false;
  const wish = new Promise<void>((resolve) => {
    for (const event of ["SIGINT", "SIGTERM", "disconnect"] as const)
      process.on(event, () => {
        come = true;
        resolve();
      });
  });
  return { wish, come: () => come };
}

function report(message: ChildReport): void {
  if (process.send !== undefined && process.connected) {
    process.send(message);
    return;
  }
  if (message.kind === "ready") console.log(`ready ${message.url}`);
  else if (message.kind === "progress") console.log(`${message.sentence.zh} · ${message.sentence.en}`);
  else if (message.kind === "failed") console.error(`${message.sentence.zh}\n${message.sentence.en}`);
}

function failed(error: unknown): number {
  if (error instanceof HubFailure) report({ kind: "failed", code: error.code, sentence: error.sentence });
  else throw error;
  return 1;
}

function databaseLost(): number {
  report({
    kind: "failed",
    code: "database.lost",
    sentence: {
      zh: "数据库意外停止，中心随之停止。请重新启动；已确认的事项都在。",
      en: "The database stopped unexpectedly, so the hub has stopped. Start it again; everything confirmed is there.",
    },
  });
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await main(process.argv.slice(2));
  // The channel to the launcher would keep the process alive.
  process.exit(code);
}
