// SMS: what a petitioner's answer means, what is written to them, and files as the training city's gateway.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  fileInbox,
  fileOutbox,
  type IncomingSms,
  parseRating,
  resultText,
  type SmsMessage,
} from "../../../server/channels/sms/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sms-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a petitioner's answer", () => {
  test.each([
    ["1", "very-satisfied"],
    [" 2 。", "satisfied"],
    ["3", "basically-satisfied"],
    ["回复5", "very-dissatisfied"],
    ["非常满意", "very-satisfied"],
    ["不满意", "dissatisfied"],
    ["2满意", "satisfied"],
    ["回复：3 基本满意。", "basically-satisfied"],
    ["４", "dissatisfied"],
  ])("%s means %s", (text, meaning) => expect(parseRating(text)).toBe(meaning));

  test.each(["", "谢谢", "6", "12", "1 还是 2", "1不满意", "100"])("%s is no rating", (text) => {
    expect(parseRating(text)).toBeNull();
  });

  test.each([
    "2天了还没人来",
    "1个问题都没解决",
    "不是很满意",
    "不太满意",
    "满意，谢谢",
    "不满意，还没修好",
    "回复",
  ])("%s is for a person to read, it closes nothing", (text) => expect(parseRating(text)).toBeNull());
});

describe("the message with the result", () => {
  const names = { cityName: "澜江市", number: "4399-261124-0001874-9", training: false };

  test("carries number, reply and question", () => {
    const text = resultText(names, "已停止夜间施工", true);
    expect(text).toContain("4399-261124-0001874-9");
    expect(text).toContain("已停止夜间施工。您对办理结果是否满意");
  });
  test("asks nothing where no answer could be written down", () => {
    expect(resultText(names, "已办。", false)).not.toContain("是否满意");
  });
  test("cuts a very long reply, and says where the rest is", () => {
    const text = resultText(names, "长".repeat(900), true);
    expect(text.length).toBeLessThan(560);
    expect(text).toContain("全文可拨打");
  });
  test("says that it is practice", () => {
    expect(resultText({ ...names, training: true }, "已办", true).startsWith("【练习】")).toBe(true);
  });
});

const message: SmsMessage = {
  key: "result-12",
  to: "13800000000",
  text: "一",
  kind: "result",
  orderId: "0193bb7e-0000-7000-8000-000000000001",
  training: false,
  at: 1,
};

describe("the outbox of files", () => {
  test("one file a key, however often it is put; practice apart", async () => {
    const outbox = fileOutbox(join(folder, "out"));
    await outbox.put(message);
    await outbox.put(message);
    await outbox.put({ ...message, key: "result-13", training: true });
    expect(readdirSync(join(folder, "out"))).toEqual(["result-12.json"]);
    expect(readdirSync(join(folder, "out-training"))).toEqual(["result-13.json"]);
    expect(JSON.parse(readFileSync(join(folder, "out", "result-12.json"), "utf8"))).toEqual(message);
  });
});

describe("the inbox of files", () => {
  test("each message is taken in once, in order; what cannot be read is set apart", async () => {
    const got: IncomingSms[] = [];
    const place = join(folder, "in");
    const inbox = await fileInbox(
      place,
      async (one) => void got.push(one),
      () => undefined,
    );
    writeFileSync(join(place, "b.json"), '{"phone":"13800000001","text":"2"}');
    writeFileSync(join(place, "a.json"), '{"phone":"13800000000","text":"1"}');
    writeFileSync(join(place, "c.json"), '{"phone":1}');
    await inbox.sweep();
    await inbox.close();
    expect(got.map(({ text }) => text)).toEqual(["1", "2"]);
    expect(readdirSync(join(place, "done")).sort()).toEqual(["a.json", "b.json"]);
    expect(readdirSync(join(place, "refused"))).toEqual(["c.json"]);
  });

  test("what could not be taken in is read again", async () => {
    const place = join(folder, "in");
    let failing = true;
    const got: string[] = [];
    const inbox = await fileInbox(
      place,
      async ({ text }) => {
        if (failing) throw new Error("the database is away");
        got.push(text);
      },
      () => undefined,
    );
    writeFileSync(join(place, "a.json"), '{"phone":"13800000000","text":"1"}');
    await inbox.sweep();
    failing = false;
    await inbox.sweep();
    await inbox.close();
    expect(got).toEqual(["1"]);
  });
});
