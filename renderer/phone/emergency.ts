// F9 on the phone: the lead is alerted at once, 110 after 3 s or at the second press, nothing twice. Pure.
import type { EmergencyService } from "../../shared/domain/index.ts";
import type { PhoneState } from "../../shared/protocol/index.ts";
import { countMs, isUp, type PhoneEffect, type PhoneModel, type Transition } from "./model.ts";

type Emergency = NonNullable<PhoneState["emergency"]>;

/** First press: alert, and with a call up the count begins. Second: calls. Once called: nothing, the desk shows its panel. */
export function pressEmergency(model: PhoneModel, now: number): Transition {
  const { emergency, call } = model.shown;
  if (isUp(model.shown) && emergency?.phase === "counting") return callService(model, emergency.service, now);
  if (isUp(model.shown) && emergency?.phase === "called") return { model, effects: [] };

  const callId = call !== null && isUp(model.shown) ? call.callId : null;
  const begun: Emergency = {
    phase: callId === null ? "stopped" : "counting",
    service: "110",
    callsAt: callId === null ? now : now + countMs,
    timeline: [...(emergency?.timeline ?? []), { at: now, what: "pressed" }],
  };
  const copy: PhoneEffect[] =
    call === null
      ? []
      : [
          {
            type: "copy",
            copy: {
              callId: call.callId,
              lineId: call.lineId,
              phone: call.number,
              event: "emergency",
              at: now,
              training: model.shown.training,
            },
          },
        ];
  return {
    model: withEmergency(model, begun),
    effects: [{ type: "request", asked: { name: "emergency", request: { callId, service: null } } }, ...copy],
  };
}

/** Alt 1–4: this service now, also as a second one beside another. */
export function callService(model: PhoneModel, service: EmergencyService, now: number): Transition {
  const { call, emergency } = model.shown;
  if (call === null || !isUp(model.shown) || emergency === null) return { model, effects: [] };
  if (call.parties.some((party) => party.service === service && party.state !== "left")) {
    return { model, effects: [] };
  }
  return {
    model: withEmergency(model, { ...emergency, phase: "called", service, callsAt: now }),
    effects: [{ type: "request", asked: { name: "emergency", request: { callId: call.callId, service } } }],
  };
}

/** Esc within the 3 s. What was alerted stays alerted. */
export function stopEmergency(model: PhoneModel, now: number): Transition {
  const { emergency } = model.shown;
  if (emergency?.phase !== "counting") return { model, effects: [] };
  return { model: mark({ ...model }, "stopped", now, "stopped"), effects: [] };
}

/** The 3 s are over. */
export function countedDown(model: PhoneModel, now: number): Transition {
  const { emergency } = model.shown;
  if (emergency?.phase !== "counting" || now < emergency.callsAt) return { model, effects: [] };
  return callService(model, emergency.service, now);
}

/** Writes a mark into the timeline, where there is one. */
export function mark(model: PhoneModel, what: string, now: number, phase?: Emergency["phase"]): PhoneModel {
  const { emergency } = model.shown;
  if (emergency === null) return model;
  return withEmergency(model, {
    ...emergency,
    phase: phase ?? emergency.phase,
    timeline: [...emergency.timeline, { at: now, what }],
  });
}

function withEmergency(model: PhoneModel, emergency: Emergency): PhoneModel {
  return { ...model, shown: { ...model.shown, emergency } };
}
