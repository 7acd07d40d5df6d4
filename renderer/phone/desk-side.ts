// What the desk page holds of the phone: its last state, and a way to send wishes. The channel is the browser's own; no host is
// between, so it works with the host gone.
import {
  canonicalJson,
  type DeskToPhone,
  type PhoneState,
  PhoneToDesk,
  phoneChannelName,
} from "../../shared/protocol/index.ts";

export interface PhoneLink {
  /** Null until the phone page has spoken, and again when it has gone silent. The same object until something changes. */
  get(): PhoneState | null;
  /** Calls the listener on every change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  send(wish: DeskToPhone): void;
}

export interface PhoneChannel {
  post(message: DeskToPhone): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Calls `run` again and again, so many milliseconds apart. */
  every(milliseconds: number, run: () => void): void;
  now(): number;
}

const helloEveryMs = 1_000;
const silentAfterMs = 4_000;

/** Says hello until the phone answers, and from then on to hear whether it is still there. */
export function connectPhone(channel: PhoneChannel = browserChannel()): PhoneLink {
  const listeners = new Set<() => void>();
  let state: PhoneState | null = null;
  let text = "";
  let heardAt = Number.NEGATIVE_INFINITY;

  function set(next: PhoneState | null): void {
    const nextText = next === null ? "" : canonicalJson(next);
    if (nextText === text) return;
    text = nextText;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  channel.onMessage((message) => {
    const parsed = PhoneToDesk.safeParse(message);
    if (!parsed.success) return;
    heardAt = channel.now();
    set(parsed.data.state);
  });
  channel.every(helloEveryMs, () => {
    if (channel.now() - heardAt > silentAfterMs) set(null);
    channel.post({ type: "hello" });
  });
  channel.post({ type: "hello" });

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (wish) => channel.post(wish),
  };
}

function browserChannel(): PhoneChannel {
  const channel = new BroadcastChannel(phoneChannelName);
  return {
    post: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener("message", ({ data }) => listener(data)),
    every: (milliseconds, run) => void setInterval(run, milliseconds),
    now: () => performance.now(),
  };
}
