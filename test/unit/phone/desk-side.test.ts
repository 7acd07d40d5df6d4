// The desk's side of the channel to the phone.
import { expect, test } from "vitest";
import { connectPhone } from "../../../renderer/phone/index.ts";
import { emptyPhone } from "../../../renderer/phone/model.ts";
import type { DeskToPhone } from "../../../shared/protocol/index.ts";

test("asks until the phone speaks, keeps the same object until something changes, notices silence", () => {
  let now = 0;
  let tick: () => void = () => undefined;
  let hear: (message: unknown) => void = () => undefined;
  const posted: DeskToPhone[] = [];
  const link = connectPhone({
    post: (message) => posted.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    every: (_, run) => {
      tick = run;
    },
    now: () => now,
  });
  let changes = 0;
  const leave = link.subscribe(() => {
    changes += 1;
  });
  expect(posted).toEqual([{ type: "hello" }]);
  expect(link.get()).toBeNull();

  const state = emptyPhone(0).shown;
  hear({ type: "state", state });
  hear({ type: "nonsense" });
  const first = link.get();
  hear({ type: "state", state: { ...state } });
  expect(link.get()).toBe(first);
  expect(changes).toBe(1);

  now = 3_000;
  tick();
  expect(link.get()).toBe(first);
  now = 5_000;
  tick();
  expect(link.get()).toBeNull();
  expect(changes).toBe(2);
  hear({ type: "state", state });
  leave();
  hear({ type: "state", state: { ...state, training: true } });
  expect(changes).toBe(3);
  expect(link.get()?.training).toBe(true);
});
