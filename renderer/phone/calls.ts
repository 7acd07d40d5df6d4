// How the call on the phone follows what the telephone system tells. Pure.
import type { CallEndCause, HostActRequest, PhoneCall } from "../../shared/protocol/index.ts";
import { mark } from "./emergency.ts";
import { isUp, type PhoneEffect, type PhoneModel, type PhonePush, type Transition } from "./model.ts";

const practiceLinesMax = 200;

export function followPush(model: PhoneModel, push: PhonePush, now: number): Transition {
  const { call } = model.shown;
  switch (push.name) {
    case "invite":
      // The line rings only who is free; a call that is up is never pushed aside.
      return isUp(model.shown) ? { model, effects: [] } : invited(model, push.payload);
    case "state": {
      const shown = {
        ...model.shown,
        agentState: push.payload.state,
        agentStateSince: push.payload.since,
      };
      return { model: { ...model, shown }, effects: [] };
    }
    default:
      if (call === null || call.callId !== push.payload.callId) return { model, effects: [] };
      return onCall(model, call, push, now);
  }
}

/** The call is over: kept as the last one; a count of F9 stops, as there is nobody to bring 110 to. */
export function endedCall(
  model: PhoneModel,
  cause: CallEndCause,
  now: number,
  event: HostActRequest<"call-copy">["event"],
): Transition {
  const { call } = model.shown;
  if (call === null) return { model, effects: [] };
  const marked =
    model.shown.emergency === null
      ? model
      : mark(
          model,
          "call-ended",
          now,
          model.shown.emergency.phase === "counting" ? "stopped" : model.shown.emergency.phase,
        );
  return {
    model: {
      ...marked,
      pending: [],
      shown: {
        ...marked.shown,
        call: null,
        practiceMore: false,
        lastCall: {
          callId: call.callId,
          number: call.number,
          lineId: call.lineId,
          establishedAt: call.establishedAt,
          endedAt: now,
          cause,
        },
      },
    },
    effects: [{ type: "hush" }, copyOf(model, call, event, now)],
  };
}

function invited(model: PhoneModel, invite: Extract<PhonePush, { name: "invite" }>["payload"]): Transition {
  const call: PhoneCall = {
    callId: invite.callId,
    direction: "in",
    lineId: invite.lineId,
    number: invite.callerNumber,
    waitedMs: invite.waitedMs,
    phase: "ringing",
    ringingAt: invite.at,
    establishedAt: null,
    muted: false,
    parties: [],
  };
  return {
    model: {
      ...model,
      shown: { ...model.shown, call, emergency: null, practice: [], practiceMore: false, problem: null },
    },
    effects: [copyOf(model, call, "ringing", invite.at)],
  };
}

function onCall(
  model: PhoneModel,
  call: PhoneCall,
  push: Exclude<PhonePush, { name: "invite" | "state" }>,
  now: number,
): Transition {
  switch (push.name) {
    case "cancelled": {
      if (call.phase !== "ringing") return { model, effects: [] };
      return endedCall(
        model,
        push.payload.cause,
        now,
        push.payload.cause === "passed-on" ? "ended" : "missed",
      );
    }
    case "established": {
      const up = { ...call, phase: "talking" as const, establishedAt: push.payload.at };
      return {
        model: { ...model, shown: { ...model.shown, call: up } },
        effects: [copyOf(model, up, "established", push.payload.at)],
      };
    }
    case "ended":
      return endedCall(model, push.payload.cause, now, "ended");
    case "spoken": {
      const { who, text, voice, more } = push.payload;
      const practice = [...model.shown.practice, { who, text }].slice(-practiceLinesMax);
      return {
        model: { ...model, shown: { ...model.shown, practice, practiceMore: more } },
        effects: who === "caller" || who === "service" ? [{ type: "speak", text, voice }] : [],
      };
    }
    case "party": {
      const { service, state, at } = push.payload;
      const others = call.parties.filter((party) => party.service !== service);
      const shown = { ...model.shown, call: { ...call, parties: [...others, { service, state }] } };
      return { model: mark({ ...model, shown }, `${service}-${state}`, at), effects: [] };
    }
    default:
      return push satisfies never;
  }
}

function copyOf(
  { shown }: PhoneModel,
  call: PhoneCall,
  event: HostActRequest<"call-copy">["event"],
  at: number,
): PhoneEffect {
  return {
    type: "copy",
    copy: {
      callId: call.callId,
      lineId: call.lineId,
      phone: call.number,
      event,
      at,
      training: shown.training,
    },
  };
}
