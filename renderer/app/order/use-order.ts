// One order on screen: its events replayed by the same rules as everywhere.
import { useMemo } from "react";
import { type Order, type OrderEvent, replay } from "../../../shared/domain/index.ts";
import type { OrderView } from "../../../shared/protocol/index.ts";
import { useMaybeQuery } from "../host/index.ts";

export interface OrderShown {
  readonly order: Order;
  readonly events: readonly OrderEvent[];
  readonly unsent: OrderView["unsent"];
}

/** Undefined until it has come; null when this person may not hold it, or there is none. */
export function useOrder(orderId: string | null): OrderShown | null | undefined {
  const view = useMaybeQuery("order", orderId === null ? null : { orderId });
  return useMemo(() => {
    if (view === undefined || view === null) return view;
    const order = replay(view.events);
    return order === null ? null : { order, events: view.events, unsent: view.unsent };
  }, [view]);
}
