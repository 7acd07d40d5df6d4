// When an act counts as done: by the device's clock, put right by its last measured offset, and not before the device's last
// contact with the hub.
import type { OrderCommand } from "./commands.ts";

export type ClaimedTime = Pick<OrderCommand, "deviceTime" | "clockOffset" | "lastContact">;

/** What the device says it was at the hub, before anything is held against it. */
export function claimedAt({ deviceTime, clockOffset }: ClaimedTime): number {
  return deviceTime + clockOffset;
}

/** Not after the receipt either, which only the hub knows; without it, as the device shows it meanwhile. */
export function clampedActedAt(command: ClaimedTime, receivedAt: number = Number.POSITIVE_INFINITY): number {
  const earliest = Math.min(command.lastContact ?? 0, receivedAt);
  return Math.min(Math.max(claimedAt(command), earliest), receivedAt);
}
