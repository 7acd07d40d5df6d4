// The names under which pages and main speak over Electron's ipc. No others are listened to. The
// preload brings this file into every page, so it stays free of schemas.
import type { deskBridgeName } from "../../../shared/protocol/index.ts";

/** Under which the page finds its bridge. */
export const bridgeName: typeof deskBridgeName = "lianxin";

export const toMain = {
  /** A page has loaded and wants a way to the host. */
  hello: "lianxin:hello",
  /** The phone: whether a call rings, is up or on hold. */
  callUp: "lianxin:call-up",
} as const;

export const toPage = {
  /** Brings a MessagePort whose other end the console host has. */
  hostPort: "lianxin:host-port",
  /** The host has ended; a new port follows. */
  hostGone: "lianxin:host-gone",
  /** F9 was pressed in another program. */
  emergencyKey: "lianxin:emergency-key",
} as const;
