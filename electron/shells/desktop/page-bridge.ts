// The bridge that the preload gives to a page: the host contract over a MessagePort that main brings, and brings anew whenever
// the host has been started again.
import type { DeskBridge, HostMessage } from "../../../shared/protocol/index.ts";
import { toMain, toPage } from "./channels.ts";

/** What the bridge needs of Electron's ipcRenderer. */
export interface PageIpc {
  on(channel: string, listener: (event: { readonly ports: readonly PagePort[] }) => void): unknown;
  send(channel: string, ...values: readonly unknown[]): void;
}

/** What it needs of a page's MessagePort; setting its listener starts it. */
export type PagePort = Pick<MessagePort, "onmessage" | "postMessage" | "close">;

/** Asks main for a way to the host at once. */
export function pageBridge(ipc: PageIpc): DeskBridge {
  const messages = listeners<HostMessage>();
  const connections = listeners<boolean>();
  const emergencyKeys = listeners<void>();
  let port: PagePort | null = null;

  function leave(): void {
    if (port === null) return;
    port.onmessage = null;
    port.close();
    port = null;
    connections.call(false);
  }

  ipc.on(toPage.hostPort, ({ ports: [fresh] }) => {
    if (fresh === undefined) return;
    leave();
    port = fresh;
    // The other end is our own host, which sends nothing else.
    fresh.onmessage = ({ data }) => messages.call(data as HostMessage);
    connections.call(true);
  });
  ipc.on(toPage.hostGone, leave);
  ipc.on(toPage.emergencyKey, () => emergencyKeys.call());
  ipc.send(toMain.hello);

  return {
    host: {
      send: (request) => port?.postMessage(request),
      onMessage: messages.add,
      onConnection(listener) {
        const end = connections.add(listener);
        if (port !== null) listener(true);
        return end;
      },
    },
    phone: {
      tell: (callUp) => ipc.send(toMain.callUp, callUp),
      onEmergencyKey: emergencyKeys.add,
    },
  };
}

function listeners<T>(): { add(listener: (value: T) => void): () => void; call(value: T): void } {
  const all = new Set<(value: T) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    call(value) {
      for (const listener of [...all]) listener(value);
    },
  };
}
