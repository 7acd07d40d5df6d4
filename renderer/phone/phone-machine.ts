// The phone page as one pure function: model and event give the next model and what is to be done. A lost host never takes a
// call away; only the agent's own wish sends a hang-up.
import { sentence } from "../../shared/domain/index.ts";
import type { Answer, PhoneAccount, phoneCalls, ResponseOf } from "../../shared/protocol/index.ts";
import { endedCall, followPush } from "./calls.ts";
import { countedDown, mark } from "./emergency.ts";
import {
  hostGraceMs,
  type PhoneEffect,
  type PhoneEvent,
  type PhoneModel,
  type PhoneRequest,
  retryMs,
  type Transition,
} from "./model.ts";
import { grant } from "./wishes.ts";

/** `now` in milliseconds since 1970. */
export function transition(model: PhoneModel, event: PhoneEvent, now: number): Transition {
  switch (event.type) {
    case "account":
      return event.account === null ? signedOut(model, now) : signedIn(model, event.account);
    case "host-away":
      return { model: { ...model, hostWasAway: true }, effects: [] };
    case "line-up":
      return register({ ...model, lineUp: true, retryAt: null });
    case "line-down":
      return lineDown(model, now);
    case "registered":
      return registered(model, event.answer, now);
    case "answered":
      return answered(model, event.asked, event.answer, now);
    case "push":
      return followPush(model, event.push, now);
    case "wish":
      return grant(model, event.wish, event.newCallId, now);
    case "time":
      return passTime(model, now);
    default:
      return event satisfies never;
  }
}

function signedIn(before: PhoneModel, account: PhoneAccount): Transition {
  const model = { ...before, leaving: null, hostWasAway: false };
  if (account.kind === "sip") {
    const problem = sentence("这个版本还不能用 SIP 话机", "This version has no SIP phone yet");
    return { model: { ...model, shown: { ...model.shown, problem } }, effects: [] };
  }
  const same = model.account?.url === account.url && model.account.extension === account.extension;
  // With a call up the old line is kept; the new account counts at the next registration.
  if (same || (model.account !== null && model.shown.call !== null)) {
    return { model: { ...model, account }, effects: [] };
  }
  return {
    model: {
      ...model,
      account,
      lineUp: false,
      shown: { ...model.shown, registration: "registering" },
    },
    effects: [
      ...(model.account === null ? [] : [{ type: "close-line" } as const]),
      { type: "open-line", url: account.url },
    ],
  };
}

/** At once when the person signed out; a host that was away gets time to sign them in again. */
function signedOut(model: PhoneModel, now: number): Transition {
  if (model.account === null) return { model, effects: [] };
  return passTime({ ...model, leaving: { since: now, graceMs: model.hostWasAway ? hostGraceMs : 0 } }, now);
}

function leave(model: PhoneModel, now: number): Transition {
  const bye: PhoneEffect[] =
    model.shown.registration === "registered"
      ? [
          {
            type: "request",
            asked: { name: "set-state", request: { state: "signed-out", reason: "signed-out" } },
          },
        ]
      : [];
  return {
    model: {
      ...model,
      account: null,
      leaving: null,
      lineUp: false,
      retryAt: null,
      pending: [],
      shown: {
        ...model.shown,
        registration: "none",
        agentState: "signed-out",
        agentStateSince: now,
        lastCall: null,
        emergency: null,
        practice: [],
        practiceMore: false,
        problem: null,
      },
    },
    effects: [...bye, { type: "close-line" }],
  };
}

function register(model: PhoneModel): Transition {
  if (model.account === null || !model.lineUp) return { model, effects: [] };
  const { extension, secret } = model.account;
  const registration = model.shown.call === null ? "registering" : model.shown.registration;
  return {
    model: { ...model, retryAt: null, shown: { ...model.shown, registration } },
    effects: [{ type: "register", extension, secret }],
  };
}

/** A ringing call is lost with the line; one that is up may come back with it. */
function lineDown(model: PhoneModel, now: number): Transition {
  if (model.account === null) return { model: { ...model, lineUp: false }, effects: [] };
  const lost: PhoneModel = {
    ...model,
    lineUp: false,
    retryAt: null,
    pending: [],
    shown: {
      ...model.shown,
      registration: "lost",
      problem: sentence("话务平台断开，正在重连", "The exchange is away; the phone keeps trying"),
    },
  };
  if (lost.shown.call?.phase === "ringing") return endedCall(lost, "line-lost", now, "missed");
  return { model: lost, effects: [{ type: "hush" }] };
}

