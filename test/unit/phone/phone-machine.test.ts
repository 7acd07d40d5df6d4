// The phone machine by properties: whatever happens in whatever order, no call is lost to a lost host, nobody is hung up on
// but by the agent, and 110 is called only after the count or the second press.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countMs,
  emptyPhone,
  type PhoneEffect,
  type PhoneEvent,
  type PhoneModel,
  type PhoneRequest,
} from "../../../renderer/phone/model.ts";
import { transition } from "../../../renderer/phone/phone-machine.ts";
import { type DeskToPhone, PhoneState } from "../../../shared/protocol/index.ts";

const account = { kind: "training" as const, url: "http://127.0.0.1:1", extension: "8001", secret: "s" };
const invite = { callId: "a", lineId: "line-12345", callerNumber: "14000000417", waitedMs: 900, at: 1000 };
const registeredAnswer = {
  ok: true as const,
  value: { training: true, activeCall: null, practiceCallers: [], state: "ready" as const },
};

class Phone {
  model: PhoneModel = emptyPhone(0);
  now = 0;
  effects: PhoneEffect[] = [];

  feed(event: PhoneEvent, now = this.now): this {
    this.now = now;
    const next = transition(this.model, event, now);
    this.model = next.model;
    this.effects = [...next.effects];
    return this;
  }

  wish(wish: DeskToPhone, now = this.now): this {
    return this.feed({ type: "wish", wish, newCallId: "out" }, now);
  }

  requests(): PhoneRequest[] {
    return this.effects.flatMap((effect) => (effect.type === "request" ? [effect.asked] : []));
  }

  get shown() {
    return this.model.shown;
  }
}

function registered(): Phone {
  return new Phone()
    .feed({ type: "account", account })
    .feed({ type: "line-up" })
    .feed({ type: "registered", answer: registeredAnswer });
}

function talking(): Phone {
  return registered()
    .feed({ type: "push", push: { name: "invite", payload: invite } }, 1000)
    .feed({ type: "push", push: { name: "established", payload: { callId: "a", at: 2000 } } }, 2000);
}

const wishes: fc.Arbitrary<DeskToPhone> = fc.constantFrom<DeskToPhone>(
  { type: "hello" },
  { type: "answer" },
  { type: "pass-on" },
  { type: "hang-up" },
  { type: "mute" },
  { type: "hold" },
  { type: "transfer", target: "120" },
  { type: "conference", target: "city-urban" },
  { type: "dial", number: "14000000001" },
  { type: "tones", digits: "1" },
  { type: "set-state", state: "ready", reason: "" },
  { type: "emergency" },
  { type: "emergency-service", service: "119" },
  { type: "emergency-stop" },
  { type: "practice-call", trainingCallId: null },
  { type: "practice-next" },
);
const callIds = fc.constantFrom("a", "b", "out");
const events: fc.Arbitrary<PhoneEvent> = fc.oneof(
  wishes.map((wish): PhoneEvent => ({ type: "wish", wish, newCallId: "out" })),
  fc.constantFrom<PhoneEvent>(
    { type: "account", account },
    { type: "account", account: { ...account, secret: "other" } },
    { type: "account", account: { ...account, url: "http://127.0.0.1:2" } },
    { type: "account", account: null },
    { type: "host-away" },
    { type: "line-up" },
    { type: "line-down" },
    { type: "time" },
    { type: "registered", answer: registeredAnswer },
    {
      type: "registered",
      answer: {
        ok: true,
        value: {
          training: true,
          activeCall: { ...invite, establishedAt: 5 },
          practiceCallers: [],
          state: "talking",
        },
      },
    },
    {
      type: "registered",
      answer: { ok: false, rejection: { code: "x", field: null, sentence: { zh: "x", en: "x" } } },
    },
  ),
  callIds.map(
    (callId): PhoneEvent => ({ type: "push", push: { name: "invite", payload: { ...invite, callId } } }),
  ),
  callIds.map(
    (callId): PhoneEvent => ({ type: "push", push: { name: "established", payload: { callId, at: 7 } } }),
  ),
  callIds.map(
    (callId): PhoneEvent => ({
      type: "push",
      push: { name: "ended", payload: { callId, cause: "caller-hung-up", at: 7 } },
    }),
  ),
  callIds.map(
    (callId): PhoneEvent => ({
      type: "push",
      push: { name: "cancelled", payload: { callId, cause: "caller-left", at: 7 } },
    }),
  ),
  fc.constantFrom("110", "119").map(
    (service): PhoneEvent => ({
      type: "push",
      push: { name: "party", payload: { callId: "a", service, state: "joined", at: 7 } },
    }),
  ),
);
const timedEvents = fc.array(fc.record({ event: events, passes: fc.nat(4000) }), { maxLength: 60 });

