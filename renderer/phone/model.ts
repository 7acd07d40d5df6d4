// What the phone page remembers, what can happen to it, and what it asks the outside to do. Plain data only.
import type {
  Answer,
  DeskToPhone,
  HostActRequest,
  PhoneAccount,
  PhonePushName,
  PhonePushOf,
  PhoneState,
  phoneCalls,
  RequestOf,
  ResponseOf,
} from "../../shared/protocol/index.ts";

export interface PhoneModel {
  /** What the desk sees. */
  readonly shown: PhoneState;
  /** Kept when the host is gone: the phone goes on without it. */
  readonly account: PhoneAccount | null;
  /** The host said that nobody is signed in any more; acted on once no call is up. */
  readonly leaving: { readonly since: number; readonly graceMs: number } | null;
  /** The host was away since it last named an account. */
  readonly hostWasAway: boolean;
  readonly lineUp: boolean;
  /** When to try to register again. */
  readonly retryAt: number | null;
  /** Requests under way, so that a key pressed twice asks once. */
  readonly pending: readonly PhoneRequestName[];
}

export type PhoneRequestName = Exclude<keyof typeof phoneCalls, "register">;
export type PhoneRequest = {
  [K in PhoneRequestName]: { readonly name: K; readonly request: RequestOf<typeof phoneCalls, K> };
}[PhoneRequestName];

export type PhonePush = {
  [K in PhonePushName]: { readonly name: K; readonly payload: PhonePushOf<K> };
}[PhonePushName];

export type PhoneEvent =
  | { readonly type: "account"; readonly account: PhoneAccount | null }
  | { readonly type: "host-away" }
  | { readonly type: "line-up" }
  | { readonly type: "line-down" }
  | { readonly type: "registered"; readonly answer: Answer<ResponseOf<typeof phoneCalls, "register">> }
  | { readonly type: "answered"; readonly asked: PhoneRequest; readonly answer: Answer<unknown> }
  | { readonly type: "push"; readonly push: PhonePush }
  /** newCallId: made outside, used where the wish begins a call. */
  | { readonly type: "wish"; readonly wish: DeskToPhone; readonly newCallId: string }
  | { readonly type: "time" };

export type PhoneEffect =
  | { readonly type: "open-line"; readonly url: string }
  | { readonly type: "close-line" }
  | { readonly type: "register"; readonly extension: string; readonly secret: string }
  | { readonly type: "request"; readonly asked: PhoneRequest }
  | { readonly type: "speak"; readonly text: string; readonly voice: string }
  | { readonly type: "hush" }
  | { readonly type: "copy"; readonly copy: HostActRequest<"call-copy"> }
  | { readonly type: "publish" };

export interface Transition {
  readonly model: PhoneModel;
  readonly effects: readonly PhoneEffect[];
}

/** F9 counts this long before 110 is called. */
export const countMs = 3_000;
/** After the host was away it may still be signing the person in. */
export const hostGraceMs = 5_000;
export const retryMs = 1_000;

export function emptyPhone(now: number): PhoneModel {
  return {
    shown: {
      registration: "none",
      training: false,
      agentState: "signed-out",
      agentStateSince: now,
      call: null,
      lastCall: null,
      emergency: null,
      practice: [],
      practiceMore: false,
      practiceCallers: [],
      problem: null,
    },
    account: null,
    leaving: null,
    hostWasAway: false,
    lineUp: false,
    retryAt: null,
    pending: [],
  };
}

/** Whether the ring is to be heard: from the first ring to the frame in which the caller hangs up or is answered. */
export function rings({ call }: PhoneState): boolean {
  return call?.phase === "ringing" && call.direction === "in";
}

/** A call is up or on hold: nothing may take it away but the agent, the caller or the line. */
export function isUp({ call }: PhoneState): boolean {
  return call !== null && call.phase !== "ringing";
}

/** When the machine wants to be told the time; null = not by itself. */
export function nextTimeAt({ shown, leaving, retryAt }: PhoneModel): number | null {
  const times = [
    ...(shown.emergency?.phase === "counting" ? [shown.emergency.callsAt] : []),
    ...(leaving === null || shown.call !== null ? [] : [leaving.since + leaving.graceMs]),
    ...(retryAt === null ? [] : [retryAt]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}
