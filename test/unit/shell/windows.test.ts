// When the console is finished, and which window must come back.
import { beforeEach, describe, expect, test } from "vitest";
import {
  finishedAfterMs,
  type Windows,
  wantedAfterMs,
  watchWindows,
} from "../../../electron/shells/browser/windows.ts";

const desk = { page: "desk", callUp: false } as const;
const phone = { page: "phone", callUp: false } as const;
const phoneInCall = { page: "phone", callUp: true } as const;

describe("windows", () => {
  let now = 0;
  let windows: Windows;

  beforeEach(() => {
    now = 0;
    windows = watchWindows(() => now);
  });

  function dueAfter(milliseconds: number) {
    now += milliseconds;
    return windows.due();
  }

  test("nothing is due before a first desk was there", () => {
    expect(dueAfter(100_000)).toEqual([]);
  });

  test("ten seconds without a desk and without a call: finished, told once", () => {
    windows.seen("d", desk);
    windows.seen("p", phone);
    windows.gone("d");
    expect(dueAfter(finishedAfterMs - 1)).toEqual([]);
    expect(dueAfter(1)).toEqual([{ kind: "finished" }]);
    expect(dueAfter(60_000)).toEqual([]);
  });

  test("a reload of the desk finishes nothing", () => {
    windows.seen("d", desk);
    windows.seen("p", phone);
    windows.gone("d");
    expect(dueAfter(2_000)).toEqual([]);
    windows.seen("e", desk);
    expect(dueAfter(60_000)).toEqual([]);
  });

  test("while a call is up the desk comes back, and nothing is finished", () => {
    windows.seen("d", desk);
    windows.seen("p", phoneInCall);
    windows.gone("d");
    expect(dueAfter(wantedAfterMs)).toEqual([{ kind: "wanted", page: "desk" }]);
    expect(dueAfter(finishedAfterMs)).toEqual([]);
    windows.seen("p", phone);
    expect(dueAfter(finishedAfterMs)).toEqual([{ kind: "finished" }]);
  });

  test("a phone that is gone beside a desk comes back, also one that crashed in a call", () => {
    windows.seen("d", desk);
    windows.seen("p", phoneInCall);
    windows.gone("p");
    windows.gone("d");
    const due = dueAfter(wantedAfterMs);
    expect(due).toContainEqual({ kind: "wanted", page: "phone" });
    expect(due).toContainEqual({ kind: "wanted", page: "desk" });
    expect(dueAfter(1_000)).toEqual([]);
  });

  test("a desk that never had a phone gets one", () => {
    windows.seen("d", desk);
    expect(dueAfter(wantedAfterMs)).toEqual([{ kind: "wanted", page: "phone" }]);
  });
});
