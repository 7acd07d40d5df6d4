// The phone's way to the host: Electron's bridge where there is one, else Socket.IO on the page's own origin. The phone needs
// the host only for its account, and goes on without it.
import { io } from "socket.io-client";
import {
  connectHost,
  type Host,
  type HostMessage,
  type HostPage,
  hostSocket,
} from "../../shared/protocol/index.ts";
import { deskBridge } from "../app/host/bridge.ts";

export interface PhoneHost {
  readonly host: Host;
  /** Tells whether a call is up, so that no one closes the house meanwhile. */
  tell(callUp: boolean): void;
  /** Calls the listener when F9 is pressed while another program has the keys; a browser cannot know. */
  onEmergencyKey(listener: () => void): void;
}

/** `onAway` is called whenever the host cannot be reached any more. */
export function connectPhoneHost(page: Window, onAway: () => void): PhoneHost {
  const bridge = deskBridge(page);
  if (bridge !== null) {
    const connection = connectHost((request) => bridge.host.send(request));
    bridge.host.onMessage((message) => connection.receive(message));
    bridge.host.onConnection((up) => {
      if (up) connection.connected();
      else {
        connection.disconnected();
        onAway();
      }
    });
    let told: boolean | null = null;
    return {
      host: connection,
      tell(callUp) {
        if (told === callUp) return;
        told = callUp;
        bridge.phone.tell(callUp);
      },
      onEmergencyKey: (listener) => void bridge.phone.onEmergencyKey(listener),
    };
  }

  let told: HostPage = { page: "phone", callUp: false };
  const socket = io(hostSocket.namespace, {
    auth: (give) => give(told),
    transports: ["websocket"],
    reconnectionDelay: 200,
    reconnectionDelayMax: 2_000,
  });
  const connection = connectHost((request) => socket.emit(hostSocket.message, request));
  socket.on(hostSocket.message, (message: HostMessage) => connection.receive(message));
  socket.on("connect", () => connection.connected());
  socket.on("disconnect", () => {
    connection.disconnected();
    onAway();
  });
  return {
    host: connection,
    tell(callUp) {
      if (told.callUp === callUp) return;
      told = { page: "phone", callUp };
      if (socket.connected) socket.emit(hostSocket.page, told);
    },
    onEmergencyKey: () => undefined,
  };
}
