// Looking orders up: by the caller's phone for whoever speaks with the caller, by number, phone or words for everybody. What
// is found by a search are digests, which everybody may hold; details of a caller are written into the audit of reading.
import { type Kysely, sql } from "kysely";
import {
  type Digest,
  lastEight,
  type Order,
  parseOrderNumber,
  type Role,
} from "../../shared/domain/index.ts";
import { accepted, type CallerDetails, type Person, refused } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { OrderKeys, ReadLog } from "../events/index.ts";
import type { Hub } from "../hub.ts";
import { normalPhone, phoneHash } from "../secrets/sealing.ts";
import { orderOfRow } from "../views/index.ts";

export interface SearchRooms {
  readonly database: Kysely<Database>;
  readonly keys: OrderKeys;
  readonly phoneHashKey: string;
}

/** Roles of those who speak with callers. */
const speakers: readonly Role[] = [
  "agent",
  "dispatcher",
  "callback-agent",
  "shift-lead",
  "supervisor",
  "leader",
];
const CALLER_ORDERS_MAX = 50;
const PHONE_DIGITS_MIN = 7;

export function mayLookUpCallers(person: Person): boolean {
  return person.roles.some((role) => speakers.includes(role));
}

/** Looks a caller up for this person and writes that down; refused to those who do not speak with callers. */
export function callerLookUp(rooms: SearchRooms, readLog: ReadLog): Hub["lookUpCaller"] {
  return async (person, phone, callId) => {
    if (!mayLookUpCallers(person))
      return refused("permission", "您的岗位不能查询来电人。", "Your role may not look callers up.");
    const details = await lookUpCaller(rooms, phone);
    await readLog.note({
      personId: person.id,
      what: "caller.look-up",
      orderId: null,
      details: { callId, orders: details.orders.length },
    });
    return accepted(details);
  };
}

async function lookUpCaller(rooms: SearchRooms, phone: string): Promise<CallerDetails> {
  const { database, keys, phoneHashKey } = rooms;
  const rows = await database
    .selectFrom("order_phones")
    .innerJoin("orders", "orders.order_id", "order_phones.order_id")
    .leftJoin("order_keys", "order_keys.order_id", "orders.order_id")
    .select(["orders.order_id", "open", "sealed", "wrapped"])
    .where("phone_hash", "=", phoneHash(phoneHashKey, phone))
    .where("number", "is not", null)
    .orderBy("recorded_at", "desc")
    .limit(CALLER_ORDERS_MAX)
    .execute();
  const orders = rows.map((row) =>
    orderOfRow(row, row.wrapped === null ? null : keys.unwrap(row.order_id, row.wrapped)),
  );
  return {
    people: peopleOf(orders.filter(({ matter }) => matter?.confidential !== true)),
    orders: orders.flatMap(callerOrder),
    nuisanceCount: orders.filter(({ noMatter, decline }) => noMatter === "nuisance" || decline?.ground === 10)
      .length,
  };
}

/** By whole number, last eight digits, phone, or words of the title; newest first. */
export async function searchDigests(rooms: SearchRooms, text: string, limit: number): Promise<Digest[]> {
  const { database, phoneHashKey } = rooms;
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  let query = database
    .selectFrom("digests")
    .innerJoin("orders", "orders.order_id", "digests.order_id")
    .select("digest")
    .where("digest", "is not", null)
    .orderBy("orders.recorded_at", "desc")
    .limit(limit);
  const number = parseOrderNumber(text);
  const digits = normalPhone(text);
  if (number !== null) query = query.where("orders.number", "=", number.text);
  else if (/^[\d\s+-]+$/.test(text) && digits.length >= PHONE_DIGITS_MIN)
    query = query.where(({ or, eb }) =>
      or([
        eb(
          "digests.order_id",
          "in",
          database
            .selectFrom("order_phones")
            .select("order_id")
            .where("phone_hash", "=", phoneHash(phoneHashKey, digits)),
        ),
        sql<boolean>`reverse(replace(orders.number, '-', '')) like ${`${reversed(lastEight(digits))}%`}`,
      ]),
    );
  else
    for (const word of words)
      query = query.where(sql<boolean>`digest ->> 'title' ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  const rows = await query.execute();
  return rows.flatMap(({ digest }) => digest ?? []);
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function peopleOf(orders: readonly Order[]): CallerDetails["people"] {
  const byName = Map.groupBy(
    orders.filter(({ petitioner }) => petitioner !== null && petitioner.name !== ""),
    ({ petitioner }) => petitioner?.name ?? "",
  );
  return [...byName].map(([name, theirs]) => ({
    name,
    address: theirs[0]?.petitioner?.address ?? "none",
    homePlace: theirs[0]?.petitioner?.homePlace ?? "",
    orders: theirs.length,
    why: "phone",
  }));
}

function callerOrder(order: Order): CallerDetails["orders"] {
  if (order.number === null || order.recordedAt === null) return [];
  const running = Object.values(order.limits).filter(({ metAt }) => metAt === null);
  return [
    {
      orderId: order.id,
      number: order.number,
      title: order.words?.title ?? "",
      text: order.words?.text ?? "",
      state: order.state,
      leadUnitId: order.handling?.leadUnitId ?? null,
      placeId: order.matter?.placeId ?? null,
      recordedAt: order.recordedAt,
      dueAt: running.length === 0 ? null : Math.min(...running.map(({ end }) => end)),
      satisfaction: order.rating?.satisfaction ?? null,
      lastProgress: order.replies.at(-1)?.publicReply ?? null,
    },
  ];
}
