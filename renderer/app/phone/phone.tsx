// The desk's side of the phone: what the phone page says, and wishes to it. The phone alone acts on calls.
import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { DeskToPhone, PhoneState } from "../../../shared/protocol/index.ts";

/** What renderer/phone's connectPhone() gives. */
export interface PhoneLink {
  /** Null until the phone page has spoken, and again when it has gone silent. */
  get(): PhoneState | null;
  subscribe(listener: () => void): () => void;
  send(wish: DeskToPhone): void;
}

const noPhone: PhoneLink = { get: () => null, subscribe: () => () => undefined, send: () => undefined };
const PhoneContext = createContext<PhoneLink>(noPhone);

export function PhoneProvider({ link, children }: { link: PhoneLink; children: ReactNode }) {
  return <PhoneContext value={link}>{children}</PhoneContext>;
}

export function usePhone(): { state: PhoneState | null; send: (wish: DeskToPhone) => void } {
  const link = useContext(PhoneContext);
  const state = useSyncExternalStore(link.subscribe, link.get);
  return { state, send: link.send };
}