describe("whatever happens", () => {
  test("the host cannot take a call away, and what the desk sees is always whole", () => {
    fc.assert(
      fc.property(timedEvents, (list) => {
        const phone = new Phone();
        for (const { event, passes } of list) {
          const before = phone.shown.call;
          phone.feed(event, phone.now + passes);
          PhoneState.parse(phone.shown);
          if (event.type === "host-away" || event.type === "account") {
            expect(phone.shown.call).toEqual(before);
            if (before !== null) expect(phone.effects.map(({ type }) => type)).not.toContain("close-line");
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a call that is up ends only by its own end, never by another call, a key or the clock", () => {
    fc.assert(
      fc.property(timedEvents, (list) => {
        const phone = new Phone();
        for (const { event, passes } of list) {
          const before = phone.shown.call;
          phone.feed(event, phone.now + passes);
          if (before === null || before.phase === "ringing" || phone.shown.call?.callId === before.callId)
            continue;
          const ended = event.type === "push" && event.push.name === "ended";
          expect(ended || event.type === "registered").toBe(true);
          expect(phone.shown.lastCall?.callId ?? phone.shown.call?.callId).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  test("only the agent's own wish sends a hang-up", () => {
    fc.assert(
      fc.property(timedEvents, (list) => {
        const phone = new Phone();
        for (const { event, passes } of list) {
          phone.feed(event, phone.now + passes);
          if (phone.requests().some(({ name }) => name === "hang-up")) {
            expect(event).toMatchObject({ type: "wish", wish: { type: "hang-up" } });
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a service is called once, and only by the count, the second press or its own key", () => {
    fc.assert(
      fc.property(timedEvents, (list) => {
        const phone = new Phone();
        for (const { event, passes } of list) {
          const { emergency } = phone.shown;
          phone.feed(event, phone.now + passes);
          const called = phone
            .requests()
            .filter(
              ({ name, request }) => name === "emergency" && "service" in request && request.service !== null,
            );
          if (called.length === 0) continue;
          expect(called).toHaveLength(1);
          if (event.type === "time" || event.type === "account") {
            expect(emergency?.phase).toBe("counting");
            expect(phone.now).toBeGreaterThanOrEqual(emergency!.callsAt);
          } else expect(event.type).toBe("wish");
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("F9", () => {
  test("alerts at once, calls 110 after three seconds", () => {
    const phone = talking().wish({ type: "emergency" }, 10_000);
    expect(phone.requests()).toEqual([{ name: "emergency", request: { callId: "a", service: null } }]);
    expect(phone.shown.emergency?.phase).toBe("counting");
    expect(phone.feed({ type: "time" }, 10_000 + countMs - 1).requests()).toEqual([]);
    expect(phone.feed({ type: "time" }, 10_000 + countMs).requests()).toEqual([
      { name: "emergency", request: { callId: "a", service: "110" } },
    ]);
    expect(phone.shown.emergency?.phase).toBe("called");
    expect(phone.wish({ type: "emergency" }).requests()).toEqual([]);
  });

  test("the second press calls at once; Alt 2 calls the fire brigade", () => {
    expect(talking().wish({ type: "emergency" }).wish({ type: "emergency" }).requests()).toEqual([
      { name: "emergency", request: { callId: "a", service: "110" } },
    ]);
    expect(
      talking().wish({ type: "emergency" }).wish({ type: "emergency-service", service: "119" }).requests(),
    ).toEqual([{ name: "emergency", request: { callId: "a", service: "119" } }]);
  });

  test("stopped within the three seconds calls nobody; the alert stays in the timeline", () => {
    const phone = talking().wish({ type: "emergency" }, 10_000).wish({ type: "emergency-stop" }, 11_000);
    expect(phone.feed({ type: "time" }, 20_000).requests()).toEqual([]);
    expect(phone.shown.emergency?.phase).toBe("stopped");
    expect(phone.shown.emergency?.timeline.map(({ what }) => what)).toEqual(["pressed", "stopped"]);
  });

  test("without a call it alerts the lead and counts nothing", () => {
    const phone = registered().wish({ type: "emergency" }, 500);
    expect(phone.requests()).toEqual([{ name: "emergency", request: { callId: null, service: null } }]);
    expect(phone.feed({ type: "time" }, 9_000).requests()).toEqual([]);
  });

  test("the count stops when the caller hangs up", () => {
    const phone = talking()
      .wish({ type: "emergency" }, 10_000)
      .feed(
        { type: "push", push: { name: "ended", payload: { callId: "a", cause: "caller-hung-up", at: 1 } } },
        11_000,
      );
    expect(phone.feed({ type: "time" }, 20_000).requests()).toEqual([]);
    expect(phone.shown.emergency?.phase).toBe("stopped");
  });
});

describe("the line", () => {
  test("a call that is up survives a short loss of the line", () => {
    const phone = talking().feed({ type: "line-down" });
    expect(phone.shown.call?.phase).toBe("talking");
    phone.feed({ type: "line-up" }).feed({
      type: "registered",
      answer: {
        ok: true,
        value: {
          training: true,
          activeCall: { ...invite, establishedAt: 2000 },
          practiceCallers: [],
          state: "talking",
        },
      },
    });
    expect(phone.shown.call).toMatchObject({ callId: "a", phase: "talking", establishedAt: 2000 });
  });

  test("a call that did not come back with the line is the last call, lost", () => {
    const phone = talking().feed({ type: "line-down" }).feed({ type: "line-up" });
    phone.feed({ type: "registered", answer: registeredAnswer });
    expect(phone.shown.call).toBeNull();
    expect(phone.shown.lastCall).toMatchObject({ callId: "a", cause: "line-lost" });
  });

  test("signed out in a call, the phone leaves after it", () => {
    const phone = talking().feed({ type: "account", account: null });
    expect(phone.shown.call).not.toBeNull();
    phone.feed({
      type: "push",
      push: { name: "ended", payload: { callId: "a", cause: "agent-hung-up", at: 3000 } },
    });
    expect(phone.feed({ type: "time" }).effects.map(({ type }) => type)).toContain("close-line");
    expect(phone.shown.registration).toBe("none");
  });

  test("a host that restarts does not sign the phone off before it has had time", () => {
    const phone = registered().feed({ type: "host-away" }, 100).feed({ type: "account", account: null }, 200);
    expect(phone.shown.registration).toBe("registered");
    phone.feed({ type: "account", account }, 300).feed({ type: "time" }, 9_000);
    expect(phone.shown.registration).toBe("registered");
  });
});
