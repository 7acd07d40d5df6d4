// Remembers that the sample city has been loaded whole, so that later starts pass it by.
import type { Pool } from "pg";
import { makeTables } from "../db/own-tables.ts";

export function makeSampleTable(pool: Pool): Promise<void> {
  return makeTables(pool, "hub_sample", "create table if not exists hub_sample.loaded (at bigint not null)");
}

export async function isLoaded(pool: Pool): Promise<boolean> {
  await makeSampleTable(pool);
  const { rows } = await pool.query("select 1 from hub_sample.loaded limit 1");
  return rows.length > 0;
}

export async function noteLoaded(pool: Pool, at: number): Promise<void> {
  await pool.query("insert into hub_sample.loaded (at) values ($1)", [at]);
}
