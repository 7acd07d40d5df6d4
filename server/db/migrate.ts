// Numbered migrations, applied in order by the database's owner before the hub itself connects.
import type { Client } from "pg";
import { HubFailure } from "../failure.ts";
import { first } from "./migrations/001-first.ts";
import { revokedSessions } from "./migrations/002-revoked-sessions.ts";

/** Append only: a migration that has been released never changes. Its number is its place in the list, from 1. */
const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: "first", sql: first },
  { name: "revoked-sessions", sql: revokedSessions },
];

/** The role as which the hub works: it may add to the log, and neither change nor remove what stands there. */
export const hubRole = "lianxin_hub";

const MIGRATION_LOCK = 12345_001;

/** Brings the schema up to this program's version. Several hubs may call it at once. */
export async function migrate(owner: Client, now: number): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    await owner.query(
      "create table if not exists migrations (number int primary key, name text not null, applied_at bigint not null)",
    );
    const { rows } = await owner.query<{ number: number }>("select max(number) as number from migrations");
    const done = rows[0]?.number ?? 0;
    if (done > migrations.length) throw newerData(done);
    if (done === 0) await makeRole(owner);
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < done) continue;
      await owner.query(sql);
      await owner.query("insert into migrations values ($1, $2, $3)", [index + 1, name, now]);
    }
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}

async function makeRole(owner: Client): Promise<void> {
  const { rowCount } = await owner.query("select 1 from pg_roles where rolname = $1", [hubRole]);
  if (rowCount === 0) await owner.query(`create role ${hubRole} nologin`);
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  // The job queue makes a schema of its own.
  await owner.query(`grant create on database "${rows[0]?.name ?? ""}" to ${hubRole}`);
}

function newerData(found: number): HubFailure {
  return new HubFailure(
    "data.newer",
    `数据由更新的连心线写成（第 ${found} 版结构，本程序只到第 ${migrations.length} 版）。请使用新版程序，或另选 --data。`,
    `The data was written by a newer lianxin (schema ${found}; this program knows ${migrations.length}). Use the newer program, or choose another --data.`,
  );
}
