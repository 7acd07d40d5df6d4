// Who may load the console's pages: a one-time ticket in the opening address is exchanged for a cookie, and only the cookie counts.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

export interface Tickets {
  /** A ticket for one opening; only the newest `outstandingMax` unused ones are honoured. */
  issue(): string;
  /** True once for each ticket. */
  redeem(ticket: string): boolean;
  /** A cookie's value for a browser whose ticket was good. */
  newSession(): string;
  /** Whether the value was made by newSession of a process with the same key. */
  isSession(value: string): boolean;
}

const outstandingMax = 50;
const ticketBytes = 24;

/** `key` outlives this process, so that a browser stays known when the console process is started again. */
export function openTickets(key: string, random: (count: number) => Uint8Array = randomBytes): Tickets {
  const outstanding = new Set<string>();

  return {
    issue() {
      const ticket = Buffer.from(random(ticketBytes)).toString("base64url");
      outstanding.add(ticket);
      const [oldest] = outstanding;
      if (outstanding.size > outstandingMax && oldest !== undefined) outstanding.delete(oldest);
      return ticket;
    },
    redeem: (ticket) => outstanding.delete(ticket),
    newSession() {
      const id = Buffer.from(random(ticketBytes)).toString("base64url");
      return `${id}.${sign(key, id)}`;
    },
    isSession(value) {
      const [id, signature, ...rest] = value.split(".");
      if (!id || signature === undefined || rest.length > 0) return false;
      return sameText(signature, sign(key, id));
    },
  };
}

/** Compares in a time that does not tell where the texts differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

function sign(key: string, id: string): string {
  return createHmac("sha256", key).update(`session:${id}`).digest("base64url");
}
