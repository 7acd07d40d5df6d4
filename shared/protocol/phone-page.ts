// Between the desk page and the phone page of one machine: a BroadcastChannel of their common origin, in both shells.
// The phone alone acts on calls; the desk sends wishes and shows what the phone says. Both sides may crash and come back.
import { z } from "zod";
import { EmergencyService, Instant } from "../domain/index.ts";
import { AgentStateName } from "./live.ts";
import { CallEndCause, PracticeCaller } from "./phone-line.ts";

/** Name of the channel. */
export const phoneChannelName = "lianxin-phone";

export const PhoneCall = z.object({
  callId: z.string(),
  direction: z.enum(["in", "out"]),
  lineId: z.string().nullable(),
  number: z.string().nullable(),
  waitedMs: z.int(),
  phase: z.enum(["ringing", "talking", "held"]),
  ringingAt: Instant,
  establishedAt: Instant.nullable(),
  muted: z.boolean(),
  parties: z.array(z.object({ service: z.string(), state: z.enum(["calling", "joined", "left"]) })),
});
export type PhoneCall = z.infer<typeof PhoneCall>;

/** All the desk knows of the phone: sent whole on every change and when a desk says hello. */
export const PhoneState = z.object({
  registration: z.enum(["none", "registering", "registered", "lost"]),
  training: z.boolean(),
  agentState: AgentStateName,
  agentStateSince: Instant,
  call: PhoneCall.nullable(),
  /** The last call that ended, for wrap-up, and for F9 without a call. */
  lastCall: z
    .object({
      callId: z.string(),
      number: z.string().nullable(),
      lineId: z.string().nullable(),
      establishedAt: Instant.nullable(),
      endedAt: Instant,
      cause: CallEndCause,
    })
    .nullable(),
  /** F9: counting = 3 s run until 110 is called. */
  emergency: z
    .object({
      phase: z.enum(["counting", "called", "stopped"]),
      service: EmergencyService,
      callsAt: Instant,
      timeline: z.array(z.object({ at: Instant, what: z.string() })),
    })
    .nullable(),
  /** Dialogue of a practice call so far. */
  practice: z.array(z.object({ who: z.enum(["caller", "agent-cue", "sound", "service"]), text: z.string() })),
  practiceMore: z.boolean(),
  /** Practice callers that can be asked for by name; empty on a real line. */
  practiceCallers: z.array(PracticeCaller),
  /** What went wrong last: which part, and what to press. */
  problem: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export type PhoneState = z.infer<typeof PhoneState>;

export const DeskToPhone = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello") }),
  z.object({ type: z.literal("answer") }),
  z.object({ type: z.literal("pass-on") }),
  z.object({ type: z.literal("hang-up") }),
  z.object({ type: z.literal("mute") }),
  z.object({ type: z.literal("hold") }),
  z.object({ type: z.literal("transfer"), target: z.string() }),
  z.object({ type: z.literal("conference"), target: z.string() }),
  z.object({ type: z.literal("dial"), number: z.string() }),
  z.object({ type: z.literal("tones"), digits: z.string() }),
  z.object({
    type: z.literal("set-state"),
    state: z.enum(["ready", "break", "meeting", "wrap-up"]),
    reason: z.string(),
  }),
  /** First F9 counts 3 s, second calls at once. */
  z.object({ type: z.literal("emergency") }),
  z.object({ type: z.literal("emergency-service"), service: EmergencyService }),
  z.object({ type: z.literal("emergency-stop") }),
  z.object({ type: z.literal("practice-call"), trainingCallId: z.string().nullable() }),
  z.object({ type: z.literal("practice-next") }),
]);
export type DeskToPhone = z.infer<typeof DeskToPhone>;

export const PhoneToDesk = z.object({ type: z.literal("state"), state: PhoneState });
export type PhoneToDesk = z.infer<typeof PhoneToDesk>;
