// Door of the reference room: documents published whole under versions that never change again.
import type { Kysely } from "kysely";
import type { z } from "zod";
import {
  type Reference,
  type ReferenceKind,
  ReferenceKind as ReferenceKinds,
  type ReferenceVersions,
  referenceDocuments,
} from "../../shared/domain/index.ts";
import type { Database } from "../db/index.ts";
import type { Clock } from "../surroundings.ts";

export type DocumentOf<K extends ReferenceKind> = z.infer<(typeof referenceDocuments)[K]>;

export interface ReferenceShelf {
  /** The newest version of each document that has been published. */
  newest(): { kind: ReferenceKind; version: number }[];
  /** The newest versions as a command names them; null until all three have been published. */
  newestVersions(): ReferenceVersions | null;
  document<K extends ReferenceKind>(kind: K, version: number): Promise<DocumentOf<K> | null>;
  /** What the versions say; null when one of them was never published. */
  lookUp(versions: ReferenceVersions): Promise<Reference | null>;
  /** Publishes under the next version, which it answers with. The content is parsed by the document's schema. */
  publish<K extends ReferenceKind>(kind: K, content: DocumentOf<K>, by: string): Promise<number>;
  onChanged(listener: () => void): () => void;
}

/** Of the column. */
const VERSION_MAX = 2 ** 31 - 1;

export async function openReference(database: Kysely<Database>, clock: Clock): Promise<ReferenceShelf> {
  const documents = new Map<string, unknown>();
  const references = new Map<string, Reference>();
  const newest = new Map<ReferenceKind, number>();
  const listeners = new Set<() => void>();

  const rows = await database
    .selectFrom("reference_documents")
    .select(({ fn }) => ["kind", fn.max("version").as("version")])
    .groupBy("kind")
    .execute();
  for (const { kind, version } of rows) newest.set(ReferenceKinds.parse(kind), version);

  async function document<K extends ReferenceKind>(kind: K, version: number): Promise<DocumentOf<K> | null> {
    const name = `${kind} ${version}`;
    if (version > VERSION_MAX) return null;
    if (!documents.has(name)) {
      const row = await database
        .selectFrom("reference_documents")
        .select("content")
        .where("kind", "=", kind)
        .where("version", "=", version)
        .executeTakeFirst();
      if (row === undefined) return null;
      documents.set(name, referenceDocuments[kind].parse(row.content));
    }
    return documents.get(name) as DocumentOf<K>;
  }

  return {
    newest: () => [...newest].map(([kind, version]) => ({ kind, version })),
    newestVersions: () => {
      const [rules, calendar, directory] = [
        newest.get("rules"),
        newest.get("calendar"),
        newest.get("directory"),
      ];
      return rules && calendar && directory ? { rules, calendar, directory } : null;
    },
    document,
    lookUp: async (versions) => {
      const name = `${versions.rules} ${versions.calendar} ${versions.directory}`;
      const known = references.get(name);
      if (known !== undefined) return known;
      const [rules, calendar, directory] = await Promise.all([
        document("rules", versions.rules),
        document("calendar", versions.calendar),
        document("directory", versions.directory),
      ]);
      if (rules === null || calendar === null || directory === null) return null;
      const reference = { rules, calendar, directory };
      references.set(name, reference);
      return reference;
    },
    publish: async (kind, content, by) => {
      const parsed = referenceDocuments[kind].parse(content);
      const version = (newest.get(kind) ?? 0) + 1;
      await database
        .insertInto("reference_documents")
        .values({
          kind,
          version,
          content: JSON.stringify(parsed),
          published_at: clock.now(),
          published_by: by,
        })
        .execute();
      documents.set(`${kind} ${version}`, parsed);
      newest.set(kind, version);
      for (const listener of listeners) listener();
      return version;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
