// The Electron shell's bridge, where there is one: a typed channel to the console host in place of the socket.
import { type DeskBridge, deskBridgeName } from "../../../shared/protocol/index.ts";

/** Null in a browser. */
export function deskBridge(page: Window): DeskBridge | null {
  const bridge: unknown = Reflect.get(page, deskBridgeName);
  return isBridge(bridge) ? bridge : null;
}

function isBridge(value: unknown): value is DeskBridge {
  return typeof value === "object" && value !== null && "host" in value;
}
