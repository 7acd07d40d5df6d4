// Typing reaches the host throttled, never debounced, and nothing is lost on the way.
import { describe, expect, it } from "vitest";
import {
  createDraftWriter,
  REFUSED_RETRY_MS,
  type Saved,
  WRITE_DELAY_MS,
} from "../../../renderer/app/draft-writer.ts";
import type { Answer, DraftChange } from "../../../shared/protocol/index.ts";

function bench() {
  let now = 0;
  const timers: { at: number; run: () => void }[] = [];
  const sent: {
    at: number;
    changes: DraftChange[];
    answer: (answer: Answer<Saved>) => void;
    fail: () => void;
  }[] = [];
  const saved: number[] = [];
  const writer = createDraftWriter({
    write: (changes) =>
      new Promise((resolve, reject) => {
        sent.push({ at: now, changes, answer: resolve, fail: () => reject(new Error("gone")) });
      }),
    onSaved: ({ savedAt }) => saved.push(savedAt),
    onRefused: () => undefined,
    setTimer: (run, milliseconds) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
  });
  return {
    writer,
    sent,
    saved,
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.splice(timers.indexOf(next), 1);
        now = next.at;
        next.run();
        await Promise.resolve();
      }
      now = end;
    },
  };
}

const ok = (savedAt: number): Answer<Saved> => ({ ok: true, value: { revision: 1, savedAt } });
const refused = (code: string): Answer<Saved> => ({
  ok: false,
  rejection: { code, field: null, sentence: { zh: "存不下", en: "Not stored" } },
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("the draft writer", () => {
  it("sends the first change within 100 ms though typing never pauses", async () => {
    const { writer, sent, pass } = bench();
    for (let key = 0; key < 30; key++) {
      writer.changed("words.text", "字".repeat(key + 1));
      await pass(10);
      if (sent.length > 0) break;
    }
    expect(WRITE_DELAY_MS).toBeLessThanOrEqual(100);
    expect(sent[0]?.at).toBeLessThanOrEqual(100);
  });

  it("gathers while an answer is awaited, then sends the newest value of each field at once", async () => {
    const { writer, sent, saved, pass } = bench();
    writer.changed("words.text", "夜");
    await pass(100);
    writer.changed("words.text", "夜间");
    writer.changed("words.title", "关于");
    writer.changed("words.text", "夜间施工");
    await pass(200);
    expect(sent).toHaveLength(1);
    sent[0]?.answer(ok(1));
    await settle();
    expect(saved).toEqual([1]);
    expect(sent[1]?.changes).toEqual([
      { path: "words.text", value: "夜间施工" },
      { path: "words.title", value: "关于" },
    ]);
  });

  it("does not wait for ever for an answer", async () => {
    const { writer, sent, pass } = bench();
    writer.changed("words.text", "a");
    await pass(100);
    writer.changed("words.text", "ab");
    await pass(1100);
    expect(sent).toHaveLength(2);
  });

  it("sends again what did not arrive, unless something newer was typed", async () => {
    const { writer, sent, pass } = bench();
    writer.changed("words.text", "a");
    writer.changed("words.title", "t");
    await pass(100);
    sent[0]?.fail();
    await settle();
    writer.changed("words.text", "ab");
    await pass(2000);
    expect(Object.fromEntries((sent[1]?.changes ?? []).map(({ path, value }) => [path, value]))).toEqual({
      "words.text": "ab",
      "words.title": "t",
    });
    expect(writer.unsaved()).toBe(true);
  });

  it("flushes at once and tells when it is on the disk", async () => {
    const { writer, sent } = bench();
    writer.changed("words.text", "a");
    const done = writer.flush();
    expect(sent).toHaveLength(1);
    sent[0]?.answer(ok(5));
    await done;
    expect(writer.unsaved()).toBe(false);
    await writer.flush();
  });

  it("keeps what was refused, and stores it with the next input, newest values first", async () => {
    const { writer, sent, pass } = bench();
    writer.changed("words.text", "a");
    writer.changed("words.title", "t");
    await pass(100);
    sent[0]?.answer(refused("draft.unknown"));
    await settle();
    expect(writer.unsaved()).toBe(true);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    writer.changed("words.text", "ab");
    await pass(100);
    expect(Object.fromEntries((sent[1]?.changes ?? []).map(({ path, value }) => [path, value]))).toEqual({
      "words.text": "ab",
      "words.title": "t",
    });
    sent[1]?.answer(ok(2));
    await settle();
    expect(writer.unsaved()).toBe(false);
  });

  it("tries a full disk again after a pause, not at once, and at once on Ctrl S", async () => {
    const { writer, sent, pass } = bench();
    writer.changed("words.text", "a");
    await pass(100);
    writer.changed("words.title", "t");
    sent[0]?.answer(refused("store.failed"));
    await settle();
    expect(sent).toHaveLength(1);
    await pass(REFUSED_RETRY_MS);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(refused("store.failed"));
    await settle();
    const pressed = writer.flush();
    expect(sent).toHaveLength(3);
    sent[2]?.answer(refused("store.failed"));
    await pressed;
    expect(writer.unsaved()).toBe(true);
    await pass(REFUSED_RETRY_MS);
    sent[3]?.answer(ok(4));
    await settle();
    expect(writer.unsaved()).toBe(false);
  });

  it("does not let the pause after a refusal hold up typing, and repeats nothing of a form that is done", async () => {
    const { writer, sent, pass } = bench();
    writer.changed("words.text", "a");
    await pass(100);
    sent[0]?.answer(refused("store.failed"));
    await settle();
    writer.changed("words.text", "ab");
    await pass(100);
    expect(sent).toHaveLength(2);
    writer.drop();
    sent[1]?.answer(refused("store.failed"));
    await settle();
    await pass(60_000);
    expect(sent).toHaveLength(2);
    expect(writer.unsaved()).toBe(false);
  });
});
