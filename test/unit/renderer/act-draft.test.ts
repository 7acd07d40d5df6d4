// A form of an act while it is typed: opened by the first change, written within the delay, ended with the act.
import { describe, expect, it } from "vitest";
import { createActDraft } from "../../../renderer/app/act-form/act-draft.ts";
import { WRITE_DELAY_MS } from "../../../renderer/app/draft-writer.ts";
import {
  accepted,
  type Draft,
  type DraftChange,
  emptyForm,
  refused,
} from "../../../shared/protocol/index.ts";

const orderId = "0190a000-0000-7000-8000-000000000001";
const draftId = "0190a000-0000-7000-8000-000000000002";

function heldDraft(change: Partial<Draft> = {}): Draft {
  const form = emptyForm();
  return {
    id: draftId,
    purpose: "reply",
    personId: "p",
    deviceId: "d",
    origin: { channel: "phone", callId: null, lineId: null, training: false },
    number: null,
    pickUpCode: null,
    revision: 3,
    form: { ...form, act: { ...form.act, orderId, publicReply: "写到一半" } },
    openedAt: 1,
    changedAt: 2,
    rejection: null,
    ...change,
  };
}

function around({ refuse = false } = {}) {
  const calls: string[] = [];
  const written: DraftChange[][] = [];
  const timers: { run: () => void; after: number }[] = [];
  const draft = createActDraft({
    orderId,
    newId: () => draftId,
    open: async () => {
      calls.push("open");
      return accepted(heldDraft());
    },
    write: async (_id, changes) => {
      calls.push("write");
      written.push(changes);
      return refuse
        ? refused("disk.full", "磁盘已满", "The disk is full")
        : accepted({ revision: 1, savedAt: 77 });
    },
    setTimer: (run, after) => {
      timers.push({ run, after });
      return () => undefined;
    },
  });
  return { draft, calls, written, timers };
}

describe("createActDraft", () => {
  it("leaves no draft behind while nothing is typed", async () => {
    const { draft, calls } = around();
    await draft.flush();
    expect(calls).toEqual([]);
    expect(draft.state.get().draftId).toBeNull();
  });

  it("opens once, names the order, and writes the newest value of each field", async () => {
    const { draft, calls, written, timers } = around();
    draft.set("text", "已");
    draft.set("text", "已到");
    expect(timers).toHaveLength(1);
    expect(timers[0]?.after).toBe(WRITE_DELAY_MS);
    timers[0]?.run();
    await draft.flush();
    draft.set("solved", "partly");
    await draft.flush();
    expect(calls).toEqual(["open", "write", "write"]);
    expect(written[0]).toEqual([
      { path: "act.orderId", value: orderId },
      { path: "act.text", value: "已到" },
    ]);
    expect(written[1]).toEqual([{ path: "act.solved", value: "partly" }]);
    expect(draft.state.get().savedAt).toBe(77);
  });

  it("says why a change was not stored and keeps what was typed", async () => {
    const { draft } = around({ refuse: true });
    draft.set("text", "已到");
    await draft.flush();
    expect(draft.state.get()).toMatchObject({ savedAt: null, refusal: { code: "disk.full" } });
    expect(draft.state.get().form.text).toBe("已到");
  });

  it("takes over what the host holds, but not over what is typed here", () => {
    const fresh = around().draft;
    fresh.adopt(heldDraft());
    expect(fresh.state.get().form.publicReply).toBe("写到一半");
    const typed = around().draft;
    typed.set("publicReply", "新写的");
    typed.adopt(heldDraft());
    expect(typed.state.get().form.publicReply).toBe("新写的");
  });

  it("is empty after the act, and comes back only when the hub rejects it", () => {
    const { draft } = around();
    draft.adopt(heldDraft());
    draft.end();
    expect(draft.state.get()).toMatchObject({ draftId: null, savedAt: null });
    draft.adopt(heldDraft());
    expect(draft.state.get().form.publicReply).toBe("");
    draft.adopt(
      heldDraft({
        rejection: { code: "order.replied", field: null, sentence: { zh: "已回复", en: "Replied" } },
      }),
    );
    expect(draft.state.get()).toMatchObject({ draftId, refusal: { code: "order.replied" } });
  });
});
