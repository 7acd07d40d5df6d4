// Tables that a room on top of the hub makes for itself, in a schema of its own.
import type { Pool } from "pg";

/** Makes the schema and runs `sql`, which must be safe to repeat. Several hubs may do it at once. */
export async function makeTables(pool: Pool, schema: string, sql: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext($1))", [`tables of ${schema}`]);
    await client.query(`create schema if not exists ${schema}`);
    await client.query(sql);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
