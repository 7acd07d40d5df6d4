// The training line's queue and agents, step by step and by properties.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Effect } from "../../../server/simulator/training-line/change.ts";
import type { PhoneRequest } from "../../../server/simulator/training-line/requests.ts";
import {
  comesBackMs,
  emptyLine,
  type LineState,
  nextDueAt,
  type PracticeScript,
  patienceMs,
  ringMs,
  snapshotOf,
} from "../../../server/simulator/training-line/state.ts";
import { type LineEvent, step } from "../../../server/simulator/training-line/step.ts";
import { managerPushes, phoneCalls, phonePushes } from "../../../shared/protocol/index.ts";

const script: PracticeScript = {
  id: "noise",
  title: "夜间施工",
  lineId: "line-12345",
  callerNumber: "14000000417",
  callerVoice: "male-40",
  turns: [
    { who: "caller", text: "工地还在施工", afterMs: 500 },
    { who: "agent-cue", text: "问地点", afterMs: 1000 },
    { who: "caller", text: "在松岭路", afterMs: 2000 },
  ],
};
const scripts = new Map([[script.id, script]]);

class Line {
  state: LineState = emptyLine();
  now = 1_000_000;
  effects: Effect[] = [];
  private calls = 0;

  constructor(...extensions: string[]) {
    const accounts = extensions.map((extension) => ({ extension, secret: "s", name: "" }));
    this.feed({ type: "accounts", accounts });
    for (const extension of extensions) {
      this.feed({ type: "register", extension, secret: "s" });
      this.ask(extension, { name: "set-state", request: { state: "ready", reason: "" } });
      this.now += 10;
    }
  }

  feed(event: LineEvent, passes = 0) {
    this.now += passes;
    const result = step(this.state, event, this.now, scripts);
    this.state = result.state;
    this.effects = [...result.effects];
    return result.answer;
  }

  ask(extension: string, asked: PhoneRequest) {
    this.calls += 1;
    return this.feed({
      type: "request",
      extension,
      asked,
      chosen: { callId: `call-${this.calls}`, scriptId: script.id },
    });
  }

  caller(): string {
    this.calls += 1;
    const callId = `call-${this.calls}`;
    this.feed({ type: "caller", chosen: { callId, scriptId: script.id } });
    return callId;
  }

  told(extension: string): string[] {
    return this.effects.filter(({ to }) => to === extension).map(({ push }) => push);
  }

  agent(extension: string) {
    return this.state.agents[extension]!;
  }
}

describe("queue", () => {
  test("the longest idle agent is rung, alone", () => {
    const line = new Line("1", "2");
    line.caller();
    expect(line.told("1")).toContain("invite");
    expect(line.told("2")).toEqual([]);
    line.caller();
    expect(line.told("2")).toContain("invite");
  });

  test("not answered in 20 s: the agent is not ready, the next is rung", () => {
    const line = new Line("1", "2");
    const callId = line.caller();
    line.feed({ type: "time" }, ringMs);
    expect(line.agent("1")).toMatchObject({ state: "break", callId: null });
    expect(line.told("1")).toEqual(["cancelled", "state"]);
    expect(line.agent("2")).toMatchObject({ state: "ringing", callId });
  });

  test("passed on: the agent stays ready and is not asked again at once", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "pass-on", request: { callId } });
    expect(line.agent("1")).toMatchObject({ state: "ready", callId: null });
    line.feed({ type: "time" }, nextDueAt(line.state)! - line.now);
    expect(line.agent("1")).toMatchObject({ state: "ringing", callId });
  });

  test("a caller nobody can take gives up and is counted", () => {
    const line = new Line("1");
    line.ask("1", { name: "set-state", request: { state: "break", reason: "" } });
    line.caller();
    line.feed({ type: "time" }, patienceMs);
    expect(line.state.calls).toEqual([]);
    expect(line.state.totals).toMatchObject({ offered: 1, answered: 0, abandoned: 1 });
  });

  test("a practice call makes ready and rings who asked for it", () => {
    const line = new Line("1", "2");
    line.ask("2", { name: "set-state", request: { state: "break", reason: "" } });
    line.ask("2", { name: "practice-call", request: { trainingCallId: null } });
    expect(line.told("2")).toContain("invite");
    expect(line.agent("1").state).toBe("ready");
  });
});

