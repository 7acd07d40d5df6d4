// A real hub for tests: embedded PostgreSQL, a folder of its own, any free port. The first use on a machine prepares a database
// once; later ones copy it. In this process (startHub) or as a process of its own that can be killed (spawnHub).
import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHub } from "../../server/core.ts";
import type { Hub } from "../../server/hub.ts";
import { calendar } from "../../server/sample/calendar.ts";
import { directory } from "../../server/sample/directory/index.ts";
import { rules } from "../../server/sample/rules.ts";
import type { Clock, Log } from "../../server/surroundings.ts";
import { ChildReport } from "../../shared/protocol/index.ts";
import { password, people } from "./small-city.ts";

export interface TestHub {
  readonly url: string;
  /** The data folder. */
  readonly data: string;
  readonly hub: Hub;
  /** Closes the hub; `keep` leaves the data for another start. */
  stop(keep?: boolean): Promise<void>;
}

export interface HubOptions {
  /** Goes on with this folder instead of a new one. */
  readonly data?: string;
  readonly port?: number;
  readonly clock?: Clock;
  readonly log?: Log;
}

/** A hub in this process with the small city's reference documents and people. */
export async function startHub({ data, port = 0, clock, log }: HubOptions = {}): Promise<TestHub> {
  const folder = data ?? (await preparedFolder());
  const hub = await createHub({
    data: folder,
    port,
    host: "127.0.0.1",
    ...(clock === undefined ? {} : { clock }),
    ...(log === undefined ? {} : { log }),
  });
  const { url } = await hub.listen();
  return {
    url,
    data: folder,
    hub,
    stop: async (keep = false) => {
      await hub.close();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface HubProcess {
  readonly url: string;
  readonly data: string;
  readonly pid: number;
  /** SIGKILL: nothing is closed. */
  kill(): Promise<void>;
  /** As the launcher ends it. */
  stop(): Promise<void>;
}

const main = join(import.meta.dirname, "..", "..", "server", "main.ts");

/** A hub as `npm start` runs it; `arguments_` are added to --data and --port. */
export async function spawnHub(
  { data, port = 0 }: Pick<HubOptions, "data" | "port"> = {},
  arguments_: readonly string[] = [],
): Promise<HubProcess> {
  const folder = data ?? (await preparedFolder());
  const child = fork(main, ["--data", folder, "--port", String(port), ...arguments_], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await readyUrl(child);
  return {
    url,
    data: folder,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the hub ended with ${code} before it was ready`)));
    child.on("message", (message) => {
      const report = ChildReport.parse(message);
      if (report.kind === "ready") resolve(report.url);
      if (report.kind === "failed") reject(new Error(`${report.code}: ${report.sentence.en}`));
    });
  });
}

/** A new data folder with the small city in it, as a copy of one that was prepared once. */
export async function preparedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-hub-"));
  cpSync(await template(), folder, { recursive: true });
  return folder;
}

async function template(): Promise<string> {
  const place = join(tmpdir(), `lianxin-template-${process.getuid?.() ?? 0}-${contentHash()}`);
  if (existsSync(place)) return place;
  const draft = mkdtempSync(`${place}-`);
  mkdirSync(draft, { recursive: true });
  const hub = await createHub({ data: draft, port: 0, host: "127.0.0.1" });
  await hub.reference.publish("rules", rules, "sample");
  await hub.reference.publish("calendar", calendar, "sample");
  await hub.reference.publish("directory", directory, "sample");
  await hub.accounts.people.add(Object.values(people).map((person) => ({ ...person, password })));
  await hub.close();
  try {
    renameSync(draft, place);
  } catch {
    // Another test run was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/** Changes with everything that is in the template. */
function contentHash(): string {
  const migrations = readFileSync(join(import.meta.dirname, "../../server/db/migrations/001-first.ts"));
  const hash = createHash("sha256").update(migrations);
  hash.update(readFileSync(join(import.meta.dirname, "../../server/secrets/index.ts")));
  hash.update(readFileSync(join(import.meta.dirname, "../../server/db/migrate.ts")));
  return hash
    .update(JSON.stringify([rules, calendar, directory, people]))
    .digest("hex")
    .slice(0, 16);
}
