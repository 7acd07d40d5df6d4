// Digests: what every console may hold of every order (ARCHITECTURE 4), found by number, caller, place and words.
import { type Digest, lastEight, parseOrderNumber } from "../../../shared/domain/index.ts";
import type { DigestFrame } from "../../../shared/protocol/index.ts";
import { indexQuery, indexText } from "../../../shared/text/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface Digests {
  /** Position up to which the feed has been taken in. */
  cursor(): number;
  /** False when the frame does not begin where this device stands. A snapshot begins anew: what was held goes. */
  take(frame: DigestFrame, snapshot: boolean): boolean;
  has(orderId: string): boolean;
  /** Newest first. */
  ofPhone(phoneHash: string, limit: number): Digest[];
  countOfPhone(phoneHash: string): { open: number; total: number };
  byNumber(text: string, limit: number): Digest[];
  byWords(text: string, limit: number): Digest[];
  /** Open ones at that place, newest first. */
  openAt(placeId: string, limit: number): Digest[];
  /** Open ones that share one of the words, the best first. */
  openWithAny(words: readonly string[], limit: number): Digest[];
}

interface BodyRow {
  body: string;
}

const ended = new Set(["closed", "archived", "answered", "declined", "transferred", "discarded"]);

export function digestsOf(file: StoreFile): Digests {
  const selectCursor = file.prepare<[], { value: string }>(
    "SELECT value FROM facts WHERE name = 'digest-cursor'",
  );
  const setCursor = file.prepare("INSERT OR REPLACE INTO facts (name, value) VALUES ('digest-cursor', ?)");
  const position = file.prepare<[string], { position: number }>(
    "SELECT position FROM digests WHERE order_id = ?",
  );
  const insert = file.prepare(`
    INSERT INTO digests (order_id, number, last_eight, place_id, open, recorded_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const remove = file.prepare("DELETE FROM digests WHERE position = ?");
  const insertPhone = file.prepare(
    "INSERT OR IGNORE INTO digest_phones (phone_hash, position) VALUES (?, ?)",
  );
  const removePhones = file.prepare("DELETE FROM digest_phones WHERE position = ?");
  const insertWords = file.prepare("INSERT INTO digest_words (rowid, words) VALUES (?, ?)");
  const removeWords = file.prepare("DELETE FROM digest_words WHERE rowid = ?");
  const ofPhone = file.prepare<[string, number], BodyRow>(`
    SELECT body FROM digest_phones JOIN digests USING (position)
    WHERE phone_hash = ? ORDER BY recorded_at DESC LIMIT ?`);
  const countOfPhone = file.prepare<[string], { open: number; total: number }>(`
    SELECT coalesce(sum(open), 0) AS open, count(*) AS total
    FROM digest_phones JOIN digests USING (position) WHERE phone_hash = ?`);
  const byNumber = file.prepare<[string, number], BodyRow>(
    "SELECT body FROM digests WHERE number = ? LIMIT ?",
  );
  const byLastEight = file.prepare<[string, number], BodyRow>(
    "SELECT body FROM digests WHERE last_eight = ? ORDER BY recorded_at DESC LIMIT ?",
  );
  const byWords = file.prepare<[string, number], BodyRow>(`
    SELECT body FROM digest_words JOIN digests ON digests.position = digest_words.rowid
    WHERE digest_words MATCH ? ORDER BY digest_words.rowid DESC LIMIT ?`);
  const openAt = file.prepare<[string, number], BodyRow>(
    "SELECT body FROM digests WHERE place_id = ? AND open = 1 ORDER BY recorded_at DESC LIMIT ?",
  );
  const openWithAny = file.prepare<[string, number], BodyRow>(`
    SELECT body FROM digest_words JOIN digests ON digests.position = digest_words.rowid
    WHERE digest_words MATCH ? AND open = 1 ORDER BY bm25(digest_words) LIMIT ?`);

  function cursor(): number {
    const row = selectCursor.get();
    return row === undefined ? 0 : Number(JSON.parse(row.value));
  }

  function forget(orderId: string): void {
    const held = position.get(orderId);
    if (held === undefined) return;
    remove.run(held.position);
    removePhones.run(held.position);
    removeWords.run(held.position);
  }

  function put(digest: Digest): void {
    forget(digest.orderId);
    const { lastInsertRowid } = insert.run(
      digest.orderId,
      digest.number,
      lastEight(digest.number),
      digest.placeId,
      ended.has(digest.state) ? 0 : 1,
      digest.recordedAt,
      JSON.stringify(digest),
    );
    for (const hash of digest.phoneHashes) insertPhone.run(hash, lastInsertRowid);
    insertWords.run(lastInsertRowid, indexText(digest.title));
  }

  const take = file.transaction((frame: DigestFrame, snapshot: boolean): boolean => {
    if (frame.from !== cursor() && !snapshot) return false;
    if (snapshot) {
      file.exec("DELETE FROM digests; DELETE FROM digest_phones; DELETE FROM digest_words");
    }
    for (const row of frame.rows) {
      if (row.kind === "forget") forget(row.orderId);
      else put(row.digest);
    }
    setCursor.run(JSON.stringify(frame.to));
    return true;
  });

  return {
    cursor,
    take: (frame, snapshot) => take.immediate(frame, snapshot),
    has: (orderId) => position.get(orderId) !== undefined,
    ofPhone: (phoneHash, limit) => ofPhone.all(phoneHash, limit).map(digestOfRow),
    countOfPhone: (phoneHash) => countOfPhone.get(phoneHash) ?? { open: 0, total: 0 },
    byNumber(text, limit) {
      const whole = parseOrderNumber(text);
      if (whole !== null) return byNumber.all(whole.text, limit).map(digestOfRow);
      const digits = text.replace(/\D/g, "");
      return digits.length === 8 ? byLastEight.all(digits, limit).map(digestOfRow) : [];
    },
    byWords(text, limit) {
      const query = indexQuery(text);
      return query === null ? [] : byWords.all(query, limit).map(digestOfRow);
    },
    openAt: (placeId, limit) => openAt.all(placeId, limit).map(digestOfRow),
    openWithAny(words, limit) {
      const query = words.map((word) => `"${word.replaceAll('"', "")}"`).join(" OR ");
      return query === "" ? [] : openWithAny.all(query, limit).map(digestOfRow);
    },
  };
}

function digestOfRow(row: BodyRow): Digest {
  return JSON.parse(row.body);
}
