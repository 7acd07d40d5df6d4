// What the desks of all pages share.
import type { Live } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import type { DeskDrafts } from "./drafts.ts";
import type { OrderSearch } from "./search.ts";
import type { DeskSettings } from "./settings.ts";
import type { VisibleOrders } from "./visible-orders.ts";

export interface DeskRoom {
  readonly hub: Hub;
  readonly orders: VisibleOrders;
  readonly search: OrderSearch;
  readonly drafts: DeskDrafts;
  readonly settings: DeskSettings;
  /** The newest that was published; null before the first. */
  live(): Live | null;
  /** Since when this hub runs, ms. */
  readonly since: number;
}
