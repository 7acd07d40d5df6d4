// Queue and agents as last heard: figures are not known once nothing has been heard for five seconds.
import { useRef } from "react";
import type { Live } from "../../../shared/protocol/index.ts";
import { useDeviceNow } from "../../app/clock.ts";
import { useQuery } from "../../app/host/index.ts";

export interface LiveShown {
  /** Null: never heard, or too long ago to be told as now. */
  readonly live: Live | null;
  /** The agents as last heard, so that tiles stay where they are. */
  readonly agents: Live["agents"];
  /** Device time since when nothing is heard; null while it is. */
  readonly silentSince: number | null;
}

const SILENT_AFTER_MS = 5000;

export function useLive(): LiveShown {
  const live = useQuery("live", {});
  const now = useDeviceNow();
  const agents = useRef<Live["agents"]>([]);
  const goneSince = useRef<number | null>(null);
  if (live !== null && live !== undefined) {
    agents.current = live.agents;
    goneSince.current = null;
  } else if (live === null) goneSince.current ??= now;
  const silent = goneSince.current !== null && now - goneSince.current >= SILENT_AFTER_MS;
  return { live: live ?? null, agents: agents.current, silentSince: silent ? goneSince.current : null };
}
