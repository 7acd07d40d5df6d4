// What every telephone system must do for the phone page, as one suite of tests: run on the training line, and on any exchange
// that takes its place.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  Answer,
  PhonePushName,
  PhonePushOf,
  phoneCalls,
  RequestOf,
} from "../../shared/protocol/index.ts";

/** A phone page's side, registered under an extension of its own. */
export interface ContractPhone {
  ask<K extends keyof typeof phoneCalls>(
    name: K,
    request: RequestOf<typeof phoneCalls, K>,
  ): Promise<Answer<unknown>>;
  /** The next push of that name, also one that came since the last `next`; rejects after a few seconds. */
  next<K extends PhonePushName>(name: K): Promise<PhonePushOf<K>>;
  /** The leg goes away without a hang-up, as when the page's process dies. */
  drop(): Promise<void>;
}

export interface PhoneLineUnderTest {
  /** Connects and registers; the same extension again after `drop`. Answers with what the registration said. */
  phone(extension: string): Promise<{
    readonly phone: ContractPhone;
    readonly registration: Answer<{
      readonly activeCall: { readonly callId: string } | null;
      readonly state: string;
    }>;
  }>;
  /** A citizen calls and waits in the queue. */
  caller(): Promise<void>;
  /** Resolves with the next alarm that reaches the leads and the hub. */
  nextAlarm(): Promise<{ readonly extension: string; readonly callId: string | null }>;
  close(): Promise<void>;
}

/** Extensions of two agents that the line under test knows. */
export const contractExtensions = ["8001", "8002"] as const;

export function phoneLineContract(name: string, open: () => Promise<PhoneLineUnderTest>): void {
  describe(`PhoneLine: ${name}`, () => {
    let line: PhoneLineUnderTest;

    beforeEach(async () => {
      line = await open();
    });
    afterEach(() => line.close());

    async function ready(extension: string): Promise<ContractPhone> {
      const { phone, registration } = await line.phone(extension);
      expect(registration.ok).toBe(true);
      expect(await phone.ask("set-state", { state: "ready", reason: "" })).toMatchObject({ ok: true });
      expect(await phone.next("state")).toMatchObject({ state: expect.stringMatching(/^(break|ready)$/) });
      return phone;
    }

    async function talking(extension: string): Promise<{ phone: ContractPhone; callId: string }> {
      const phone = await ready(extension);
      await line.caller();
      const { callId } = await phone.next("invite");
      expect(await phone.ask("answer", { callId })).toMatchObject({ ok: true });
      expect(await phone.next("established")).toMatchObject({ callId });
      return { phone, callId };
    }

    test("a caller rings at the ready agent with line, number and waiting time", async () => {
      const phone = await ready("8001");
      await line.caller();
      const invite = await phone.next("invite");
      expect(invite.lineId).not.toBe("");
      expect(invite.waitedMs).toBeGreaterThanOrEqual(0);
    });

    test("answered, held, taken back and hung up by the agent", async () => {
      const { phone, callId } = await talking("8001");
      expect(await phone.ask("hold", { callId })).toMatchObject({ ok: true });
      expect(await phone.ask("resume", { callId })).toMatchObject({ ok: true });
      expect(await phone.ask("mute", { callId, muted: true })).toMatchObject({ ok: true });
      expect(await phone.ask("hang-up", { callId })).toMatchObject({ ok: true });
      expect(await phone.next("ended")).toMatchObject({ callId, cause: "agent-hung-up" });
    });

    test("passed on, the call rings at the other agent", async () => {
      const first = await ready("8001");
      await line.caller();
      const { callId } = await first.next("invite");
      const second = await ready("8002");
      expect(await first.ask("pass-on", { callId })).toMatchObject({ ok: true });
      expect(await first.next("cancelled")).toMatchObject({ callId, cause: "passed-on" });
      expect(await second.next("invite")).toMatchObject({ callId });
    });

    test("a lost leg does not hang up: the phone that is back has its call", async () => {
      const { phone, callId } = await talking("8001");
      await phone.drop();
      const { registration } = await line.phone("8001");
      expect(registration).toMatchObject({ ok: true, value: { activeCall: { callId }, state: "talking" } });
    });

    test("a lost leg takes the caller back to the queue: another ready agent is rung", async () => {
      const { phone, callId } = await talking("8001");
      const other = await ready("8002");
      await phone.drop();
      expect(await other.next("invite")).toMatchObject({ callId });
    });

    test("transferred, the call leaves the agent", async () => {
      const { phone, callId } = await talking("8001");
      expect(await phone.ask("transfer", { callId, target: "8999" })).toMatchObject({ ok: true });
      expect(await phone.next("ended")).toMatchObject({ callId, cause: "transferred" });
    });

    test("emergency: the alarm goes out first, then the service comes in while the agent stays", async () => {
      const { phone, callId } = await talking("8001");
      const alarm = line.nextAlarm();
      expect(await phone.ask("emergency", { callId, service: null })).toMatchObject({ ok: true });
      expect(await alarm).toMatchObject({ extension: "8001", callId });
      expect(await phone.ask("emergency", { callId, service: "110" })).toMatchObject({ ok: true });
      expect(await phone.next("party")).toMatchObject({ callId, service: "110", state: "calling" });
      expect(await phone.next("party")).toMatchObject({ callId, service: "110", state: "joined" });
      expect(await phone.ask("hold", { callId })).toMatchObject({ ok: true });
    });

    test("calls out under the id of the phone", async () => {
      const { phone } = await line.phone("8001");
      const callId = crypto.randomUUID();
      expect(await phone.ask("dial", { number: "14000000417", callId })).toMatchObject({ ok: true });
      expect(await phone.next("established")).toMatchObject({ callId });
      expect(await phone.ask("hang-up", { callId })).toMatchObject({ ok: true });
      expect(await phone.next("ended")).toMatchObject({ callId, cause: "agent-hung-up" });
    });

    test("a call that is not the agent's own is refused", async () => {
      const phone = await ready("8001");
      expect(await phone.ask("hang-up", { callId: "nobody's" })).toMatchObject({ ok: false });
    });
  });
}
