// Live state on its way out: the newest wins, at most four frames a second.
import type { Live } from "../../shared/protocol/index.ts";

export interface LiveState {
  publish(live: Live): void;
  /** What was last sent; null before the first. */
  current(): Live | null;
  listen(listener: (live: Live) => void): () => void;
  close(): void;
}

const PAUSE_MS = 250;

export function liveState(): LiveState {
  const listeners = new Set<(live: Live) => void>();
  let sent: Live | null = null;
  let waiting: Live | null = null;
  let timer: NodeJS.Timeout | null = null;

  function send(live: Live): void {
    sent = live;
    waiting = null;
    for (const listener of listeners) listener(live);
    timer = setTimeout(() => {
      timer = null;
      if (waiting !== null) send(waiting);
    }, PAUSE_MS);
  }

  return {
    publish: (live) => {
      if (timer === null) send(live);
      else waiting = live;
    },
    current: () => sent,
    listen: (listener) => {
      listeners.add(listener);
      if (sent !== null) listener(sent);
      return () => listeners.delete(listener);
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      listeners.clear();
    },
  };
}
