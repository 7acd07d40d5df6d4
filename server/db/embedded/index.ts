// Door of the embedded PostgreSQL: a real server with fsync on, under the hub's data folder, reachable only by this account.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HubFailure } from "../../failure.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { chooseIdentity, type Identity, onPath, type System, thisSystem } from "./identity.ts";
import { lockFolder } from "./lock.ts";
import { clearLeftover, readyWithin, stopPostmaster } from "./postmaster.ts";

export interface EmbeddedOptions {
  /** The hub's own folder; the database goes into postgres/ in it. */
  readonly folder: string;
  /** Password of the owner "postgres"; used at the first start. */
  readonly ownerPassword: string;
  /** Told before the first start prepares the folder, which takes about a second. */
  readonly onPreparing: () => void;
  readonly system?: System;
}

export interface EmbeddedDatabase {
  /** Folder of the Unix socket, or the loopback address. */
  readonly host: string;
  readonly port: number;
  /** Settles when the server has ended without being asked to. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

const PORT = 5432;
const START_PATIENCE_MS = 60_000;
const LOG_BYTES_MAX = 5_000_000;
/** A Unix socket's path may have 107 bytes; PostgreSQL adds "/.s.PGSQL.5432" and ".lock". */
const SOCKET_FOLDER_BYTES_MAX = 85;

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const binaries = findBinaries();
  const unlock = lockFolder(options.folder);
  try {
    const data = join(options.folder, "postgres");
    const system = options.system ?? thisSystem();
    const socket = socketFolder(options.folder, [process.getuid?.(), system.nobody.uid]);
    const identity = chooseIdentity(system, [options.folder, socket], binaries.postgres);
    if (existsSync(data)) {
      checkVersion(data, binaries);
      // PostgreSQL refuses a folder that others may enter, as a copied or restored one may be.
      chmodSync(data, 0o700);
    } else {
      options.onPreparing();
      await prepare(data, binaries, identity, options.ownerPassword);
    }
    await clearLeftover(data);
    const server = await run(data, socket, binaries, identity, join(options.folder, "postgres.log"));
    return {
      host: socket,
      port: PORT,
      lost: server.lost,
      stop: async () => {
        await server.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Where the server of this hub's folder answers, if it runs. */
export function embeddedAddress(folder: string): { readonly host: string; readonly port: number } {
  return { host: socketFolder(folder, [process.getuid?.(), thisSystem().nobody.uid]), port: PORT };
}

/** initdb into a folder beside, renamed when whole, so that a kill half-way leaves nothing that looks finished. */
async function prepare(
  data: string,
  binaries: Binaries,
  identity: Identity,
  password: string,
): Promise<void> {
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const secrets = mkdtempSync(join(tmpdir(), "lianxin-"));
  const passwordFile = join(secrets, "owner");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined)
    for (const path of [secrets, passwordFile]) chownSync(path, identity.uid, identity.gid);
  const words = ["-D", draft, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  try {
    const { code, output } = await finished(identity, binaries.initdb, [
      ...words,
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ]);
    if (code !== 0) throw startFailure(output);
    renameSync(draft, data);
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
}

function checkVersion(data: string, binaries: Binaries): void {
  const file = join(data, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : "?";
  if (found === binaries.major) return;
  throw new HubFailure(
    "data.other-version",
    `数据文件夹由 PostgreSQL ${found} 写成，本程序带的是 ${binaries.major}。请用写成它的那一版连心线，或另选 --data。`,
    `The data folder was written by PostgreSQL ${found}; this program brings ${binaries.major}. Use the version of lianxin that wrote it, or choose another --data.`,
  );
}

async function run(data: string, socket: string, binaries: Binaries, identity: Identity, logFile: string) {
  const settings = {
    listen_addresses: process.platform === "win32" ? "127.0.0.1" : "",
    unix_socket_directories: process.platform === "win32" ? "" : socket,
    port: String(PORT),
    fsync: "on",
    max_connections: "60",
    shared_buffers: "128MB",
    // What citizens told must not stand in a log: no statement, no value of a row, no error message that quotes one.
    log_min_messages: "log",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_statement: "none",
  };
  const words = [
    "-D",
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const log = openSync(
    logFile,
    existsSync(logFile) && statSync(logFile).size > LOG_BYTES_MAX ? "w" : "a",
    0o600,
  );
  // The server goes down by itself, and cleanly, should this process be killed.
  const withParent = onPath("setpriv") ? ["setpriv", "--pdeathsig", "INT"] : [];
  const [program = "", ...rest] = [...identity.prefix, ...withParent, binaries.postgres, ...words];
  const child = spawn(program, rest, {
    stdio: ["ignore", log, log],
    // Ctrl-C in a terminal is for the hub, which then stops the server itself.
    detached: true,
    ...(identity.uid === undefined ? {} : { uid: identity.uid, gid: identity.gid }),
  });
  const logStart = statSync(logFile).size;
  let ended = false;
  let asked = false;
  const exit = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).then(() => {
    ended = true;
  });
  if (!(await readyWithin(data, START_PATIENCE_MS, () => ended)))
    throw startFailure(readFileSync(logFile).subarray(logStart).toString("utf8"));
  return {
    lost: exit.then(() => (asked ? new Promise<void>(() => {}) : undefined)),
    stop: async () => {
      asked = true;
      if (!ended && child.pid !== undefined) await stopPostmaster(child.pid);
      await exit;
    },
  };
}

function startFailure(output: string): HubFailure {
  const last = output.trim().split("\n").slice(-3).join(" / ");
  if (/No space left on device/.test(output))
    return new HubFailure(
      "data.disk-full",
      "磁盘已满，内嵌数据库无法启动。请腾出空间后重试。",
      "The disk is full, so the embedded database cannot start. Make room and try again.",
    );
  return new HubFailure(
    "database.will-not-start",
    `内嵌数据库无法启动：${last}`,
    `The embedded database does not start: ${last}`,
  );
}

/** `owners`: accounts that may own the folder, this one and the one the server may run under. */
function socketFolder(folder: string, owners: readonly (number | undefined)[]): string {
  const near = join(folder, "run");
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const path = Buffer.byteLength(near) <= SOCKET_FOLDER_BYTES_MAX ? near : join(tmpdir(), `lianxin-${name}`);
  if (process.platform === "win32") return "127.0.0.1";
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (!owners.includes(statSync(path).uid))
    throw new HubFailure(
      "data.folder-shared",
      `文件夹 ${path} 属于他人，不能用于数据库。请删除它后重试。`,
      `The folder ${path} belongs to somebody else and cannot hold the database's socket. Remove it and try again.`,
    );
  chmodSync(path, 0o700);
  return path;
}

function finished(identity: Identity, program: string, words: readonly string[]) {
  const [first = "", ...rest] = [...identity.prefix, program, ...words];
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(first, rest, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(identity.uid === undefined ? {} : { uid: identity.uid, gid: identity.gid }),
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
      });
    child.once("error", (error) => resolve({ code: null, output: error.message }));
    child.once("close", (code) => resolve({ code, output }));
  });
}
