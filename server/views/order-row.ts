// The order as it stands, as a row: the open document without any personal value, the whole sealed, and columns for lists.
import type { Selectable } from "kysely";
import { dueAt, type Order, withoutSealed } from "../../shared/domain/index.ts";
import type { OrderTable } from "../db/index.ts";
import { sealJson, unsealJson } from "../secrets/sealing.ts";

export interface NewOrderRow extends Omit<Selectable<OrderTable>, "open"> {
  readonly open: string;
}

/** Where the order stands in the log. */
export interface LogPlace {
  readonly lastSeq: number;
  readonly lastHash: Buffer;
  readonly reprojectedSeq: number;
}

export function orderRow(order: Order, key: Buffer | null, place: LogPlace): NewOrderRow {
  return {
    order_id: order.id,
    version: order.version,
    number: order.number,
    state: order.state,
    open: JSON.stringify(withoutSealed(order)),
    sealed: key === null || order.erased ? null : sealJson(key, order, purpose(order.id)),
    lead_unit_id: order.handling?.leadUnitId ?? null,
    place_id: order.matter?.placeId ?? null,
    category_id: order.matter?.categoryId ?? null,
    kind: order.matter?.kind ?? null,
    urgency: order.matter?.urgency ?? null,
    agent_id: order.agentId,
    training: order.origin.training,
    opened_at: order.openedAt,
    recorded_at: order.recordedAt,
    due_at: dueAt(order),
    closed_at: order.closedAt,
    last_seq: place.lastSeq,
    last_hash: place.lastHash,
    reprojected_seq: place.reprojectedSeq,
  };
}

export function orderOfRow(
  row: Pick<Selectable<OrderTable>, "order_id" | "open" | "sealed">,
  key: Buffer | null,
): Order {
  if (row.sealed === null || key === null) return row.open;
  // Written by orderRow from an order that evolve made.
  return unsealJson(key, row.sealed, purpose(row.order_id)) as Order;
}

function purpose(orderId: string): string {
  return `order:${orderId}`;
}
