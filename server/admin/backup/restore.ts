// Fills a fresh database from a backup, in one transaction: all of it or nothing.
import { createReadStream } from "node:fs";
import { chmod, copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createGunzip } from "node:zlib";
import type { ClientBase } from "pg";
import { HubFailure } from "../../failure.ts";
import type { Manifest } from "./manifest.ts";
import { full, quoted, schemaNumber } from "./tables.ts";

const rowsAnInsert = 1_000;

/** Puts the keys into the new data folder; before the database is made, for it takes its passwords from them. */
export async function restoreSecrets(from: string, manifest: Manifest, dataFolder: string): Promise<void> {
  for (const { file } of manifest.secrets) {
    await mkdir(dirname(join(dataFolder, file)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, file), join(dataFolder, file));
    await chmod(join(dataFolder, file), 0o600);
  }
}

/** `client`: the database's owner, on a database whose schema this program has just made. */
export async function restoreTables(
  client: ClientBase,
  from: string,
  manifest: Manifest,
  progress: (table: string, share: number) => void,
): Promise<void> {
  const number = await schemaNumber(client);
  if (manifest.schemaNumber > number) throw newerBackup();
  await client.query("begin");
  try {
    for (const [index, table] of manifest.tables.entries()) {
      progress(full(table), index / manifest.tables.length);
      const rows = await fillTable(client, from, table);
      if (rows !== table.rows) throw new Error(`${full(table)}: ${rows} rows instead of ${table.rows}`);
      await setIdentities(client, table);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function fillTable(
  client: ClientBase,
  from: string,
  table: Manifest["tables"][number],
): Promise<number> {
  const columns = table.columns.map((column) => `"${column}"`).join(", ");
  const insert = `insert into ${quoted(table)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${quoted(table)}, $1::json)`;
  let rows = 0;
  let batch: string[] = [];
  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    await client.query(insert, [`[${batch.join(",")}]`]);
    rows += batch.length;
    batch = [];
  }
  for await (const line of linesOf(join(from, table.file))) {
    batch.push(line);
    if (batch.length >= rowsAnInsert) await flush();
  }
  await flush();
  return rows;
}

/** Lines end with "\n" alone: readline would also split at separators that JSON leaves inside its strings. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path).pipe(createGunzip()).setEncoding("utf8")) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}

async function setIdentities(client: ClientBase, table: Manifest["tables"][number]): Promise<void> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_identity = 'YES'`,
    [table.schema, table.name],
  );
  for (const { column_name: column } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max("${column}"), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    );
  }
}

function newerBackup(): HubFailure {
  return new HubFailure(
    "backup.newer",
    "备份由更新的连心线写成：请使用新版程序恢复。",
    "The backup was written by a newer lianxin: restore it with that program.",
  );
}
