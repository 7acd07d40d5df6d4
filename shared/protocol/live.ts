// Live state: queue, agents, calls. Volatile, at most four frames a second, rebuilt at reconnect; never events (ARCHITECTURE 5).
import { z } from "zod";
import { Instant, type Role } from "../domain/index.ts";

export const AgentStateName = z.enum([
  "ready",
  "ringing",
  "talking",
  "hold",
  "wrap-up",
  "break",
  "meeting",
  "signed-out",
]);
export type AgentStateName = z.infer<typeof AgentStateName>;

export const AgentLive = z.object({
  personId: z.string(),
  staffNumber: z.string(),
  name: z.string(),
  state: AgentStateName,
  since: Instant,
  lineId: z.string().nullable(),
  callId: z.string().nullable(),
  emergency: z.boolean(),
});
export type AgentLive = z.infer<typeof AgentLive>;

export const QueueLive = z.object({
  waiting: z.int(),
  longestWaitMs: z.int(),
  offered: z.int(),
  answered: z.int(),
  abandoned: z.int(),
  /** Answered within 15 s. */
  answeredIn15: z.int(),
});
export type QueueLive = z.infer<typeof QueueLive>;

/** F9 was pressed: stays until a lead acknowledges it. */
export const Alarm = z.object({
  id: z.string(),
  kind: z.enum(["emergency"]),
  personId: z.string(),
  callId: z.string().nullable(),
  at: Instant,
  knownBy: z.string().nullable(),
});
export type Alarm = z.infer<typeof Alarm>;

export const Live = z.object({
  at: Instant,
  training: z.boolean(),
  queue: QueueLive,
  agents: z.array(AgentLive),
  alarms: z.array(Alarm),
});
export type Live = z.infer<typeof Live>;

/** What somebody with these roles sees: leads and supervisors all of it, other staff the queue's figures, units nothing. */
export function liveFor(live: Live, roles: readonly Role[]): Live | null {
  if (roles.includes("shift-lead") || roles.includes("supervisor")) return live;
  const staff = roles.some((role) => role !== "unit-handler" && role !== "unit-lead");
  return staff ? { ...live, agents: [], alarms: [] } : null;
}
