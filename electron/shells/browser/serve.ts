// Serves a host to the pages of one machine: loopback HTTP for the files, Socket.IO for the host contract.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { type Host, HostPage, hostSocket, serveHost } from "../../../shared/protocol/index.ts";
import { answerRequest, isTrusted, openingUrl, type RequestOptions } from "./requests.ts";
import { openTickets } from "./tickets.ts";
import { type WindowsDue, watchWindows } from "./windows.ts";

export interface ShellOptions {
  readonly host: Host;
  /** Folder of the built renderer. */
  readonly rendererFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Secret of the launcher; the same after a restart keeps the browsers known. */
  readonly controlKey: string;
  /** Practice calls come in: said on screen at all times. */
  readonly training: boolean;
  /** Told once a second at most, when a window must come back or the last has gone. */
  readonly onDue: (due: WindowsDue) => void;
  /** A second `npm start` asks to see the console that runs already. */
  readonly onShow: () => void;
  readonly now: () => number;
}

export interface Shell {
  readonly port: number;
  /** An address with a fresh one-time ticket. */
  openingUrl(page: "desk" | "phone"): string;
  close(): Promise<void>;
}

const loopback = "127.0.0.1";
const checkWindowsMs = 1_000;

/** Listens on the loopback address only. Rejects with the error of the listening socket (code EADDRINUSE). */
export async function serveShell(options: ShellOptions): Promise<Shell> {
  const tickets = openTickets(options.controlKey);
  let port = options.port;
  const requests: RequestOptions = {
    rendererFolder: options.rendererFolder,
    authorities: () => [`${loopback}:${port}`, `localhost:${port}`],
    // Cookies do not tell ports apart; two consoles on one machine must not sign each other out.
    cookieName: () => `lianxin-${port}`,
    tickets,
    controlKey: options.controlKey,
    training: options.training,
    show: options.onShow,
  };
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/socket.io/")) return;
    answerRequest(request, response, requests).catch(() => response.destroy());
  });
  const sockets = new Server(server, {
    serveClient: false,
    transports: ["websocket"],
    maxHttpBufferSize: 4_000_000,
    allowRequest: (request, decide) => decide(null, isTrusted(request, requests)),
  });
  const windows = watchWindows(options.now);
  serveHostTo(sockets, options.host, windows);

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, loopback, resolve);
  });
  port = (server.address() as AddressInfo).port;
  const timer = setInterval(() => {
    for (const due of windows.due()) options.onDue(due);
  }, checkWindowsMs);

  return {
    port,
    openingUrl: (page) => openingUrl(`http://${loopback}:${port}`, tickets, page),
    async close() {
      clearInterval(timer);
      await sockets.close();
    },
  };
}

function serveHostTo(sockets: Server, host: Host, windows: ReturnType<typeof watchWindows>): void {
  sockets.of(hostSocket.namespace).on("connection", (socket) => {
    const serving = serveHost(host, (message) => socket.emit(hostSocket.message, message));
    const toldPage = HostPage.safeParse(socket.handshake.auth);
    windows.seen(socket.id, toldPage.success ? toldPage.data : { page: "desk", callUp: false });
    socket.on(hostSocket.message, (message: unknown) => serving.receive(message));
    socket.on(hostSocket.page, (page: unknown) => {
      const parsed = HostPage.safeParse(page);
      if (parsed.success) windows.seen(socket.id, parsed.data);
    });
    socket.on("disconnect", () => {
      windows.gone(socket.id);
      serving.close();
    });
  });
}
