// What the jobs ask of the order view.
import type { OrderStateName } from "../../shared/domain/index.ts";
import type { Hub } from "../hub.ts";

/** States in which a limit can run or a parent can close a child. */
const openStates: readonly OrderStateName[] = [
  "draft",
  "accepted",
  "dispatched",
  "signed",
  "handling",
  "return-asked",
  "replied",
  "reviewed",
  "calling-back",
];

export async function openOrderIds(hub: Pick<Hub, "database">): Promise<string[]> {
  const rows = await hub.database
    .selectFrom("orders")
    .select("order_id")
    .where("state", "in", openStates)
    .execute();
  return rows.map(({ order_id }) => order_id);
}

/** Orders merged into this one that are still open. */
export async function childrenOf(hub: Pick<Hub, "database">, parentOrderId: string): Promise<string[]> {
  const rows = await hub.database
    .selectFrom("orders")
    .select("order_id")
    .where("state", "in", openStates)
    .where(({ ref, eb }) => eb(ref("open", "->>").key("mergedInto"), "=", parentOrderId))
    .execute();
  return rows.map(({ order_id }) => order_id);
}

/** Orders that may be archived: ended before that time, the oldest first. */
export async function closedBefore(hub: Pick<Hub, "database">, at: number, limit: number): Promise<string[]> {
  const rows = await hub.database
    .selectFrom("orders")
    .select("order_id")
    .where("state", "=", "closed")
    .where("closed_at", "<", at)
    .orderBy("closed_at")
    .limit(limit)
    .execute();
  return rows.map(({ order_id }) => order_id);
}
