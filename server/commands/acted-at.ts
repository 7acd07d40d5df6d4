// When an act counts as done, and what is said of it where the device's clock was out.
import {
  type ClaimedTime,
  claimedAt,
  clampedActedAt,
  type NewOrderEvent,
} from "../../shared/domain/index.ts";

export interface ActedAt {
  readonly actedAt: number;
  /** Said in the order's history when the clock was further out than this is worth. */
  readonly clamp: NewOrderEvent | null;
}

const TOLERATED_MS = 2000;

export function actedAtOf(command: ClaimedTime, receivedAt: number): ActedAt {
  const actedAt = clampedActedAt(command, receivedAt);
  const clamp: NewOrderEvent = {
    type: "clock-clamped",
    data: { deviceTime: command.deviceTime, clampedTo: actedAt },
    sealed: {},
  };
  return { actedAt, clamp: Math.abs(claimedAt(command) - actedAt) > TOLERATED_MS ? clamp : null };
}
