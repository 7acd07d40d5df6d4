// How the host contract travels over Socket.IO, at a console's browser shell and at the hub alike: one namespace, one event
// for the messages of host-channel.ts, and one by which a page says what it is.
import { z } from "zod";

export const hostSocket = {
  namespace: "/host",
  /** Carries HostRequest up and HostMessage down, one a time, without acknowledgement. */
  message: "message",
  /** Carries HostPage up: on connect, and on every change. A page that never sends it counts as a desk. */
  page: "page",
} as const;

/** What a page is, for the shell that keeps its windows. */
export const HostPage = z.object({
  page: z.enum(["desk", "phone"]),
  /** Only the phone knows: a call is ringing, up or on hold. */
  callUp: z.boolean(),
});
export type HostPage = z.infer<typeof HostPage>;
