// Schema of a person's own file: what they did, what they are typing, and the orders they may hold.
import type { Migration } from "./open-file.ts";

export const personMigrations: readonly Migration[] = [
  `
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Acts in the order they were done. waiting: to be sent; sent: the hub has it, the feed not yet; held: behind a rejected
  -- act of the same order; rejected: came back. A row goes when its events stand in the base, or by a person's word.
  CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id TEXT NOT NULL UNIQUE,
    order_id TEXT NOT NULL,
    submission TEXT NOT NULL,
    command TEXT NOT NULL,
    signature TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'held', 'rejected')),
    rejection TEXT,
    last_seq INTEGER,
    draft TEXT,
    title TEXT NOT NULL,
    at INTEGER NOT NULL
  );
  CREATE INDEX outbox_order ON outbox (order_id, position);
  CREATE INDEX outbox_state ON outbox (state, position);

  -- The hub's word.
  CREATE TABLE base_orders (
    order_id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, generation INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE base_events (
    order_id TEXT NOT NULL, version INTEGER NOT NULL, command_id TEXT NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (order_id, version)
  ) WITHOUT ROWID;
  CREATE INDEX base_events_command ON base_events (command_id);

  -- Derived: the outbox decided over the base.
  CREATE TABLE overlay_events (
    order_id TEXT NOT NULL, version INTEGER NOT NULL, command_id TEXT NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (order_id, version)
  ) WITHOUT ROWID;

  -- Derived: base and overlay together, with the columns that the lists sort by.
  CREATE TABLE current_orders (
    order_id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    list_row TEXT NOT NULL,
    state TEXT NOT NULL,
    urgency_rank INTEGER NOT NULL,
    limit_end INTEGER,
    overdue_from INTEGER,
    recorded_at INTEGER,
    -- category and place together, for what may be the same matter; null where either is missing
    matter_place TEXT
  ) WITHOUT ROWID;
  CREATE INDEX current_matter_place ON current_orders (matter_place);
  CREATE TABLE in_lists (list TEXT NOT NULL, order_id TEXT NOT NULL, PRIMARY KEY (list, order_id)) WITHOUT ROWID;
  CREATE INDEX in_lists_order ON in_lists (order_id);

  CREATE TABLE drafts (
    draft_id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL,
    hub_revision INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  -- Ended here, the hub not yet told.
  CREATE TABLE draft_drops (draft_id TEXT PRIMARY KEY) WITHOUT ROWID;
  `,
  `
  -- What the phone page told of a call.
  CREATE TABLE call_events (
    call_id TEXT NOT NULL,
    event TEXT NOT NULL,
    at INTEGER NOT NULL,
    line_id TEXT,
    phone TEXT,
    training INTEGER NOT NULL,
    UNIQUE (call_id, event, at)
  );
  `,
];
