// The queue: callers come, ready agents are rung one at a time (the longest idle first), and time takes its course.
import { type Change, endCall, establish, queueCall, setState, speakTurn, stopRinging } from "./change.ts";
import {
  type Agent,
  type Call,
  comesBackMs,
  type PracticeScript,
  partyJoinsMs,
  passedOnMs,
  patienceMs,
  queueOf,
  ringMs,
} from "./state.ts";

/** A practice caller enters the queue; `wantedBy` asked for it and alone is rung first. */
export function arrive(
  change: Change,
  callId: string,
  script: PracticeScript,
  wantedBy: string | null,
): void {
  change.state.totals.offered += 1;
  change.state.calls.push({
    id: callId,
    direction: "in",
    scriptId: script.id,
    lineId: script.lineId,
    number: script.callerNumber,
    phase: "waiting",
    atHead: wantedBy !== null,
    waitingSince: change.now,
    extension: null,
    ringingSince: change.now,
    establishedAt: null,
    wantedBy,
    passedBy: {},
    parties: [],
    nextTurn: 0,
    turnDueAt: null,
  });
}

/** Rings every waiting caller at a ready agent, as far as there are any. */
export function distribute(change: Change): void {
  for (const call of queueOf(change.state)) {
    const agent = nextAgent(change, call);
    if (agent === undefined) continue;
    call.phase = "ringing";
    call.extension = agent.extension;
    call.ringingSince = change.now;
    agent.callId = call.id;
    setState(change, agent, "ringing", "system");
    change.effects.push({
      to: agent.extension,
      push: "invite",
      payload: {
        callId: call.id,
        lineId: call.lineId,
        callerNumber: call.number,
        waitedMs: change.now - call.waitingSince,
        at: change.now,
      },
    });
  }
}

/** The agent gives a ringing call to the next. */
export function passOn(change: Change, agent: Agent, call: Call): void {
  stopRinging(change, call, "passed-on");
  requeue(change, agent, call);
  setState(change, agent, "ready", "agent");
}

/** Everything whose time has come. */
export function passTime(change: Change): void {
  for (const agent of Object.values(change.state.agents)) {
    if (agent.lost === null || change.now - agent.lost.at < comesBackMs) continue;
    agent.lost = null;
    for (const call of change.state.calls) if (call.wantedBy === agent.extension) call.wantedBy = null;
  }
  for (const call of [...change.state.calls]) {
    if (call.phase === "waiting") loseWaiting(change, call);
    else if (call.phase === "ringing") ringOut(change, call);
    else talkOn(change, call);
  }
}

/** The leg of a phone went away without a hang-up. */
export function loseLeg(change: Change, agent: Agent): void {
  const call = change.state.calls.find(({ id }) => id === agent.callId);
  const wasUp = call !== undefined && call.establishedAt !== null;
  const stateBefore = stateAfterReturn(agent);
  agent.lost = { at: change.now, callId: wasUp ? call.id : null, state: stateBefore };
  agent.registered = false;
  agent.callId = null;
  setState(change, agent, "signed-out", "system", "line-lost");
  if (call === undefined) return;
  if (call.direction === "out") change.state.calls = change.state.calls.filter(({ id }) => id !== call.id);
  else queueCall(call, wasUp ? change.now : call.waitingSince, true);
  call.wantedBy = null;
}

/** The phone is back: within the time it gets its call and its state again. Answers with the call. */
export function comeBack(change: Change, agent: Agent): Call | undefined {
  const { lost } = agent;
  agent.registered = true;
  agent.lost = null;
  if (lost === null) {
    setState(change, agent, "break", "system", "registered");
    return undefined;
  }
  const call = change.state.calls.find(({ id }) => id === lost.callId);
  if (call !== undefined && (call.phase === "waiting" || call.phase === "ringing")) {
    const other = call.phase === "ringing" ? stopRinging(change, call, "passed-on") : undefined;
    if (other !== undefined) setState(change, other, "ready", "system");
    establish(change, agent, call);
    return call;
  }
  setState(change, agent, lost.callId === null ? lost.state : "wrap-up", "system", "registered");
  return undefined;
}

function nextAgent({ state, now }: Change, call: Call): Agent | undefined {
  return Object.values(state.agents)
    .filter(
      (agent) =>
        agent.registered &&
        agent.state === "ready" &&
        agent.callId === null &&
        (call.wantedBy === null || call.wantedBy === agent.extension) &&
        now - (call.passedBy[agent.extension] ?? Number.NEGATIVE_INFINITY) >= passedOnMs,
    )
    .sort((a, b) => a.idleSince - b.idleSince)[0];
}

function requeue(change: Change, agent: Agent, call: Call): void {
  call.passedBy[agent.extension] = change.now;
  call.wantedBy = null;
  queueCall(call, call.waitingSince, true);
}

function loseWaiting(change: Change, call: Call): void {
  for (const [extension, at] of Object.entries(call.passedBy)) {
    if (change.now - at >= passedOnMs) delete call.passedBy[extension];
  }
  if (change.now - call.waitingSince < patienceMs) return;
  if (call.establishedAt === null) change.state.totals.abandoned += 1;
  endCall(change, call, "caller-left");
}

function ringOut(change: Change, call: Call): void {
  const agent = call.extension === null ? undefined : change.state.agents[call.extension];
  if (agent === undefined) {
    queueCall(call, call.waitingSince, true);
    return;
  }
  if (call.direction === "out") {
    if (change.now - call.ringingSince < partyJoinsMs) return;
    establish(change, agent, call);
    change.effects.push({
      to: agent.extension,
      push: "established",
      payload: { callId: call.id, at: change.now },
    });
    return;
  }
  if (change.now - call.ringingSince < ringMs) return;
  stopRinging(change, call, "not-answered");
  requeue(change, agent, call);
  setState(change, agent, "break", "system", "missed");
}

function talkOn(change: Change, call: Call): void {
  if (call.extension === null) return;
  for (const party of call.parties) {
    if (party.state !== "calling" || change.now < party.joinsAt) continue;
    party.state = "joined";
    const { service } = party;
    change.effects.push({
      to: call.extension,
      push: "party",
      payload: { callId: call.id, service, state: "joined", at: change.now },
    });
    change.effects.push({
      to: call.extension,
      push: "spoken",
      payload: {
        callId: call.id,
        who: "service",
        text: `这里是 ${service}，我已在线，请讲`,
        voice: "male-35",
        more: call.turnDueAt !== null,
      },
    });
  }
  if (call.phase === "talking" && call.turnDueAt !== null && change.now >= call.turnDueAt) {
    speakTurn(change, call);
  }
}

/** What the agent was, as far as it holds after a moment away: who rang is ready, who had signed out is not. */
function stateAfterReturn({ state }: Agent): Agent["state"] {
  if (state === "ringing") return "ready";
  return state === "signed-out" ? "break" : state;
}
