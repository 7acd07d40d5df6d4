// What the desk wishes, as requests to the telephone system. Pure; a wish that cannot be met says why.
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import type { DeskToPhone, PhoneCall } from "../../shared/protocol/index.ts";
import { callService, pressEmergency, stopEmergency } from "./emergency.ts";
import type { PhoneModel, PhoneRequest, Transition } from "./model.ts";

export function grant(model: PhoneModel, wish: DeskToPhone, newCallId: string, now: number): Transition {
  switch (wish.type) {
    case "hello":
      return { model, effects: [{ type: "publish" }] };
    case "emergency-stop":
      return stopEmergency(model, now);
    default:
      break;
  }
  if (model.shown.registration !== "registered") return refuse(model, notRegistered(wish));
  switch (wish.type) {
    case "emergency":
      return pressEmergency(model, now);
    case "emergency-service":
      return callService(model, wish.service, now);
    case "set-state":
      return ask(model, { name: "set-state", request: { state: wish.state, reason: wish.reason } });
    case "practice-call":
      return ask(model, { name: "practice-call", request: { trainingCallId: wish.trainingCallId } });
    case "dial":
      if (model.shown.call !== null)
        return refuse(model, sentence("通话中：先挂断再拨", "In a call: hang up first"));
      return dial(model, wish.number, newCallId, now);
    default:
      return onCall(model, wish);
  }
}

type CallWish = Exclude<
  DeskToPhone,
  {
    type:
      | "hello"
      | "emergency"
      | "emergency-stop"
      | "emergency-service"
      | "set-state"
      | "practice-call"
      | "dial";
  }
>;

function onCall(model: PhoneModel, wish: CallWish): Transition {
  const { call } = model.shown;
  if (call === null) return refuse(model, sentence("没有电话", "There is no call"));
  const { callId } = call;
  const ringing = call.phase === "ringing";
  switch (wish.type) {
    case "answer":
      return ringing && call.direction === "in"
        ? ask(model, { name: "answer", request: { callId } })
        : idle(model);
    case "pass-on":
      return ringing && call.direction === "in"
        ? ask(model, { name: "pass-on", request: { callId } })
        : idle(model);
    case "hang-up":
      return ringing && call.direction === "in"
        ? idle(model)
        : ask(model, { name: "hang-up", request: { callId } });
    default:
      if (ringing) return refuse(model, sentence("电话还没有接通", "The call is not up yet"));
      return onCallUp(model, wish, call);
  }
}

function onCallUp(
  model: PhoneModel,
  wish: Exclude<CallWish, { type: "answer" | "pass-on" | "hang-up" }>,
  call: PhoneCall,
): Transition {
  const { callId } = call;
  switch (wish.type) {
    case "mute":
      return ask(model, { name: "mute", request: { callId, muted: !call.muted } });
    case "hold":
      return ask(model, { name: call.phase === "held" ? "resume" : "hold", request: { callId } });
    case "transfer":
    case "conference":
      return ask(model, { name: wish.type, request: { callId, target: wish.target } });
    case "tones":
      return ask(model, { name: "tones", request: { callId, digits: wish.digits } });
    case "practice-next":
      return ask(model, { name: "practice-next", request: { callId } });
    default:
      return wish satisfies never;
  }
}

function dial(model: PhoneModel, number: string, callId: string, now: number): Transition {
  const call: PhoneCall = {
    callId,
    direction: "out",
    lineId: null,
    number,
    waitedMs: 0,
    phase: "ringing",
    ringingAt: now,
    establishedAt: null,
    muted: false,
    parties: [],
  };
  const shown = { ...model.shown, call, practice: [], practiceMore: false, emergency: null };
  return ask({ ...model, shown }, { name: "dial", request: { number, callId } });
}

/** Asks once: the same request is not sent again while it is under way. */
function ask(model: PhoneModel, asked: PhoneRequest): Transition {
  if (model.pending.includes(asked.name)) return idle(model);
  const shown = { ...model.shown, problem: null };
  return {
    model: { ...model, shown, pending: [...model.pending, asked.name] },
    effects: [{ type: "request", asked }],
  };
}

function refuse(model: PhoneModel, problem: Sentence): Transition {
  return { model: { ...model, shown: { ...model.shown, problem } }, effects: [] };
}

function idle(model: PhoneModel): Transition {
  return { model, effects: [] };
}

function notRegistered(wish: DeskToPhone): Sentence {
  if (wish.type === "emergency" || wish.type === "emergency-service") {
    return sentence(
      "话机没有连上，紧急呼叫没有发出：用身边的电话拨 110，并叫班长",
      "The phone is not connected, so no emergency call went out: dial 110 on another phone and call the lead",
    );
  }
  return sentence(
    "话机没有连上话务平台，正在重连",
    "The phone is not connected to the exchange; it keeps trying",
  );
}
