// The signed chain: each seal covers a stretch of the log and the seal before it, signed with the hub's key. Whoever changed,
// removed or slipped in an event would have to break it.
import { createHash, type KeyObject, sign, verify } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../db/index.ts";
import { hashOfRow } from "./event-rows.ts";

export interface ChainFault {
  readonly code:
    | "seq.gap"
    | "event.hash"
    | "event.previous"
    | "seal.range"
    | "seal.digest"
    | "seal.signature";
  readonly seq: number;
}

export interface ChainReport {
  readonly events: number;
  readonly seals: number;
  /** Up to where the log is sealed. */
  readonly sealedTo: number;
  readonly faults: readonly ChainFault[];
}

const PAGE = 5000;
const SEAL_LOCK = 12345_003;

/** Seals what was added since the last seal, in one seal; answers with its last seq, or null when there was nothing. */
export async function sealChain(
  database: Kysely<Database>,
  key: KeyObject,
  now: number,
): Promise<number | null> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${SEAL_LOCK})`.execute(transaction);
    const last = await lastSeal(transaction);
    const from = (last?.to_seq ?? 0) + 1;
    const digest = createHash("sha256").update(last?.digest ?? Buffer.alloc(0));
    let to = from - 1;
    for (;;) {
      const rows = await transaction
        .selectFrom("events")
        .select(["seq", "hash"])
        .where("seq", ">", to)
        .orderBy("seq")
        .limit(PAGE)
        .execute();
      for (const row of rows) digest.update(link(row));
      to = rows.at(-1)?.seq ?? to;
      if (rows.length < PAGE) break;
    }
    if (to < from) return null;
    const sealed = digest.digest();
    await transaction
      .insertInto("chain_seals")
      .values({
        from_seq: from,
        to_seq: to,
        digest: sealed,
        signature: sign(null, signedText(from, to, sealed), key),
        sealed_at: now,
      })
      .execute();
    return to;
  });
}

/** Reads the whole log and every seal; faults come in the order of the log, at most a hundred. */
export async function verifyChain(database: Kysely<Database>, publicKey: KeyObject): Promise<ChainReport> {
  const seals = await database.selectFrom("chain_seals").selectAll().orderBy("to_seq").execute();
  const faults: ChainFault[] = [];
  const lastHashes = new Map<string, Buffer>();
  let waiting = 0;
  let previous: Buffer = Buffer.alloc(0);
  let digest = createHash("sha256").update(previous);
  let seq = 0;
  const fault = (code: ChainFault["code"], at: number) => {
    if (faults.length < 100) faults.push({ code, seq: at });
  };
  for (;;) {
    const rows = await database
      .selectFrom("events")
      .selectAll()
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      if (row.seq !== seq + 1) fault("seq.gap", row.seq);
      if (!hashOfRow(row).equals(row.hash)) fault("event.hash", row.seq);
      const before = lastHashes.get(row.order_id) ?? null;
      const same = before === null ? row.prev_hash === null : row.prev_hash?.equals(before) === true;
      if (!same) fault("event.previous", row.seq);
      lastHashes.set(row.order_id, row.hash);
      seq = row.seq;
      digest.update(link(row));
      const seal = seals[waiting];
      if (seal === undefined || seal.to_seq !== row.seq) continue;
      if (seal.from_seq !== (seals[waiting - 1]?.to_seq ?? 0) + 1) fault("seal.range", seal.to_seq);
      if (!digest.digest().equals(seal.digest)) fault("seal.digest", seal.to_seq);
      if (!verify(null, signedText(seal.from_seq, seal.to_seq, seal.digest), publicKey, seal.signature))
        fault("seal.signature", seal.to_seq);
      previous = seal.digest;
      digest = createHash("sha256").update(previous);
      waiting += 1;
    }
    if (rows.length < PAGE) break;
  }
  for (const seal of seals.slice(waiting)) fault("seal.range", seal.to_seq);
  return { events: seq, seals: seals.length, sealedTo: seals.at(-1)?.to_seq ?? 0, faults };
}

async function lastSeal(database: Kysely<Database>) {
  return database
    .selectFrom("chain_seals")
    .select(["to_seq", "digest"])
    .orderBy("to_seq", "desc")
    .limit(1)
    .executeTakeFirst();
}

function link({ seq, hash }: { seq: number; hash: Buffer }): Buffer {
  return Buffer.concat([Buffer.from(`${seq}:`), hash]);
}

function signedText(from: number, to: number, digest: Buffer): Buffer {
  return Buffer.from(`lianxin chain ${from} ${to} ${digest.toString("hex")}`);
}
