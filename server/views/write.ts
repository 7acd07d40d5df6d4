// What to write into the views for a stretch of the log: many orders, few statements.
import { sql } from "kysely";
import type { Order } from "../../shared/domain/index.ts";
import { insertion, type Statement } from "../db/index.ts";
import type { StoredEvent } from "../events/event-rows.ts";
import { viewChange } from "./changes.ts";
import { type LogPlace, type NewOrderRow, orderRow } from "./order-row.ts";

/** One command's events and the order around them. */
export interface Step {
  readonly before: Order | null;
  readonly after: Order;
  readonly events: readonly StoredEvent[];
}

/** What stands of an order after the last step, for its row. */
export interface Standing extends LogPlace {
  readonly order: Order;
  readonly key: Buffer | null;
}

export interface ViewWriting {
  /** Need not see one another's rows, nor those of the events: they may travel together. */
  readonly together: readonly Statement[];
  /** Run after those, in this order. */
  readonly after: readonly Statement[];
}

/** What to write for steps in the order of the log. `standing` answers for every order in them. */
export function viewWriting(
  steps: readonly Step[],
  standing: (orderId: string, reprojectedSeq: number | null) => Standing,
  phoneHashKey: string,
): ViewWriting {
  const joined: { order_id: string; principal: string; since_seq: number }[] = [];
  const left: { order_id: string; principal: string; until: number }[] = [];
  const digests = new Map<string, { order_id: string; seq: number; digest: string | null }>();
  const phones = new Map<string, { phone_hash: Buffer; order_id: string }>();
  const reprojected = new Map<string, number | null>();
  const erased: string[] = [];
  for (const { before, after, events } of steps) {
    const order_id = after.id;
    const seq = events.at(-1)?.seq ?? 0;
    const change = viewChange(before, after, events, phoneHashKey);
    for (const principal of change.joined) joined.push({ order_id, principal, since_seq: seq });
    for (const principal of change.left) left.push({ order_id, principal, until: seq });
    if (change.digest !== undefined)
      digests.set(order_id, { order_id, seq, digest: change.digest && JSON.stringify(change.digest) });
    for (const hash of change.phones)
      phones.set(`${order_id} ${hash.toString("hex")}`, { phone_hash: hash, order_id });
    if (change.reprojected) reprojected.set(order_id, seq);
    else if (!reprojected.has(order_id)) reprojected.set(order_id, null);
    if (change.erased) erased.push(order_id);
  }
  const rows = [...reprojected].map(([orderId, seq]) => {
    const { order, key, ...place } = standing(orderId, seq);
    return orderRow(order, key, place);
  });
  return {
    together: [
      ...some(rows, () => insertion("orders", orderColumns, rows, replaceOrder)),
      ...some(joined, () => insertion("audience", audienceColumns, joined)),
      ...some([...digests.values()], (all) => insertion("digests", digestColumns, all, replaceDigest)),
      ...some([...phones.values()], (all) => insertion("order_phones", phoneColumns, all, sql`do nothing`)),
    ],
    after: [
      ...some(left, () => closeAudience(left)),
      ...some(erased, () => sql`delete from order_phones where order_id = any(${erased}::uuid[])`),
      ...some(erased, () => sql`delete from order_keys where order_id = any(${erased}::uuid[])`),
    ],
  };
}

function some<Row>(rows: readonly Row[], statement: (rows: readonly Row[]) => Statement): Statement[] {
  return rows.length === 0 ? [] : [statement(rows)];
}

/** Somebody may join and leave within one stretch: a leave closes the join before it, so all joins are written first. */
function closeAudience(left: readonly { order_id: string; principal: string; until: number }[]): Statement {
  return sql`update audience set until_seq = gone.until
    from unnest(${left.map(({ order_id }) => order_id)}::uuid[], ${left.map(({ principal }) => principal)}::text[],
      ${left.map(({ until }) => until)}::bigint[]) as gone (order_id, principal, until)
    where audience.order_id = gone.order_id and audience.principal = gone.principal
      and audience.since_seq = (select max(since_seq) from audience a
        where a.order_id = gone.order_id and a.principal = gone.principal and a.since_seq < gone.until)`;
}

const orderColumns = {
  order_id: "uuid",
  version: "int",
  number: "text",
  state: "text",
  open: "jsonb",
  sealed: "bytea",
  lead_unit_id: "text",
  place_id: "text",
  category_id: "text",
  kind: "text",
  urgency: "text",
  agent_id: "text",
  training: "boolean",
  opened_at: "bigint",
  recorded_at: "bigint",
  due_at: "bigint",
  closed_at: "bigint",
  last_seq: "bigint",
  last_hash: "bytea",
  reprojected_seq: "bigint",
} as const satisfies Record<keyof NewOrderRow, string>;
const audienceColumns = { order_id: "uuid", principal: "text", since_seq: "bigint" };
const digestColumns = { order_id: "uuid", seq: "bigint", digest: "jsonb" };
const phoneColumns = { phone_hash: "bytea", order_id: "uuid" };

const replaceOrder = sql`(order_id) do update set ${sql.join(
  Object.keys(orderColumns)
    .filter((column) => column !== "order_id")
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
)}`;
const replaceDigest = sql`(order_id) do update set seq = excluded.seq, digest = excluded.digest`;
