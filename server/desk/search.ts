// Finds orders for a browser desk: by number, by the last digits of it, by phone, or by words of the title.
import { sql } from "kysely";
import { type Digest, type Order, principals, projectOrder } from "../../shared/domain/index.ts";
import type { Person } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";

const foundMax = 50;
/** Titles are sealed, so words are looked for in the newest orders that the person may hold. */
const readForWords = 300;

/** Newest first. Only orders that the person may hold now. */
export async function searchOrders(hub: Hub, person: Person, text: string): Promise<Digest[]> {
  const wanted = text.trim();
  if (wanted === "") return [];
  const digits = wanted.replace(/[-\s]/g, "");
  const byNumber = /^\d{4,}$/.test(digits);
  const rows = await held(hub, person)
    .select("orders.order_id")
    .$if(byNumber, (query) => query.where(numberEnds(digits)))
    .orderBy("orders.recorded_at", "desc")
    .limit(byNumber ? foundMax : readForWords)
    .execute();
  const found: Digest[] = [];
  for (const { order_id } of rows) {
    if (found.length >= foundMax) break;
    const order = (await hub.readOrder(order_id))?.order;
    if (order === undefined) continue;
    const seen = projectOrder(order, person);
    if (byNumber || seen.words?.title.includes(wanted) === true) found.push(digestFor(seen));
  }
  await hub.readLog.note({
    personId: person.id,
    what: "order.search",
    orderId: null,
    details: { found: found.length, by: byNumber ? "number" : "words" },
  });
  return found;
}

function held(hub: Hub, person: Person) {
  const names = principals(person);
  return hub.database
    .selectFrom("orders")
    .where("orders.recorded_at", "is not", null)
    .where(
      sql<boolean>`exists (select 1 from audience a where a.order_id = orders.order_id
        and a.principal = any(${names}::text[]) and a.until_seq is null)`,
    );
}

function numberEnds(digits: string) {
  const reversed = [...digits].reverse().join("");
  return sql<boolean>`reverse(replace(orders.number, '-', '')) like ${`${reversed}%`}`;
}

/** As this person may read it: a unit holds the order itself, so its title is not redacted again. */
function digestFor(order: Order): Digest {
  return {
    orderId: order.id,
    version: order.version,
    number: order.number ?? "",
    phoneHashes: [],
    title: order.words?.title ?? "",
    placeId: order.matter?.placeId ?? null,
    categoryId: order.matter?.categoryId ?? null,
    kind: order.matter?.kind ?? "help",
    urgency: order.matter?.urgency ?? "normal",
    leadUnitId: order.handling?.leadUnitId ?? null,
    state: order.state,
    satisfaction: order.rating?.satisfaction ?? null,
    recordedAt: order.recordedAt ?? order.openedAt,
    closedAt: order.closedAt,
    dueAt: null,
  };
}
