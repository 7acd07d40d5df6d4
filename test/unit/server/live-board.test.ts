// The live board: agents by name, waits that grow, alarms that stand until a lead knows; and never more frames than promised.
import { describe, expect, test } from "vitest";
import { coalesce, type Timers } from "../../../server/telephony/coalesce.ts";
import { liveBoard } from "../../../server/telephony/live-board.ts";
import { Live, liveFor } from "../../../shared/protocol/index.ts";

const person = (extension: string) =>
  extension === "1027" ? { personId: "p-1027", staffNumber: "1027", name: "林晓澜" } : null;
const snapshot = {
  training: true,
  waiting: [
    { callId: "a", lineId: "main", since: 1_000 },
    { callId: "b", lineId: "main", since: 4_000 },
  ],
  agents: [
    { extension: "1027", state: "talking" as const, since: 2_000, callId: "c", lineId: "main" },
    { extension: "9999", state: "ready" as const, since: 0, callId: null, lineId: null },
  ],
  totals: { offered: 5, answered: 3, abandoned: 0, answeredIn15: 3 },
};

describe("the live board", () => {
  test("names agents, counts waits from now", () => {
    const board = liveBoard(person);
    board.snapshot(snapshot);
    const live = Live.parse(board.whole(10_000));
    expect(live.queue).toMatchObject({ waiting: 2, longestWaitMs: 9_000, answered: 3 });
    expect(live.agents.map(({ name, state }) => [name, state])).toEqual([["林晓澜", "talking"]]);
  });

  test("an alarm marks its agent until a lead knows it, then leaves in time", () => {
    const board = liveBoard(person);
    board.snapshot(snapshot);
    board.alarm({ id: "x", extension: "1027", callId: "c", at: 5_000 });
    expect(board.whole(6_000)?.agents[0]?.emergency).toBe(true);
    expect(board.whole(6_000)?.alarms[0]).toMatchObject({ personId: "p-1027", knownBy: null });
    expect(board.alarmKnown("x", "p-4001")).toBe(true);
    expect(board.alarmKnown("unknown", "p-4001")).toBe(false);
    expect(board.whole(6_000)?.alarms[0]?.knownBy).toBe("p-4001");
    expect(board.whole(6_000)?.agents[0]?.emergency).toBe(false);
    expect(board.whole(5_000 + 11 * 60_000)?.alarms).toEqual([]);
  });

  test("nothing is shown as current while the line is lost", () => {
    const board = liveBoard(person);
    board.snapshot(snapshot);
    board.lost();
    expect(board.whole(6_000)).toBeNull();
  });

  test("others see the queue and nobody's state", () => {
    const board = liveBoard(person);
    board.snapshot(snapshot);
    const live = board.whole(6_000);
    if (live === null) throw new Error("no board");
    expect(liveFor(live, ["agent"])).toMatchObject({ agents: [], alarms: [], queue: { waiting: 2 } });
    expect(liveFor(live, ["shift-lead"])).toBe(live);
    expect(liveFor(live, ["unit-handler"])).toBeNull();
  });
});

describe("coalescing", () => {
  test("a storm of requests is four runs a second, and the last is never lost", () => {
    const { timers, advance } = handTimers();
    const runs: number[] = [];
    const frames = coalesce(250, timers, () => runs.push(timers.now()));
    for (let ms = 0; ms < 1_000; ms += 10) {
      frames.request();
      advance(10);
    }
    advance(1_000);
    expect(runs).toEqual([0, 250, 500, 750, 1_000]);
  });
});

function handTimers(): { timers: Timers; advance: (ms: number) => void } {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    timers: {
      now: () => now,
      after(ms, run) {
        const entry = { at: now + ms, run };
        waiting.push(entry);
        return () => {
          waiting = waiting.filter((other) => other !== entry);
        };
      },
    },
    advance(ms) {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.run();
      }
      now = until;
    },
  };
}
