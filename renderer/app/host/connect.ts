// Connects the page to its host: Electron's bridge where there is one, else Socket.IO on the page's own origin.
import { io } from "socket.io-client";
import {
  connectHost,
  type Host,
  type HostMessage,
  type HostPage,
  hostSocket,
} from "../../../shared/protocol/index.ts";
import { createStore, type Store } from "../store.ts";
import { deskBridge } from "./bridge.ts";

export interface HostLink {
  readonly host: Host;
  /** Whether the host process can be reached. The host, not the hub: the hub's state is the query "status". */
  readonly up: Store<boolean>;
  /** A browser desk goes on after a reload with this token. */
  keepToken(token: string | null): void;
}

const TOKEN_KEY = "lianxin-session";

export function connectDesk(page: Window): HostLink {
  const bridge = deskBridge(page);
  const up = createStore(false);
  const keepToken = (token: string | null) => {
    if (token === null) page.sessionStorage.removeItem(TOKEN_KEY);
    else page.sessionStorage.setItem(TOKEN_KEY, token);
  };

  if (bridge !== null) {
    const connection = connectHost((request) => bridge.host.send(request));
    bridge.host.onMessage((message) => connection.receive(message));
    bridge.host.onConnection((connected) => {
      if (connected) connection.connected();
      else connection.disconnected();
      up.set(connected);
    });
    return { host: connection, up, keepToken };
  }

  // The phone page tells the shell of calls; this page only says that it is a desk.
  const told: HostPage = { page: "desk", callUp: false };
  const socket = io(hostSocket.namespace, {
    auth: (give) => give({ ...told, token: page.sessionStorage.getItem(TOKEN_KEY) }),
    transports: ["websocket"],
    reconnectionDelay: 200,
    reconnectionDelayMax: 2000,
  });
  const connection = connectHost((request) => socket.emit(hostSocket.message, request));
  socket.on(hostSocket.message, (message: HostMessage) => connection.receive(message));
  socket.on("connect", () => {
    up.set(true);
    connection.connected();
  });
  socket.on("disconnect", () => {
    up.set(false);
    connection.disconnected();
  });
  return { host: connection, up, keepToken };
}
