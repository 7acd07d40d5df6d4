// The outbox: a person's acts in the order they were done, until the hub's word about each stands in the base or is known
// to the person.
import type { OrderCommand, Rejection } from "../../../shared/domain/index.ts";
import type { Draft } from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export type OutboxState = "waiting" | "sent" | "held" | "rejected";

export interface OutboxItem {
  position: number;
  /** Acts submitted together share it. */
  submission: string;
  command: OrderCommand;
  signature: string;
  state: OutboxState;
  rejection: Rejection | null;
  /** The feed has brought this act's events once it has passed this position; null while waiting. */
  lastSeq: number | null;
  /** The form the act was submitted from, with the first act of its submission; comes back when the hub rejects it. */
  draft: Draft | null;
  title: string;
  at: number;
}

export interface Outbox {
  add(item: Omit<OutboxItem, "position" | "state" | "rejection" | "lastSeq">): void;
  has(commandId: string): boolean;
  find(commandId: string): OutboxItem | null;
  /** The form that the acts of that submission were done on. */
  formOf(submission: string): Draft | null;
  /** Acts to be sent, oldest first. */
  waiting(limit: number): OutboxItem[];
  ofOrder(orderId: string): OutboxItem[];
  /** Everything that the person should know of: all but what the hub has accepted. */
  unconfirmed(): OutboxItem[];
  counts(): Record<OutboxState, number>;
  setSent(commandId: string, lastSeq: number): void;
  setRejected(commandId: string, rejection: Rejection): void;
  /** Later acts of the same order wait for a person's word. */
  holdAfter(position: number, orderId: string): void;
  resume(orderId: string): void;
  remove(commandId: string): void;
  /** The accepted ones up to which the feed has come; answers with their orders. */
  removeSentUpTo(seq: number): string[];
}

interface OutboxRow {
  position: number;
  submission: string;
  command: string;
  signature: string;
  state: OutboxState;
  rejection: string | null;
  last_seq: number | null;
  draft: string | null;
  title: string;
  at: number;
}

export function outboxOf(file: StoreFile): Outbox {
  const insert = file.prepare(`
    INSERT INTO outbox (command_id, order_id, submission, command, signature, state, draft, title, at)
    VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?)`);
  const selectOne = file.prepare<[string], OutboxRow>("SELECT * FROM outbox WHERE command_id = ?");
  const selectForm = file.prepare<[string], { draft: string }>(
    "SELECT draft FROM outbox WHERE submission = ? AND draft IS NOT NULL LIMIT 1",
  );
  const selectWaiting = file.prepare<[number], OutboxRow>(
    "SELECT * FROM outbox WHERE state = 'waiting' ORDER BY position LIMIT ?",
  );
  const selectOrder = file.prepare<[string], OutboxRow>(
    "SELECT * FROM outbox WHERE order_id = ? ORDER BY position",
  );
  const selectUnconfirmed = file.prepare<[], OutboxRow>(
    "SELECT * FROM outbox WHERE state <> 'sent' ORDER BY position",
  );
  const count = file.prepare<[], { state: OutboxState; acts: number }>(
    "SELECT state, count(*) AS acts FROM outbox GROUP BY state",
  );
  const sent = file.prepare("UPDATE outbox SET state = 'sent', last_seq = ? WHERE command_id = ?");
  const rejected = file.prepare("UPDATE outbox SET state = 'rejected', rejection = ? WHERE command_id = ?");
  const hold = file.prepare(
    "UPDATE outbox SET state = 'held' WHERE order_id = ? AND position > ? AND state = 'waiting'",
  );
  const resume = file.prepare("UPDATE outbox SET state = 'waiting' WHERE order_id = ? AND state = 'held'");
  const remove = file.prepare("DELETE FROM outbox WHERE command_id = ?");
  const removeSent = file.prepare<[number], { order_id: string }>(
    "DELETE FROM outbox WHERE state = 'sent' AND last_seq <= ? RETURNING order_id",
  );

  return {
    add({ command, submission, signature, draft, title, at }) {
      const draftText = draft === null ? null : JSON.stringify(draft);
      insert.run(
        command.id,
        command.orderId,
        submission,
        JSON.stringify(command),
        signature,
        draftText,
        title,
        at,
      );
    },
    has: (commandId) => selectOne.get(commandId) !== undefined,
    find(commandId) {
      const row = selectOne.get(commandId);
      return row === undefined ? null : item(row);
    },
    formOf(submission) {
      const row = selectForm.get(submission);
      return row === undefined ? null : JSON.parse(row.draft);
    },
    waiting: (limit) => selectWaiting.all(limit).map(item),
    ofOrder: (orderId) => selectOrder.all(orderId).map(item),
    unconfirmed: () => selectUnconfirmed.all().map(item),
    counts() {
      const counts = { waiting: 0, sent: 0, held: 0, rejected: 0 };
      for (const row of count.all()) counts[row.state] = row.acts;
      return counts;
    },
    setSent: (commandId, lastSeq) => void sent.run(lastSeq, commandId),
    setRejected: (commandId, rejection) => void rejected.run(JSON.stringify(rejection), commandId),
    holdAfter: (position, orderId) => void hold.run(orderId, position),
    resume: (orderId) => void resume.run(orderId),
    remove: (commandId) => void remove.run(commandId),
    removeSentUpTo: (seq) => [...new Set(removeSent.all(seq).map((row) => row.order_id))],
  };
}

function item(row: OutboxRow): OutboxItem {
  return {
    position: row.position,
    submission: row.submission,
    command: JSON.parse(row.command),
    signature: row.signature,
    state: row.state,
    rejection: row.rejection === null ? null : JSON.parse(row.rejection),
    lastSeq: row.last_seq,
    draft: row.draft === null ? null : JSON.parse(row.draft),
    title: row.title,
    at: row.at,
  };
}
