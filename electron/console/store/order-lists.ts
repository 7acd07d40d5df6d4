// The orders as they stand for the person (base and overlay together), and the lists by job that they stand in. Which list is
// told by shared/protocol; here the answer is kept beside the order, so that a list is read by an index.
import type { Order } from "../../../shared/domain/index.ts";
import {
  OrderList,
  type OrderRow,
  type Person,
  rowOf,
  runningLimit,
  standsIn,
} from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface CurrentOrders {
  get(orderId: string): Order | null;
  put(order: Order, unsent: boolean): void;
  remove(orderId: string): void;
  /** Puts every order into its lists anew. */
  listAnew(): void;
  /** now: the hub's clock as far as known, ms. */
  rows(list: OrderList, now: number, offset: number, limit: number): OrderRow[];
  count(list: OrderList, now: number): number;
  /** Orders held of the caller with that number (normalised digits); newest first. */
  ofPhone(phone: string, limit: number): Order[];
  /** Orders that the person holds and whose title or number contains the words; newest first. */
  find(words: string, limit: number): OrderRow[];
}

/** Raised when standsIn of shared/protocol or the columns here change their meaning: files of before are listed anew. */
export const listsVersion = 2;

/** Depends on other orders, so it is not kept but asked for. Overdue is kept as what may become so, and asked for by time. */
const kept = OrderList.options.filter((list) => list !== "merge-candidates");
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

const urgencyRank = { critical: 0, urgent: 1, normal: 2 } as const;
const pressing = "urgency_rank, limit_end IS NULL, limit_end, current_orders.order_id";
const newest = "recorded_at DESC, current_orders.order_id";

export function currentOrdersOf(file: StoreFile, person: Person): CurrentOrders {
  const select = file.prepare<[string], { body: string }>(
    "SELECT body FROM current_orders WHERE order_id = ?",
  );
  const selectAll = file.prepare<[], { body: string; list_row: string }>(
    "SELECT body, list_row FROM current_orders",
  );
  const remove = file.prepare("DELETE FROM current_orders WHERE order_id = ?");
  const leaveLists = file.prepare("DELETE FROM in_lists WHERE order_id = ?");
  const enterList = file.prepare("INSERT INTO in_lists (list, order_id) VALUES (?, ?)");
  const upsert = file.prepare(`
    INSERT OR REPLACE INTO current_orders (
      order_id, body, list_row, state, urgency_rank, limit_end, overdue_from, recorded_at, matter_place)
    VALUES (@orderId, @body, @listRow, @state, @urgencyRank, @limitEnd, @overdueFrom, @recordedAt, @matterPlace)`);
  const find = file.prepare<[string, string, number], { list_row: string }>(`
    SELECT list_row FROM current_orders
    WHERE recorded_at IS NOT NULL AND (instr(list_row ->> 'title', ?) > 0 OR instr(list_row ->> 'number', ?) > 0)
    ORDER BY recorded_at DESC LIMIT ?`);
  const ofPhone = file.prepare<[string, number], { body: string }>(`
    SELECT body FROM current_orders WHERE order_id IN (SELECT order_id FROM in_lists WHERE list = ?)
    ORDER BY recorded_at DESC LIMIT ?`);
  const statements = new Map(OrderList.options.map((list) => [list, listStatements(file, list)]));

  function put(order: Order, unsent: boolean): void {
    const row = rowOf(order, unsent);
    const category = row.categoryId;
    upsert.run({
      orderId: order.id,
      body: JSON.stringify(order),
      listRow: JSON.stringify(row),
      state: order.state,
      urgencyRank: urgencyRank[row.urgency],
      limitEnd: runningLimit(order)?.end ?? null,
      overdueFrom: overdueFrom(order),
      recordedAt: order.recordedAt,
      matterPlace: category === null || row.placeId === null ? null : `${category} ${row.placeId}`,
    });
    leaveLists.run(order.id);
    for (const list of kept) if (standsIn(list, order, person, END_OF_TIME)) enterList.run(list, order.id);
    if (order.recordedAt !== null) {
      for (const phone of new Set(order.petitioner?.phones ?? [])) enterList.run(phoneList(phone), order.id);
    }
  }

  return {
    get(orderId) {
      const row = select.get(orderId);
      return row === undefined ? null : JSON.parse(row.body);
    },
    put,
    remove(orderId) {
      remove.run(orderId);
      leaveLists.run(orderId);
    },
    listAnew() {
      for (const { body, list_row } of selectAll.all()) {
        const row: OrderRow = JSON.parse(list_row);
        put(JSON.parse(body), row.unsent);
      }
    },
    rows: (list, now, offset, limit) =>
      (statements.get(list)?.rows.all({ list, now, limit, offset }) ?? []).map((row) =>
        JSON.parse(row.list_row),
      ),
    count: (list, now) => statements.get(list)?.count.get({ list, now })?.orders ?? 0,
    ofPhone: (phone, limit) => ofPhone.all(phoneList(phone), limit).map((row) => JSON.parse(row.body)),
    find: (words, limit) => find.all(words, words, limit).map((row) => JSON.parse(row.list_row)),
  };
}

/** The orders of a number are kept as a list of its own. */
function phoneList(phone: string): string {
  return `phone ${phone}`;
}

function listStatements(file: StoreFile, list: OrderList) {
  // Every parameter is named in every statement, so that one object of them serves all.
  const from = `FROM current_orders WHERE @list = @list AND @now = @now AND ${condition(list)}`;
  const order = list === "recent" || list === "mine" ? newest : pressing;
  return {
    rows: file.prepare<[Record<string, unknown>], { list_row: string }>(
      `SELECT list_row ${from} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    ),
    count: file.prepare<[Record<string, unknown>], { orders: number }>(`SELECT count(*) AS orders ${from}`),
  };
}

function condition(list: OrderList): string {
  const standing = (name: string) => `order_id IN (SELECT order_id FROM in_lists WHERE list = ${name})`;
  if (list === "overdue") return `overdue_from < @now AND ${standing("@list")}`;
  if (list === "merge-candidates") {
    return `${standing("'to-dispatch'")} AND EXISTS (
      SELECT 1 FROM current_orders AS other
      WHERE other.matter_place = current_orders.matter_place AND other.order_id <> current_orders.order_id
        AND other.state IN ('accepted', 'dispatched', 'signed', 'handling'))`;
  }
  return standing("@list");
}

/** When the first limit that is neither met nor paused ends. */
function overdueFrom(order: Order): number | null {
  const ends = Object.values(order.limits)
    .filter((limit) => limit.metAt === null && limit.pauses.every((pause) => pause.until !== null))
    .map((limit) => limit.end);
  return ends.length === 0 ? null : Math.min(...ends);
}
