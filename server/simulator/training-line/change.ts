// One step under way: a copy of the state to write on, and what has to be told to phones and manager because of it.
import type { z } from "zod";
import type {
  AgentStateName,
  CallEndCause,
  managerPushes,
  PhonePushName,
  PhonePushOf,
} from "../../../shared/protocol/index.ts";
import { type Agent, type Call, callOf, inTimeMs, type LineState, type PracticeScript } from "./state.ts";

export type Effect =
  | {
      [K in PhonePushName]: {
        readonly to: string;
        readonly push: K;
        readonly payload: PhonePushOf<K>;
      };
    }[PhonePushName]
  | { readonly to: "manager"; readonly push: "alarm"; readonly payload: z.infer<typeof managerPushes.alarm> };

export type Scripts = ReadonlyMap<string, PracticeScript>;

export interface Change {
  readonly state: LineState;
  readonly now: number;
  readonly scripts: Scripts;
  readonly effects: Effect[];
}

export function beginChange(before: LineState, now: number, scripts: Scripts): Change {
  return { state: structuredClone(before), now, scripts, effects: [] };
}

export function setState(
  change: Change,
  agent: Agent,
  state: AgentStateName,
  by: "agent" | "system",
  reason = "",
): void {
  if (agent.state === state) return;
  agent.state = state;
  agent.since = change.now;
  if (state === "ready" || state === "wrap-up") agent.idleSince = change.now;
  if (!agent.registered) return;
  change.effects.push({
    to: agent.extension,
    push: "state",
    payload: { state, since: change.now, by, reason },
  });
}

/** The caller stands in the queue (again), and rings nowhere. */
export function queueCall(call: Call, now: number, atHead: boolean): void {
  call.phase = "waiting";
  call.extension = null;
  call.atHead = atHead;
  call.waitingSince = now;
  call.turnDueAt = null;
}

/** The phone that rings or talks is told, the agent has no call any more; the call is gone. */
export function endCall(change: Change, call: Call, cause: CallEndCause): void {
  change.state.calls = change.state.calls.filter(({ id }) => id !== call.id);
  const agent = call.extension === null ? undefined : change.state.agents[call.extension];
  if (agent === undefined || agent.callId !== call.id) return;
  agent.callId = null;
  if (call.phase === "ringing" && call.direction === "in") {
    tellCancelled(change, agent, call, cause);
    setState(change, agent, "ready", "system");
    return;
  }
  change.effects.push({
    to: agent.extension,
    push: "ended",
    payload: { callId: call.id, cause, at: change.now },
  });
  setState(change, agent, "wrap-up", "system");
}

/** Takes a ringing call away from its agent. */
export function stopRinging(change: Change, call: Call, cause: CallEndCause): Agent | undefined {
  const agent = call.extension === null ? undefined : change.state.agents[call.extension];
  call.extension = null;
  if (agent === undefined || agent.callId !== call.id) return undefined;
  agent.callId = null;
  tellCancelled(change, agent, call, cause);
  return agent;
}

/** The call is up: counted once, its dialogue begins or goes on. */
export function establish(change: Change, agent: Agent, call: Call): void {
  if (call.establishedAt === null) {
    call.establishedAt = change.now;
    if (call.direction === "in") {
      change.state.totals.answered += 1;
      if (change.now - call.waitingSince <= inTimeMs) change.state.totals.answeredIn15 += 1;
    }
  }
  call.phase = "talking";
  call.atHead = false;
  call.extension = agent.extension;
  agent.callId = call.id;
  setState(change, agent, "talking", "system");
  planTurn(change, call);
}

/** Sets when the next line of the dialogue comes. */
export function planTurn(change: Change, call: Call): void {
  const turn = turnsOf(change, call)[call.nextTurn];
  call.turnDueAt = turn === undefined ? null : change.now + turn.afterMs;
}

/** Says the next line; false when all has been said. */
export function speakTurn(change: Change, call: Call): boolean {
  const turns = turnsOf(change, call);
  const turn = turns[call.nextTurn];
  if (turn === undefined || call.extension === null) return false;
  call.nextTurn += 1;
  change.effects.push({
    to: call.extension,
    push: "spoken",
    payload: {
      callId: call.id,
      who: turn.who,
      text: turn.text,
      voice: scriptOf(change, call)?.callerVoice ?? "",
      more: call.nextTurn < turns.length,
    },
  });
  planTurn(change, call);
  return true;
}

/** The agent's own call, where its id is the one named. */
export function ownCall(change: Change, agent: Agent, callId: string): Call | undefined {
  return agent.callId === callId ? callOf(change.state, callId) : undefined;
}

function tellCancelled(change: Change, agent: Agent, call: Call, cause: CallEndCause): void {
  change.effects.push({
    to: agent.extension,
    push: "cancelled",
    payload: { callId: call.id, cause, at: change.now },
  });
}

function scriptOf({ scripts }: Change, { scriptId }: Call): PracticeScript | undefined {
  return scriptId === null ? undefined : scripts.get(scriptId);
}

function turnsOf(change: Change, call: Call): PracticeScript["turns"] {
  return scriptOf(change, call)?.turns ?? [];
}
