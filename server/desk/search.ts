// Finds orders for a browser desk: by the number or its last digits, by the petitioner's phone, or by words of the title.
import { sql } from "kysely";
import { type Digest, type Order, projectOrder } from "../../shared/domain/index.ts";
import type { Person } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import { heldOrders } from "./held-orders.ts";
import type { OrderCache } from "./order-cache.ts";

/** Newest first; only orders that the person may look at now, and of them only what the person may see. */
export type OrderSearch = (person: Person, text: string) => Promise<Digest[]>;

const foundMax = 50;
/** Titles and phones are sealed, so they are looked for in the newest orders. */
const newestRead = 300;

export function orderSearch(hub: Hub, cache: OrderCache): OrderSearch {
  async function candidates(person: Person, numberEnd: string | null): Promise<Order[]> {
    const rows = await heldOrders(hub, person)
      .select("orders.open")
      .$if(numberEnd !== null, (query) => query.where(numberEnds(numberEnd ?? "")))
      .orderBy("orders.recorded_at", "desc")
      .limit(numberEnd === null ? newestRead : foundMax)
      .execute();
    const orders = await cache.whole(rows.map(({ open }) => open));
    return orders.map((order) => projectOrder(order, person));
  }

  return async (person, text) => {
    const wanted = text.trim();
    if (wanted === "") return [];
    const digits = wanted.replace(/[-\s]/g, "");
    const isNumber = /^\d{4,}$/.test(digits);
    let found = isNumber ? await candidates(person, digits) : [];
    if (found.length === 0) {
      found = (await candidates(person, null)).filter(({ words, petitioner }) =>
        isNumber ? petitioner?.phones.includes(digits) : words?.title.includes(wanted),
      );
    }
    await hub.readLog.note({
      personId: person.id,
      what: "order.search",
      orderId: null,
      details: { found: found.length, by: isNumber ? "digits" : "words" },
    });
    return found.slice(0, foundMax).map(digestFor);
  };
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
