// The hub's link to the telephone system: the training line's "/manager" namespace. It comes back by itself after either
// side has restarted.
import { io, type Socket } from "socket.io-client";
import { type Answer, answerSchema, managerCalls, managerPushes } from "../../shared/protocol/index.ts";
import type { ManagerAlarm, ManagerSnapshot } from "./live-board.ts";

export interface PhoneAccountRow {
  extension: string;
  secret: string;
  name: string;
}

export interface ManagerListener {
  /** Up (again): whoever may register has to be told anew. */
  connected(): void;
  lost(): void;
  snapshot(snapshot: ManagerSnapshot): void;
  alarm(alarm: ManagerAlarm): void;
}

export interface ManagerLink {
  /** Resolves to false when the line does not answer within two seconds. */
  putAccounts(accounts: readonly PhoneAccountRow[]): Promise<boolean>;
  close(): void;
}

const answerWithinMs = 2_000;
const tryAgainAtMostMs = 2_000;

/** Opens the link and keeps it open. Messages that break the contract are left out. */
export function openManagerLink(url: string, listener: ManagerListener): ManagerLink {
  const socket: Socket = io(new URL("/manager", url).href, {
    transports: ["websocket"],
    reconnectionDelay: 200,
    reconnectionDelayMax: tryAgainAtMostMs,
  });
  socket.on("connect", () => listener.connected());
  socket.on("disconnect", () => listener.lost());
  socket.on("snapshot", (message: unknown) => {
    const parsed = managerPushes.snapshot.safeParse(message);
    if (parsed.success) listener.snapshot(parsed.data);
  });
  socket.on("alarm", (message: unknown) => {
    const parsed = managerPushes.alarm.safeParse(message);
    if (parsed.success) listener.alarm(parsed.data);
  });

  return {
    async putAccounts(accounts) {
      if (!socket.connected) return false;
      try {
        const answer: unknown = await socket
          .timeout(answerWithinMs)
          .emitWithAck("accounts.put", { accounts });
        const parsed = answerSchema(managerCalls["accounts.put"].response).safeParse(answer);
        return parsed.success && (parsed.data as Answer<unknown>).ok;
      } catch {
        return false;
      }
    },
    close() {
      socket.close();
    },
  };
}
