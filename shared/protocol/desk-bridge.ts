// What Electron's preload gives a page as `window.lianxin`: the way to the console host, and what the phone page and the shell
// tell each other. A page in a browser has none.
import type { HostMessage, HostRequest } from "./host-channel.ts";

/** Name of the bridge on the page's window. */
export const deskBridgeName = "lianxin";

export interface DeskBridge {
  readonly host: {
    send(request: HostRequest): void;
    /** Called for every message of the host. */
    onMessage(listener: (message: HostMessage) => void): () => void;
    /** Called with true when the host is there (again), false when it has gone. */
    onConnection(listener: (up: boolean) => void): () => void;
  };
  /** Only the phone page's words are listened to. */
  readonly phone: {
    /** Whether a call rings, is up or on hold: the shell then closes nothing and holds F9 for the phone. */
    tell(callUp: boolean): void;
    /** Called when F9 is pressed while another program has the keys. */
    onEmergencyKey(listener: () => void): () => void;
  };
}
