// Named single values of a file (cursors, session memory, counters), as JSON.
import type { StoreFile } from "./open-file.ts";

export interface Facts {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
}

/** The facts table of a file; every schema has one. */
export function factsOf(file: StoreFile): Facts {
  const select = file.prepare<[string], { value: string }>("SELECT value FROM facts WHERE name = ?");
  const upsert = file.prepare(
    "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  const remove = file.prepare("DELETE FROM facts WHERE name = ?");
  return {
    get(name) {
      const row = select.get(name);
      return row === undefined ? undefined : JSON.parse(row.value);
    },
    set(name, value) {
      upsert.run(name, JSON.stringify(value));
    },
    remove(name) {
      remove.run(name);
    },
  };
}
