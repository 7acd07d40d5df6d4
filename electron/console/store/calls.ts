// What the phone page told of the person's calls: when each rang, was answered and ended. Kept so that after a crash the desk can
// say when the call of a draft was, and which calls of today were missed.
import type { HostActRequest } from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export type CallCopy = HostActRequest<"call-copy">;

export interface KeptCall {
  callId: string;
  lineId: string | null;
  phone: string | null;
  training: boolean;
  /** In the order in which it happened; times by the phone page. */
  events: { event: CallCopy["event"]; at: number }[];
}

export interface Calls {
  /** Told twice, it is kept once. */
  add(copy: CallCopy): void;
  get(callId: string): KeptCall | null;
  /** Missed from that time on, newest first. */
  missedSince(at: number): KeptCall[];
  /** Drops calls whose last event is older, but for those of open drafts. */
  dropBefore(at: number): void;
}

interface CallRow {
  call_id: string;
  event: CallCopy["event"];
  at: number;
  line_id: string | null;
  phone: string | null;
  training: number;
}

export function callsOf(file: StoreFile): Calls {
  const insert = file.prepare(`
    INSERT OR IGNORE INTO call_events (call_id, event, at, line_id, phone, training) VALUES (?, ?, ?, ?, ?, ?)`);
  const ofCall = file.prepare<[string], CallRow>(
    "SELECT * FROM call_events WHERE call_id = ? ORDER BY at, rowid",
  );
  const missed = file.prepare<[number], { call_id: string }>(
    "SELECT call_id FROM call_events WHERE event = 'missed' AND at >= ? GROUP BY call_id ORDER BY max(at) DESC",
  );
  const drop = file.prepare(`
    DELETE FROM call_events
    WHERE call_id IN (SELECT call_id FROM call_events GROUP BY call_id HAVING max(at) < ?)
      AND call_id NOT IN (SELECT body ->> '$.origin.callId' FROM drafts WHERE body ->> '$.origin.callId' IS NOT NULL)`);

  function get(callId: string): KeptCall | null {
    const rows = ofCall.all(callId);
    const [first] = rows;
    if (first === undefined) return null;
    return {
      callId,
      lineId: first.line_id,
      phone: first.phone,
      training: first.training === 1,
      events: rows.map(({ event, at }) => ({ event, at })),
    };
  }

  return {
    add: ({ callId, event, at, lineId, phone, training }) =>
      void insert.run(callId, event, at, lineId, phone, training ? 1 : 0),
    get,
    missedSince: (at) => missed.all(at).flatMap(({ call_id }) => get(call_id) ?? []),
    dropBefore: (at) => void drop.run(at),
  };
}
