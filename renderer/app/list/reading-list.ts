// The list from which an order was opened last: previous and next order on its page follow it.
import type { OrderList } from "../../../shared/protocol/index.ts";
import { createPersonalStore } from "../store.ts";

export const readingList = createPersonalStore<OrderList | null>(null);
