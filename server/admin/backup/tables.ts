// Which tables a backup carries and in which order they can be filled again. Read from the database, so that a new table is
// never forgotten.
import type { ClientBase } from "pg";

export interface TableName {
  schema: string;
  name: string;
}

/** Schemas of ours. The job queue's own is left out: its jobs are made again from hub_jobs and the log. */
const schemas = ["public", "hub_jobs", "hub_desk", "hub_sample"];

/** Made by the program itself when it brings the schema up. */
const notCarried = ["public.migrations"];

/** Referenced tables come before those that refer to them. */
export async function tablesToCarry(client: ClientBase): Promise<TableName[]> {
  const { rows } = await client.query<TableName>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) order by 1, 2`,
    [schemas],
  );
  const references = await client.query<{ from: string; to: string }>(
    `select fn.nspname || '.' || f.relname as "from", tn.nspname || '.' || t.relname as "to"
     from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
     join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.contype = 'f' and f.oid <> t.oid`,
  );
  return referencedFirst(
    rows.filter((table) => !notCarried.includes(full(table))),
    references.rows,
  );
}

export async function columnsOf(client: ClientBase, { schema, name }: TableName): Promise<string[]> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    [schema, name],
  );
  return rows.map(({ column_name }) => column_name);
}

/** Number of the newest migration that the database has had. */
export async function schemaNumber(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ number: number }>("select max(number) as number from migrations");
  return rows[0]?.number ?? 0;
}

/** As in SQL, quoted. */
export function quoted({ schema, name }: TableName): string {
  return `"${schema}"."${name}"`;
}

export function full({ schema, name }: TableName): string {
  return `${schema}.${name}`;
}

function referencedFirst(
  tables: readonly TableName[],
  references: readonly { from: string; to: string }[],
): TableName[] {
  const placed: TableName[] = [];
  const left = [...tables];
  while (left.length > 0) {
    const names = new Set(left.map(full));
    const free = left.findIndex(
      (table) => !references.some(({ from, to }) => from === full(table) && names.has(to)),
    );
    placed.push(...left.splice(Math.max(0, free), 1));
  }
  return placed;
}
