// Schema of the file that all persons of this device share: device facts, reference documents, number leases, digests.
import type { Migration } from "./open-file.ts";

export const sharedMigrations: readonly Migration[] = [
  `
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE people (
    person_id TEXT PRIMARY KEY, staff_number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, signed_in_at INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- Every version that an unsent act may name stays.
  CREATE TABLE reference_documents (
    kind TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, version)
  ) WITHOUT ROWID;

  -- used: how many of its numbers this device has given out.
  CREATE TABLE leases (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    lease_id TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    day TEXT NOT NULL,
    first_serial INTEGER NOT NULL,
    pick_up_codes TEXT NOT NULL,
    size INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    training INTEGER NOT NULL
  );

  CREATE TABLE digests (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    last_eight TEXT NOT NULL,
    place_id TEXT,
    open INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX digests_number ON digests (number);
  CREATE INDEX digests_last_eight ON digests (last_eight);
  CREATE INDEX digests_place ON digests (place_id, recorded_at) WHERE open = 1;
  CREATE TABLE digest_phones (phone_hash TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (phone_hash, position)) WITHOUT ROWID;
  CREATE INDEX digest_phones_position ON digest_phones (position);
  -- Titles cut into pairs of characters; holds no text of its own.
  CREATE VIRTUAL TABLE digest_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61');
  `,
];
