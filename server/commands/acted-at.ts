// When an act counts as done: the device's clock put right by its last measured offset, held between the device's last
// contact with the hub and the receipt.
import type { NewOrderEvent, OrderCommand } from "../../shared/domain/index.ts";

export interface ActedAt {
  readonly actedAt: number;
  /** Said in the order's history when the clock was further out than this is worth. */
  readonly clamp: NewOrderEvent | null;
}

const TOLERATED_MS = 2000;

export function actedAtOf(
  command: Pick<OrderCommand, "deviceTime" | "clockOffset" | "lastContact">,
  receivedAt: number,
): ActedAt {
  const claimed = command.deviceTime + command.clockOffset;
  const earliest = Math.min(command.lastContact ?? 0, receivedAt);
  const actedAt = Math.min(Math.max(claimed, earliest), receivedAt);
  const clamp: NewOrderEvent = {
    type: "clock-clamped",
    data: { deviceTime: command.deviceTime, clampedTo: actedAt },
    sealed: {},
  };
  return { actedAt, clamp: Math.abs(claimed - actedAt) > TOLERATED_MS ? clamp : null };
}
