// What a person has set at a browser desk (language, keys, sizes), kept on the hub.
import type { Pool } from "pg";
import { makeTables } from "../db/own-tables.ts";

export interface DeskSettings {
  read(personId: string): Promise<Record<string, unknown>>;
  write(personId: string, key: string, value: unknown): Promise<void>;
}

/** Makes the desks' table where it is not there yet. Several hubs may call it at once. */
export function makeDeskTables(pool: Pool): Promise<void> {
  return makeTables(
    pool,
    "hub_desk",
    `create table if not exists hub_desk.settings (
       person_id text not null, key text not null, value jsonb not null, primary key (person_id, key))`,
  );
}

export async function openDeskSettings(pool: Pool): Promise<DeskSettings> {
  await makeDeskTables(pool);
  return {
    async read(personId) {
      const { rows } = await pool.query<{ key: string; value: unknown }>(
        "select key, value from hub_desk.settings where person_id = $1",
        [personId],
      );
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },
    async write(personId, key, value) {
      await pool.query(
        `insert into hub_desk.settings (person_id, key, value) values ($1, $2, $3)
         on conflict (person_id, key) do update set value = $3`,
        [personId, key, JSON.stringify(value ?? null)],
      );
    },
  };
}
