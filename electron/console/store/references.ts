// Reference documents on this device in every version it has seen; a decision looks up the versions its command names.
import {
  type Knowledge,
  type Reference,
  type ReferenceKind,
  type ReferenceVersions,
  referenceDocuments,
} from "../../../shared/domain/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface References {
  /** Newest version held; 0 = none. */
  version(kind: ReferenceKind): number;
  /** What a decision made now is decided under; null until all three have come once. */
  newest(): { versions: ReferenceVersions; reference: Reference } | null;
  /** What those versions say; null when one of them is not held. */
  at(versions: ReferenceVersions): Reference | null;
  knowledge(): Knowledge | null;
  /** Keeps a document as the hub sent it; false when it does not have the shape this version knows. */
  put(kind: ReferenceKind, version: number, content: unknown): boolean;
}

type Documents = { [K in ReferenceKind]: ReturnType<(typeof referenceDocuments)[K]["parse"]> };

export function referencesOf(file: StoreFile): References {
  const select = file.prepare<[string, number], { content: string }>(
    "SELECT content FROM reference_documents WHERE kind = ? AND version = ?",
  );
  const newestVersion = file.prepare<[string], { version: number }>(
    "SELECT coalesce(max(version), 0) AS version FROM reference_documents WHERE kind = ?",
  );
  const insert = file.prepare(
    "INSERT OR IGNORE INTO reference_documents (kind, version, content) VALUES (?, ?, ?)",
  );
  const read = new Map<string, unknown>();
  const versions = new Map<ReferenceKind, number>();

  function version(kind: ReferenceKind): number {
    const known = versions.get(kind) ?? newestVersion.get(kind)?.version ?? 0;
    versions.set(kind, known);
    return known;
  }

  function document<K extends ReferenceKind>(kind: K, number: number): Documents[K] | null {
    const name = `${kind} ${number}`;
    if (!read.has(name)) {
      const row = select.get(kind, number);
      if (row === undefined) return null;
      read.set(name, JSON.parse(row.content));
    }
    // Only what its schema has parsed is put into the table.
    return read.get(name) as Documents[K];
  }

  function at(wanted: ReferenceVersions): Reference | null {
    const rules = document("rules", wanted.rules);
    const calendar = document("calendar", wanted.calendar);
    const directory = document("directory", wanted.directory);
    return rules && calendar && directory ? { rules, calendar, directory } : null;
  }

  return {
    version,
    newest() {
      const wanted = {
        rules: version("rules"),
        calendar: version("calendar"),
        directory: version("directory"),
      };
      const reference = at(wanted);
      return reference === null ? null : { versions: wanted, reference };
    },
    at,
    knowledge: () => document("knowledge", version("knowledge")),
    put(kind, number, content) {
      const parsed = referenceDocuments[kind].safeParse(content);
      if (!parsed.success) return false;
      insert.run(kind, number, JSON.stringify(parsed.data));
      versions.delete(kind);
      return true;
    },
  };
}
