// A desk without a screen: the host contract over its socket, as a browser page speaks it. Goes on after a break as a page does.
import { io } from "socket.io-client";
import {
  type Answer,
  connectHost,
  type Host,
  type HostActValue,
  type HostMessage,
  type HostPage,
  hostSocket,
} from "../../shared/protocol/index.ts";

export interface DeskLink extends Host {
  signIn(staffNumber: string, password: string): Promise<Answer<HostActValue<"sign-in">>>;
  close(): void;
}

/** `cookie`: what a console's own shell asks of its pages; a hub asks none. */
export function connectDeskLink(url: string, cookie?: string): DeskLink {
  const page: HostPage = { page: "desk", callUp: false };
  let token: string | null = null;
  const socket = io(new URL(hostSocket.namespace, url).href, {
    auth: (give) => give({ ...page, token }),
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 2000,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  });
  const connection = connectHost((request) => socket.emit(hostSocket.message, request));
  socket.on(hostSocket.message, (message: HostMessage) => connection.receive(message));
  socket.on("connect", () => connection.connected());
  socket.on("disconnect", () => connection.disconnected());
  return {
    watch: (query, params, push) => connection.watch(query, params, push),
    act: (act, request) => connection.act(act, request),
    async signIn(staffNumber, password) {
      const answer = await connection.act("sign-in", { staffNumber, password });
      if (answer.ok) token = answer.value.token;
      return answer;
    },
    close: () => socket.close(),
  };
}
