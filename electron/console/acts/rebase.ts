// Rebase: the acts that the hub has not confirmed are decided again over its newest word. What no longer can be decided here
// still goes to the hub, whose word counts; it only leaves no trace on the order meanwhile.
import type { Order, OrderEvent } from "../../../shared/domain/index.ts";
import type { PersonFile } from "../store/person-file.ts";
import type { References } from "../store/references.ts";
import { decideHere } from "./decide-here.ts";

/** Makes overlay and current of an order anew. Call it inside the transaction that changed its base or outbox. */
export function rebase(file: PersonFile, orderId: string, references: References): void {
  let order: Order | null = file.orders.base(orderId);
  const overlay: OrderEvent[] = [];
  const items = file.outbox.ofOrder(orderId);
  for (const item of items) {
    if (item.state !== "waiting" && item.state !== "sent") continue;
    if (file.orders.baseHasCommand(item.command.id)) continue;
    const decided = decideHere(order, item.command, file.person, references);
    if (!decided.ok) continue;
    overlay.push(...decided.events);
    order = decided.order;
  }
  file.orders.putOverlay(orderId, overlay);
  if (order === null) file.current.remove(orderId);
  else file.current.put(order, items.length > 0);
}
