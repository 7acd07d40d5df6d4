// A unit's request that still waits for the hotline's word.
import type { ExtensionRequest, Order } from "./order.ts";

/** The extension that waits for a ruling; only while the unit has the order in hand. */
export function openExtension(order: Order): ExtensionRequest | null {
  if (order.state !== "dispatched" && order.state !== "signed" && order.state !== "handling") return null;
  const last = order.extensions.at(-1);
  return last && last.ruling === null ? last : null;
}
