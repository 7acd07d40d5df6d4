// Writes a backup: every table, as it stood at one instant, and the keys without which it could not be read. Over SQL alone, so
// it works while the hub runs and with the embedded database, which brings no tools.

import { createWriteStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ClientBase } from "pg";
import { HubFailure } from "../../failure.ts";
import { formatNumber, type Manifest, manifestName, sha256Of } from "./manifest.ts";
import { columnsOf, full, quoted, schemaNumber, type TableName, tablesToCarry } from "./tables.ts";

export interface BackUpOptions {
  /** The backup's folder: must not exist, or be empty. */
  to: string;
  /** The one folder all data stays under, for the keys. */
  dataFolder: string;
  /** Paths in it. */
  secretFiles: readonly string[];
  now: number;
  progress(table: string, share: number): void;
}

const rowsAFetch = 2_000;

/** The folder has its name only when it is whole. Answers with its manifest. */
export async function backUp(client: ClientBase, options: BackUpOptions): Promise<Manifest> {
  await refuseFilled(options.to);
  const draft = `${options.to}.part`;
  await mkdir(join(draft, "tables"), { recursive: true, mode: 0o700 });
  // One instant for all tables; reading holds up nobody.
  await client.query("begin isolation level repeatable read read only");
  try {
    const tables = await tablesToCarry(client);
    const carried: Manifest["tables"] = [];
    for (const [index, table] of tables.entries()) {
      options.progress(full(table), index / tables.length);
      carried.push(await writeTable(client, table, draft));
    }
    const manifest: Manifest = {
      format: formatNumber,
      madeAt: options.now,
      schemaNumber: await schemaNumber(client),
      tables: carried,
      secrets: await copySecrets(options, draft),
    };
    await writeFile(join(draft, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rename(draft, options.to);
    await flushFolder(dirname(options.to));
    return manifest;
  } finally {
    await client.query("rollback");
  }
}

async function writeTable(
  client: ClientBase,
  table: TableName,
  folder: string,
): Promise<Manifest["tables"][number]> {
  const file = `tables/${full(table)}.jsonl.gz`;
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    await client.query(
      `declare carried no scroll cursor for select row_to_json(t)::text as line from ${quoted(table)} t`,
    );
    for (;;) {
      const fetched = await client.query<{ line: string }>(`fetch ${rowsAFetch} from carried`);
      if (fetched.rows.length === 0) break;
      rows += fetched.rows.length;
      yield fetched.rows.map(({ line }) => `${line}\n`).join("");
    }
    await client.query("close carried");
  }
  const path = join(folder, file);
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { mode: 0o600, flush: true }));
  return { ...table, file, columns: await columnsOf(client, table), rows, sha256: await sha256Of(path) };
}

async function copySecrets(
  { dataFolder, secretFiles }: BackUpOptions,
  folder: string,
): Promise<Manifest["secrets"]> {
  const copied: Manifest["secrets"] = [];
  for (const file of secretFiles) {
    if (!(await exists(join(dataFolder, file)))) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true, mode: 0o700 });
    await copyFile(join(dataFolder, file), join(folder, file));
    copied.push({ file, sha256: await sha256Of(join(folder, file)) });
  }
  return copied;
}

async function refuseFilled(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length === 0 && !(await exists(`${folder}.part`))) return;
  throw new HubFailure(
    "backup.folder-filled",
    `${folder} 已有内容（或其 .part 残留）：换一个空文件夹，或删除后重试。`,
    `${folder} is not empty (or its .part is left over): choose an empty folder, or remove it and try again.`,
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
