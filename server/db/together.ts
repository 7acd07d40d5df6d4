// Many rows, many tables, one question to the database: what a commit writes travels as one statement.
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./schema.ts";

export type Statement = RawBuilder<unknown>;

/**
 * Inserts rows given as columns: the text of the statement is the same for one row and for a thousand. `types` names every column
 * with its PostgreSQL type; JSON is given as text. `conflict` is what follows `on conflict`.
 */
export function insertion<Row extends object>(
  table: keyof Database,
  types: Readonly<Record<Extract<keyof Row, string>, string>>,
  rows: readonly Row[],
  conflict?: Statement,
): Statement {
  const columns = Object.entries<string>(types);
  const values = columns.map(([name, type]) => {
    const column = rows.map((row) => row[name as keyof Row]);
    return sql`${column}::${sql.raw(type)}[]`;
  });
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const insert = sql`insert into ${sql.table(table)} (${names}) select * from unnest(${sql.join(values)})`;
  return conflict === undefined ? insert : sql`${insert} on conflict ${conflict}`;
}

/** Runs statements that do not need to see one another's rows, as one. */
export async function runTogether(
  database: Kysely<Database>,
  statements: readonly Statement[],
): Promise<void> {
  if (statements.length === 0) return;
  const parts = statements.map((statement, index) => sql`${sql.raw(`part_${index}`)} as (${statement})`);
  await sql`with ${sql.join(parts)} select 1`.execute(database);
}
