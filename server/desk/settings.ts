// What a person has set at a browser desk (language, keys, sizes), kept on the hub.
import type { Pool } from "pg";

export interface DeskSettings {
  read(personId: string): Promise<Record<string, unknown>>;
  write(personId: string, key: string, value: unknown): Promise<void>;
}

/** Makes its table where it is not there yet. */
export async function openDeskSettings(pool: Pool): Promise<DeskSettings> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('hub_desk.schema'))");
    await client.query("create schema if not exists hub_desk");
    await client.query(
      `create table if not exists hub_desk.settings (
         person_id text not null, key text not null, value jsonb not null, primary key (person_id, key))`,
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
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