function registered(
  before: PhoneModel,
  answer: Answer<ResponseOf<typeof phoneCalls, "register">>,
  now: number,
): Transition {
  if (!answer.ok) {
    const shown = { ...before.shown, problem: answer.rejection.sentence };
    return { model: { ...before, shown, retryAt: now + retryMs }, effects: [] };
  }
  const { training, activeCall, state, practiceCallers } = answer.value;
  const model: PhoneModel = {
    ...before,
    retryAt: null,
    shown: {
      ...before.shown,
      registration: "registered",
      training,
      practiceCallers,
      agentState: state,
      agentStateSince: state === before.shown.agentState ? before.shown.agentStateSince : now,
      problem: null,
    },
  };
  const { call } = model.shown;
  if (activeCall === null) {
    return call === null ? { model, effects: [] } : endedCall(model, "line-lost", now, "ended");
  }
  const known = call?.callId === activeCall.callId ? call : null;
  return {
    model: {
      ...model,
      shown: {
        ...model.shown,
        call: {
          callId: activeCall.callId,
          direction: known?.direction ?? "in",
          lineId: activeCall.lineId,
          number: activeCall.callerNumber,
          waitedMs: activeCall.waitedMs,
          phase: "talking",
          ringingAt: known?.ringingAt ?? activeCall.at,
          establishedAt: activeCall.establishedAt,
          muted: false,
          parties: known?.parties ?? [],
        },
      },
    },
    effects: [],
  };
}

function answered(before: PhoneModel, asked: PhoneRequest, answer: Answer<unknown>, now: number): Transition {
  const model = { ...before, pending: before.pending.filter((name) => name !== asked.name) };
  if (asked.name === "emergency") {
    if (asked.request.service === null) {
      return { model: mark(model, answer.ok ? "lead-alerted" : "lead-not-alerted", now), effects: [] };
    }
    if (!answer.ok)
      return { model: mark(problemOf(model, answer), "not-called", now, "stopped"), effects: [] };
    return { model, effects: [] };
  }
  if (!answer.ok) {
    const failed = problemOf(model, answer);
    return asked.name === "dial" && failed.shown.call?.callId === asked.request.callId
      ? { model: { ...failed, shown: { ...failed.shown, call: null } }, effects: [] }
      : { model: failed, effects: [] };
  }
  return succeeded(model, asked, now);
}

function succeeded(model: PhoneModel, asked: PhoneRequest, now: number): Transition {
  const { call } = model.shown;
  if (call === null || !("callId" in asked.request) || asked.request.callId !== call.callId) {
    return { model, effects: [] };
  }
  if (asked.name === "mute") {
    const shown = { ...model.shown, call: { ...call, muted: asked.request.muted } };
    return { model: { ...model, shown }, effects: [] };
  }
  if (asked.name !== "hold" && asked.name !== "resume") return { model, effects: [] };
  const held = asked.name === "hold";
  const shown = { ...model.shown, call: { ...call, phase: held ? ("held" as const) : ("talking" as const) } };
  return {
    model: { ...model, shown },
    effects: [
      ...(held ? [{ type: "hush" } as const] : []),
      {
        type: "copy",
        copy: {
          callId: call.callId,
          lineId: call.lineId,
          phone: call.number,
          event: held ? "held" : "resumed",
          at: now,
          training: model.shown.training,
        },
      },
    ],
  };
}

function passTime(before: PhoneModel, now: number): Transition {
  const { model, effects } = countedDown(before, now);
  const { leaving } = model;
  if (leaving !== null && model.shown.call === null && now >= leaving.since + leaving.graceMs) {
    const left = leave(model, now);
    return { model: left.model, effects: [...effects, ...left.effects] };
  }
  if (model.retryAt !== null && now >= model.retryAt) {
    const again = register(model);
    return { model: again.model, effects: [...effects, ...again.effects] };
  }
  return { model, effects };
}

function problemOf(model: PhoneModel, answer: Extract<Answer<unknown>, { ok: false }>): PhoneModel {
  return { ...model, shown: { ...model.shown, problem: answer.rejection.sentence } };
}
