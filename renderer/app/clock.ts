// The clock on the screen: one tick a second for timers, corrected by the hub's offset.
import { useSyncExternalStore } from "react";
import { useQuery } from "./host/index.ts";

const SECOND_MS = 1000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  now = Date.now();
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of [...listeners]) each();
  }, SECOND_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** This device's time, once a second. */
export function useDeviceNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

/** The hub's time as well as it is known here, once a second. */
export function useHubNow(): number {
  const offset = useQuery("status", {})?.clockOffset ?? 0;
  return useDeviceNow() + offset;
}
