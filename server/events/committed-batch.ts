// What a commit brings to those who listen.
import type { Order, OrderEvent } from "../../shared/domain/index.ts";

/** What one commit brought: the events of (from, to] in order, their sealed parts open. */
export interface CommittedBatch {
  readonly from: number;
  readonly to: number;
  readonly events: readonly OrderEvent[];
  readonly orders: ReadonlyMap<string, { readonly before: Order | null; readonly after: Order }>;
}
