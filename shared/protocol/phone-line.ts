// The PhoneLine contract (ARCHITECTURE 6): what the phone page asks of the telephone system, and what comes back. The training
// line speaks it over Socket.IO (namespace "/phone"); the SIP adapter will speak it to Asterisk. One contract suite runs on both.
import { z } from "zod";
import { EmergencyService, Instant } from "../domain/index.ts";
import type { CallTable } from "./call.ts";
import { AgentStateName } from "./live.ts";

/** What comes with the INVITE as headers, so that the screen pops without the hub. */
export const Invite = z.object({
  callId: z.string(),
  lineId: z.string(),
  /** Digits only; null when withheld. */
  callerNumber: z.string().nullable(),
  waitedMs: z.int().nonnegative(),
  at: Instant,
});
export type Invite = z.infer<typeof Invite>;

export const CallEndCause = z.enum([
  "caller-hung-up",
  "agent-hung-up",
  "caller-left",
  "not-answered",
  "passed-on",
  "transferred",
  "line-lost",
]);
export type CallEndCause = z.infer<typeof CallEndCause>;

/** Training only: a caller who can be asked for by name. */
export const PracticeCaller = z.object({ id: z.string(), title: z.string() });
export type PracticeCaller = z.infer<typeof PracticeCaller>;

/** Answered calls of the agent; each returns an Answer. */
export const phoneCalls = {
  register: {
    about: "Takes the extension; one phone page at a time holds it.",
    request: z.object({ extension: z.string(), secret: z.string() }),
    response: z.object({
      training: z.boolean(),
      activeCall: Invite.extend({ establishedAt: Instant.nullable() }).nullable(),
      state: AgentStateName,
      practiceCallers: z.array(PracticeCaller),
    }),
  },
  "set-state": {
    about: "The agent's own state; only the agent or, named, the lead changes it.",
    request: z.object({
      state: z.enum(["ready", "break", "meeting", "wrap-up", "signed-out"]),
      reason: z.string(),
    }),
    response: z.object({}),
  },
  answer: {
    about: "Takes the ringing call.",
    request: z.object({ callId: z.string() }),
    response: z.object({}),
  },
  "pass-on": {
    about: "Gives the ringing call to the next agent.",
    request: z.object({ callId: z.string() }),
    response: z.object({}),
  },
  /** The only end that the PBX reads as the agent's own (header X-Agent-Hangup). */
  "hang-up": {
    about: "The agent ends the call.",
    request: z.object({ callId: z.string() }),
    response: z.object({}),
  },
  hold: { about: "Caller hears music.", request: z.object({ callId: z.string() }), response: z.object({}) },
  resume: {
    about: "Takes the caller back.",
    request: z.object({ callId: z.string() }),
    response: z.object({}),
  },
  mute: {
    about: "Microphone off or on.",
    request: z.object({ callId: z.string(), muted: z.boolean() }),
    response: z.object({}),
  },
  transfer: {
    about: "Blind transfer.",
    request: z.object({ callId: z.string(), target: z.string() }),
    response: z.object({}),
  },
  conference: {
    about: "Three-way with a unit or line.",
    request: z.object({ callId: z.string(), target: z.string() }),
    response: z.object({}),
  },
  dial: {
    about: "Calls out.",
    request: z.object({ number: z.string(), callId: z.string() }),
    response: z.object({}),
  },
  tones: {
    about: "Key pad.",
    request: z.object({ callId: z.string(), digits: z.string() }),
    response: z.object({}),
  },
  /** *9110 and the like: alerts the leads' phones first, then brings the service in. service null = alert only. */
  emergency: {
    about: "F9.",
    request: z.object({ callId: z.string().nullable(), service: EmergencyService.nullable() }),
    response: z.object({}),
  },
  /** Training only: the agent asks for the next practice caller, or a certain one. */
  "practice-call": {
    about: "Rings a practice caller now; null = the next of the list.",
    request: z.object({ trainingCallId: z.string().nullable() }),
    response: z.object({}),
  },
  /** Training only: the agent has said something (a key), so the caller's next words come. */
  "practice-next": {
    about: "The practice caller goes on.",
    request: z.object({ callId: z.string() }),
    response: z.object({}),
  },
} as const satisfies CallTable;

export const phonePushes = {
  invite: Invite,
  /** The ringing ended before it was answered; for other agents' calls nothing is sent. */
  cancelled: z.object({ callId: z.string(), cause: CallEndCause, at: Instant }),
  established: z.object({ callId: z.string(), at: Instant }),
  ended: z.object({ callId: z.string(), cause: CallEndCause, at: Instant }),
  state: z.object({ state: AgentStateName, since: Instant, by: z.string(), reason: z.string() }),
  /** Training only: a line of the written dialogue. */
  spoken: z.object({
    callId: z.string(),
    who: z.enum(["caller", "agent-cue", "sound", "service"]),
    text: z.string(),
    voice: z.string(),
    more: z.boolean(),
  }),
  party: z.object({
    callId: z.string(),
    service: z.string(),
    state: z.enum(["calling", "joined", "left"]),
    at: Instant,
  }),
} as const;

export type PhonePushName = keyof typeof phonePushes;
export type PhonePushOf<K extends PhonePushName> = z.infer<(typeof phonePushes)[K]>;

/** Between hub and telephone system (AMI there, namespace "/manager" here). */
export const managerPushes = {
  snapshot: z.object({
    training: z.boolean(),
    waiting: z.array(z.object({ callId: z.string(), lineId: z.string(), since: Instant })),
    agents: z.array(
      z.object({
        extension: z.string(),
        state: AgentStateName,
        since: Instant,
        callId: z.string().nullable(),
        lineId: z.string().nullable(),
      }),
    ),
    totals: z.object({ offered: z.int(), answered: z.int(), abandoned: z.int(), answeredIn15: z.int() }),
  }),
  alarm: z.object({ id: z.string(), extension: z.string(), callId: z.string().nullable(), at: Instant }),
} as const;
export const managerCalls = {
  "accounts.put": {
    about: "The hub tells who may register.",
    request: z.object({
      accounts: z.array(z.object({ extension: z.string(), secret: z.string(), name: z.string() })),
    }),
    response: z.object({}),
  },
} as const satisfies CallTable;

/** The other end of the training line (namespace "/city"): whoever plays the city's citizens. A real PBX has its trunks there. */
export const cityCalls = {
  "call-in": {
    about: "A practice caller comes by itself; null = the next of the list.",
    request: z.object({ trainingCallId: z.string().nullable() }),
    response: z.object({}),
  },
} as const satisfies CallTable;
