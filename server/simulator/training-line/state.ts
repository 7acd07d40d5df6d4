// What the training line knows: who may register, each agent, each call from its first ring to its end. Plain data; `step`
// alone makes the next state from it. All times are milliseconds since 1970 UTC.
import type { z } from "zod";
import type { AgentStateName, managerPushes } from "../../../shared/protocol/index.ts";

/** As much of a training call of the sample city as the line itself needs. */
export interface PracticeScript {
  readonly id: string;
  readonly title: string;
  readonly lineId: string;
  /** Digits only; null when withheld. */
  readonly callerNumber: string | null;
  /** Word for the voice that reads it, such as "female-40". */
  readonly callerVoice: string;
  readonly turns: readonly {
    readonly who: "caller" | "agent-cue" | "sound";
    readonly text: string;
    /** After the line before it, or after the answer. */
    readonly afterMs: number;
  }[];
}

export interface Agent {
  readonly extension: string;
  registered: boolean;
  state: AgentStateName;
  since: number;
  /** End of the last call, or begin of readiness: the longest idle is rung first. */
  idleSince: number;
  callId: string | null;
  /** The leg went away without a hang-up; what was there comes back with it until `comesBackMs` are over. */
  lost: { readonly at: number; readonly callId: string | null; readonly state: AgentStateName } | null;
}

export interface Party {
  readonly service: string;
  state: "calling" | "joined";
  readonly joinsAt: number;
}

export interface Call {
  readonly id: string;
  readonly direction: "in" | "out";
  readonly scriptId: string | null;
  readonly lineId: string;
  readonly number: string | null;
  phase: "waiting" | "ringing" | "talking" | "held";
  /** A lost leg brings a caller back before all others. */
  atHead: boolean;
  waitingSince: number;
  /** The agent it rings at or talks with. */
  extension: string | null;
  ringingSince: number;
  establishedAt: number | null;
  /** Only this agent is rung: who asked for the practice call. */
  wantedBy: string | null;
  /** When which agent passed it on or let it ring: not asked again for a while. */
  readonly passedBy: Record<string, number>;
  readonly parties: Party[];
  nextTurn: number;
  /** When the next line is spoken; null while held or waiting, and when all is said. */
  turnDueAt: number | null;
}

export interface LineState {
  readonly accounts: Record<string, { readonly secret: string; readonly name: string }>;
  readonly agents: Record<string, Agent>;
  /** In the order of arrival. */
  calls: Call[];
  readonly totals: { offered: number; answered: number; abandoned: number; answeredIn15: number };
  alarms: number;
}

/** An agent that does not answer is not ready any more, and the caller goes on to the next. */
export const ringMs = 20_000;
/** A caller in the queue gives up. */
export const patienceMs = 180_000;
/** So long a phone that lost its leg gets its call and its state back. */
export const comesBackMs = 10_000;
/** So long an agent is not asked again for a call that they passed on. */
export const passedOnMs = 15_000;
/** A third party answers after this. */
export const partyJoinsMs = 1_500;
/** Answered within this counts as in time (GB/T 33358). */
export const inTimeMs = 15_000;

export function emptyLine(): LineState {
  return {
    accounts: {},
    agents: {},
    calls: [],
    totals: { offered: 0, answered: 0, abandoned: 0, answeredIn15: 0 },
    alarms: 0,
  };
}

export function callOf(state: LineState, callId: string | null): Call | undefined {
  return state.calls.find(({ id }) => id === callId);
}

/** Those who came back first, then by waiting time. */
export function queueOf(state: LineState): readonly Call[] {
  return state.calls
    .filter(({ phase }) => phase === "waiting")
    .sort((a, b) => Number(b.atHead) - Number(a.atHead) || a.waitingSince - b.waitingSince);
}

export function snapshotOf(state: LineState): z.infer<typeof managerPushes.snapshot> {
  return {
    training: true,
    waiting: queueOf(state).map(({ id, lineId, waitingSince }) => ({
      callId: id,
      lineId,
      since: waitingSince,
    })),
    agents: Object.values(state.agents).map(({ extension, state: name, since, callId }) => ({
      extension,
      state: name,
      since,
      callId,
      lineId: callOf(state, callId)?.lineId ?? null,
    })),
    totals: { ...state.totals },
  };
}

/** The next moment at which something happens by itself; null while nothing would. */
export function nextDueAt(state: LineState): number | null {
  const times = [
    ...state.calls.flatMap(callTimes),
    ...Object.values(state.agents).flatMap(({ lost }) => (lost === null ? [] : [lost.at + comesBackMs])),
  ];
  return times.length === 0 ? null : Math.min(...times);
}

function callTimes(call: Call): number[] {
  const joins = call.parties.filter(({ state }) => state === "calling").map(({ joinsAt }) => joinsAt);
  const turn = call.turnDueAt === null ? [] : [call.turnDueAt];
  switch (call.phase) {
    case "waiting":
      return [
        call.waitingSince + patienceMs,
        ...Object.values(call.passedBy).map((passedAt) => passedAt + passedOnMs),
      ];
    case "ringing":
      return [call.ringingSince + (call.direction === "out" ? partyJoinsMs : ringMs)];
    case "talking":
    case "held":
      return [...turn, ...joins];
    default:
      return call.phase satisfies never;
  }
}
