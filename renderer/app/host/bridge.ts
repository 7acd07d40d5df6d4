// The Electron shell's bridge, where there is one: a typed channel to the console host in place of the socket.
import type { HostMessage, HostRequest } from "../../../shared/protocol/index.ts";

export interface DeskBridge {
  readonly host: {
    send(request: HostRequest): void;
    /** Called for every message of the host. */
    onMessage(listener: (message: HostMessage) => void): () => void;
    /** Called with true when the host is there (again), false when it has gone. */
    onConnection(listener: (up: boolean) => void): () => void;
  };
}

/** Null in a browser. */
export function deskBridge(page: Window): DeskBridge | null {
  const bridge: unknown = Reflect.get(page, "lianxin");
  return isBridge(bridge) ? bridge : null;
}

function isBridge(value: unknown): value is DeskBridge {
  return typeof value === "object" && value !== null && "host" in value;
}
