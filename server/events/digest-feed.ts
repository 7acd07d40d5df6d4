// The digest feed: one stream for all consoles, cut at the same places for everybody.
import type { Kysely } from "kysely";
import type { DigestFrame, DigestRow } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";

/**
 * Rows of (after, to] where `to` is at most `frontier`, the end of the last frame sent to all: whoever pulled up to it can apply
 * the next one. A cursor from beyond it is answered from 0.
 */
export async function pullDigests(
  database: Kysely<Database>,
  asked: number,
  limit: number,
  frontier: number,
): Promise<DigestFrame> {
  const after = asked > frontier ? 0 : asked;
  if (asked === frontier && asked > 0) return { from: asked, to: asked, rows: [], more: false };
  const found = await database
    .selectFrom("digests")
    .selectAll()
    .where("seq", ">", after)
    .where("seq", "<=", frontier)
    .orderBy("seq")
    .limit(limit + 1)
    .execute();
  const more = found.length > limit;
  const page = more ? found.slice(0, limit) : found;
  const to = more ? (page.at(-1)?.seq ?? frontier) : frontier;
  const rows = page.flatMap((row): DigestRow[] => {
    if (row.digest !== null) return [{ kind: "digest", digest: row.digest }];
    return after === 0 ? [] : [{ kind: "forget", orderId: row.order_id }];
  });
  return { from: after, to, rows, more };
}

/** The digests that changed in (after, to]. */
export async function digestRows(
  database: Kysely<Database>,
  after: number,
  to: number,
): Promise<DigestRow[]> {
  const rows = await database
    .selectFrom("digests")
    .selectAll()
    .where("seq", ">", after)
    .where("seq", "<=", to)
    .orderBy("seq")
    .execute();
  return rows.map((row) =>
    row.digest === null ? { kind: "forget", orderId: row.order_id } : { kind: "digest", digest: row.digest },
  );
}
