// What a registered phone may ask, each decided on the state as it is.
import {
  type Answer,
  accepted,
  type phoneCalls,
  type RequestOf,
  refused,
} from "../../../shared/protocol/index.ts";
import { type Change, endCall, establish, ownCall, planTurn, setState, speakTurn } from "./change.ts";
import { arrive, passOn } from "./queue.ts";
import { type Agent, type Call, partyJoinsMs } from "./state.ts";

export type PhoneRequestName = Exclude<keyof typeof phoneCalls, "register">;

export type PhoneRequest = {
  [K in PhoneRequestName]: { readonly name: K; readonly request: RequestOf<typeof phoneCalls, K> };
}[PhoneRequestName];

/** Ids and the choice of the next practice caller are made outside. */
export interface Chosen {
  readonly callId: string;
  readonly scriptId: string;
}

export function decideRequest(
  change: Change,
  agent: Agent,
  asked: PhoneRequest,
  chosen: Chosen,
): Answer<Record<string, never>> {
  switch (asked.name) {
    case "set-state":
      return setOwnState(change, agent, asked.request.state, asked.request.reason);
    case "practice-call":
      return practiceCall(change, agent, asked.request.trainingCallId ?? chosen.scriptId, chosen.callId);
    case "dial":
      return dial(change, agent, asked.request);
    case "emergency":
      return emergency(change, agent, asked.request);
    default: {
      const call = ownCall(change, agent, asked.request.callId);
      if (call === undefined) return refused("phone.no-such-call", "这个电话已经不在了", "That call is gone");
      return onCall(change, agent, call, asked);
    }
  }
}

function onCall(
  change: Change,
  agent: Agent,
  call: Call,
  asked: Exclude<PhoneRequest, { name: "set-state" | "practice-call" | "dial" | "emergency" }>,
): Answer<Record<string, never>> {
  if (asked.name === "answer" || asked.name === "pass-on") {
    if (call.phase !== "ringing" || call.direction !== "in") {
      return refused("phone.not-ringing", "没有来电在振铃", "Nothing rings");
    }
    if (asked.name === "pass-on") passOn(change, agent, call);
    else {
      establish(change, agent, call);
      const payload = { callId: call.id, at: change.now };
      change.effects.push({ to: agent.extension, push: "established", payload });
    }
    return accepted({});
  }
  if (asked.name === "hang-up") {
    if (call.phase === "ringing" && call.direction === "in") {
      return refused("phone.not-answered", "还没有接听：转给下一位用 Shift F2", "Not answered: pass it on");
    }
    endCall(change, call, "agent-hung-up");
    return accepted({});
  }
  if (call.phase === "ringing") return refused("phone.not-up", "电话还没有接通", "The call is not up yet");
  switch (asked.name) {
    case "hold":
      call.phase = "held";
      call.turnDueAt = null;
      setState(change, agent, "hold", "agent");
      return accepted({});
    case "resume":
      call.phase = "talking";
      setState(change, agent, "talking", "agent");
      planTurn(change, call);
      return accepted({});
    case "transfer":
      endCall(change, call, "transferred");
      return accepted({});
    case "conference":
      bringIn(change, agent, call, asked.request.target);
      return accepted({});
    case "practice-next":
      if (call.phase === "talking" && !speakTurn(change, call)) endCall(change, call, "caller-hung-up");
      return accepted({});
    case "mute":
    case "tones":
      return accepted({});
    default:
      return asked satisfies never;
  }
}

function setOwnState(
  change: Change,
  agent: Agent,
  state: RequestOf<typeof phoneCalls, "set-state">["state"],
  reason: string,
): Answer<Record<string, never>> {
  if (agent.callId !== null) {
    return refused("phone.in-call", "通话中不能改状态：先挂断", "In a call: hang up first");
  }
  setState(change, agent, state, "agent", reason);
  return accepted({});
}

/** Asking for a caller is saying that one is ready. */
function practiceCall(
  change: Change,
  agent: Agent,
  scriptId: string,
  callId: string,
): Answer<Record<string, never>> {
  if (agent.callId !== null) {
    return refused("phone.in-call", "正在通话：先结束这一个", "In a call: end this one first");
  }
  const script = change.scripts.get(scriptId);
  if (script === undefined)
    return refused("phone.no-such-caller", "没有这个练习来电", "No such practice caller");
  setState(change, agent, "ready", "agent", "practice");
  arrive(change, callId, script, agent.extension);
  return accepted({});
}

function dial(
  change: Change,
  agent: Agent,
  { number, callId }: RequestOf<typeof phoneCalls, "dial">,
): Answer<Record<string, never>> {
  if (agent.callId !== null) return refused("phone.in-call", "正在通话：先挂断", "In a call: hang up first");
  if (change.state.calls.some(({ id }) => id === callId)) return accepted({});
  change.state.calls.push({
    id: callId,
    direction: "out",
    scriptId: null,
    lineId: "",
    number,
    phase: "ringing",
    atHead: false,
    waitingSince: change.now,
    extension: agent.extension,
    ringingSince: change.now,
    establishedAt: null,
    wantedBy: null,
    passedBy: {},
    parties: [],
    nextTurn: 0,
    turnDueAt: null,
  });
  agent.callId = callId;
  setState(change, agent, "ringing", "agent");
  return accepted({});
}

/** The alarm goes out whatever becomes of the rest. */
function emergency(
  change: Change,
  agent: Agent,
  { callId, service }: RequestOf<typeof phoneCalls, "emergency">,
): Answer<Record<string, never>> {
  const call = callId === null ? undefined : ownCall(change, agent, callId);
  if (service === null) {
    change.state.alarms += 1;
    const id = `${agent.extension}-${change.now}-${change.state.alarms}`;
    const payload = { id, extension: agent.extension, callId: call?.id ?? null, at: change.now };
    change.effects.push({ to: "manager", push: "alarm", payload });
    return accepted({});
  }
  if (call === undefined || call.establishedAt === null) {
    return refused("phone.no-such-call", "没有接通的电话，不能三方", "No call is up to bring them into");
  }
  bringIn(change, agent, call, service);
  return accepted({});
}

function bringIn(change: Change, agent: Agent, call: Call, service: string): void {
  if (call.parties.some((party) => party.service === service)) return;
  call.parties.push({ service, state: "calling", joinsAt: change.now + partyJoinsMs });
  change.effects.push({
    to: agent.extension,
    push: "party",
    payload: { callId: call.id, service, state: "calling", at: change.now },
  });
}