describe("call", () => {
  test("the dialogue goes line by line, by time or by the agent's key; then the caller hangs up", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    expect(line.told("1")).toEqual(["state", "established"]);
    line.feed({ type: "time" }, 500);
    expect(line.effects[0]?.payload).toMatchObject({ who: "caller", text: "工地还在施工", more: true });
    line.ask("1", { name: "practice-next", request: { callId } });
    expect(line.effects[0]?.payload).toMatchObject({ who: "agent-cue" });
    line.feed({ type: "time" }, 2000);
    expect(line.effects[0]?.payload).toMatchObject({ text: "在松岭路", more: false });
    line.ask("1", { name: "practice-next", request: { callId } });
    expect(line.effects[0]?.payload).toMatchObject({ cause: "caller-hung-up" });
    expect(line.agent("1")).toMatchObject({ state: "wrap-up", callId: null });
  });

  test("on hold nothing is said", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    line.ask("1", { name: "hold", request: { callId } });
    line.feed({ type: "time" }, 60_000);
    expect(line.told("1")).toEqual([]);
    line.ask("1", { name: "resume", request: { callId } });
    line.feed({ type: "time" }, 500);
    expect(line.told("1")).toEqual(["spoken"]);
  });

  test("F9: the alarm first, then the service joins after a moment", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    line.ask("1", { name: "emergency", request: { callId, service: null } });
    expect(line.told("manager")).toEqual(["alarm"]);
    line.ask("1", { name: "emergency", request: { callId, service: "110" } });
    expect(line.effects.at(-1)?.payload).toMatchObject({ service: "110", state: "calling" });
    line.feed({ type: "time" }, 1500);
    expect(line.effects.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ service: "110", state: "joined" }),
    );
  });
});

describe("lost leg", () => {
  test("the phone that is back in time has its call again", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    line.feed({ type: "leg-lost", extension: "1" }, 3000);
    expect(line.state.calls[0]).toMatchObject({ phase: "waiting", atHead: true });
    const answer = line.feed({ type: "register", extension: "1", secret: "s" }, 2000);
    expect(answer).toMatchObject({ ok: true, value: { activeCall: { callId }, state: "talking" } });
  });

  test("another ready agent is rung meanwhile, before all who wait", () => {
    const line = new Line("1", "2");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    line.ask("2", { name: "set-state", request: { state: "break", reason: "" } });
    line.caller();
    line.feed({ type: "leg-lost", extension: "1" }, 3000);
    line.ask("2", { name: "set-state", request: { state: "ready", reason: "" } });
    expect(line.agent("2")).toMatchObject({ state: "ringing", callId });
  });

  test("too late: the call is not given back", () => {
    const line = new Line("1");
    const callId = line.caller();
    line.ask("1", { name: "answer", request: { callId } });
    line.feed({ type: "leg-lost", extension: "1" });
    line.feed({ type: "time" }, comesBackMs);
    expect(line.feed({ type: "register", extension: "1", secret: "s" })).toMatchObject({
      value: { activeCall: null, state: "break" },
    });
  });

  test("one phone at a time holds an extension, and only with its secret", () => {
    const line = new Line("1");
    expect(line.feed({ type: "register", extension: "1", secret: "s" })).toMatchObject({
      rejection: { code: "phone.taken" },
    });
    expect(line.feed({ type: "register", extension: "1", secret: "wrong" })).toMatchObject({ ok: false });
    expect(line.feed({ type: "register", extension: "9", secret: "s" })).toMatchObject({ ok: false });
  });
});

const extensions = ["1", "2", "3"];
const names = [
  "answer",
  "pass-on",
  "hang-up",
  "hold",
  "resume",
  "practice-next",
  "transfer",
  "emergency",
  "practice-call",
  "dial",
  "conference",
] as const;

test("whatever happens: calls and agents agree, every message fits its schema, time comes to rest", () => {
  const acts = fc.array(
    fc.record({
      what: fc.constantFrom("caller", "time", "lost", "register", "ready", ...names),
      who: fc.constantFrom(...extensions),
      passes: fc.nat(25_000),
    }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      const line = new Line(...extensions);
      for (const { what, who, passes } of list) {
        line.now += passes;
        const callId = line.state.agents[who]?.callId ?? "none";
        if (what === "caller") line.caller();
        else if (what === "time") line.feed({ type: "time" });
        else if (what === "lost") line.feed({ type: "leg-lost", extension: who });
        else if (what === "register") line.feed({ type: "register", extension: who, secret: "s" });
        else if (what === "ready")
          line.ask(who, { name: "set-state", request: { state: "ready", reason: "" } });
        else {
          const request = { callId, target: "x", service: "110", trainingCallId: null, number: "1" };
          const asked = {
            name: what,
            request: phoneCalls[what].request.parse(
              what === "dial" ? { number: "1", callId: `out-${line.now}` } : request,
            ),
          };
          line.ask(who, asked as PhoneRequest);
        }
        for (const { push, payload } of line.effects) {
          if (push === "alarm") managerPushes.alarm.parse(payload);
          else phonePushes[push].parse(payload);
        }
        managerPushes.snapshot.parse(snapshotOf(line.state));
        for (const call of line.state.calls) {
          if (call.phase === "waiting") expect(call.extension).toBeNull();
          else expect(line.state.agents[call.extension!]?.callId).toBe(call.id);
        }
        for (const agent of Object.values(line.state.agents)) {
          const call = line.state.calls.find(({ id }) => id === agent.callId);
          if (agent.callId === null) expect(["ringing", "talking", "hold"]).not.toContain(agent.state);
          else expect(call?.extension).toBe(agent.extension);
        }
        for (let times = 0; times < 4 && (nextDueAt(line.state) ?? line.now + 1) <= line.now; times += 1) {
          line.feed({ type: "time" });
        }
        expect(nextDueAt(line.state) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(line.now);
      }
    }),
    { numRuns: 200 },
  );
});
