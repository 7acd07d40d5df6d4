// Jobs on a real hub: messages wait out the undo time and leave once, a rating closes, limits warn at their instant.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SmsMessage } from "../../../server/channels/sms/index.ts";
import { ratingQuestion } from "../../../server/channels/sms/rating.ts";
import { noteWarnings, passDueLimits } from "../../../server/jobs/limit-watch.ts";
import { joinRooms, type Rooms } from "../../../server/rooms.ts";
import { calendar } from "../../../server/sample/calendar.ts";
import { shareReachedAt } from "../../../shared/domain/index.ts";
import { mrZhang, people, type SmallCity, smallCity, unitId } from "../../kits/small-city.ts";

let city: SmallCity;
let rooms: Rooms;
const minuteMs = 60_000;

beforeAll(async () => {
  city = await smallCity();
  rooms = await join_(city);
});
afterAll(async () => {
  await rooms.close();
  await city.close();
});

function join_(to: SmallCity): Promise<Rooms> {
  return joinRooms(to.hub, { data: to.data, rendererFolder: to.data, trainingLine: null, runJobs: false });
}

function sent(orderId: string, kind?: SmsMessage["kind"]): SmsMessage[] {
  return ["sms-outbox", "sms-outbox-training"].flatMap((folder) => {
    const place = join(city.data, folder);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .map((name): SmsMessage => JSON.parse(readFileSync(join(place, name), "utf8")))
      .filter((message) => message.orderId === orderId && (kind === undefined || message.kind === kind));
  });
}

async function settleAfter(ms: number): Promise<void> {
  await rooms.jobs.settle();
  city.clock.pass(ms);
  await rooms.jobs.settle();
}

function answerBySms(phone: string, text: string): void {
  const folder = join(city.data, "sms-inbox");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${Math.random().toString(36).slice(2)}.json`), JSON.stringify({ phone, text }));
}

describe("messages", () => {
  test("the number and the pick-up code, after the undo time, once", async () => {
    const orderId = await city.accepted();
    await rooms.jobs.settle();
    expect(sent(orderId)).toEqual([]);
    await settleAfter(11_000);
    await settleAfter(11_000);
    const messages = sent(orderId);
    expect(messages.length).toBe(1);
    expect(messages[0]?.to).toBe("13900001111");
    expect(messages[0]?.text).toContain((await city.order(orderId)).number ?? "?");
    expect(messages[0]?.text).toContain("4821");
    expect(messages[0]?.text).not.toContain("张");
  });

  test("a critical order's messages do not wait", async () => {
    const orderId = await city.dispatched({ urgency: "critical" });
    await rooms.jobs.settle();
    expect(sent(orderId, "unit-notice").length).toBe(1);
  });

  test("what is undone within the undo time tells nobody", async () => {
    const orderId = await city.accepted();
    const dispatched = await city.act(
      people.dispatcher,
      orderId,
      "order.dispatch",
      { leadUnitId: unitId, coUnitIds: [], complex: false },
      { opinion: "" },
    );
    await rooms.jobs.settle();
    await city.act(people.dispatcher, orderId, "order.undo", { commandId: dispatched.commandId }, {});
    await settleAfter(11_000);
    expect(sent(orderId, "unit-notice")).toEqual([]);
  });

  test("who wants no reply gets no message", async () => {
    const orderId = await city.reviewed({ replyBy: "none" });
    await settleAfter(11_000);
    expect(sent(orderId).filter(({ kind }) => kind !== "unit-notice")).toEqual([]);
  });

  test("citizens' data stand in no line of the log", () => {
    expect(city.logLines.join("\n")).not.toMatch(/13900001111|张先生|打桩/);
  });
});

describe("the petitioner's rating", () => {
  test("result, answer, closed", async () => {
    const phone = "13900002222";
    const orderId = await city.reviewed({}, { phones: [phone] });
    await settleAfter(11_000);
    expect(sent(orderId, "result")[0]?.text).toContain("已责令停止夜间施工");
    answerBySms(`+86 ${phone}`, "1");
    await rooms.jobs.settle();
    const order = await city.order(orderId);
    expect(order.rating).toMatchObject({ by: "sms", satisfaction: "very-satisfied" });
    expect(order.state).toBe("closed");
    expect(sent(orderId, "thanks").length).toBe(1);
  });

  test("who is not satisfied is left to a person", async () => {
    const phone = "13900003333";
    const orderId = await city.reviewed({}, { phones: [phone] });
    await settleAfter(11_000);
    answerBySms(phone, "5");
    await rooms.jobs.settle();
    const order = await city.order(orderId);
    expect(order.rating?.satisfaction).toBe("very-dissatisfied");
    expect(order.state).not.toBe("closed");
  });

  test("a sentence instead of a rating is written on the order for a person, and a rating still counts", async () => {
    const phone = "13900004444";
    const orderId = await city.reviewed({}, { phones: [phone] });
    await settleAfter(11_000);
    answerBySms(phone, "2天了还没人来");
    await rooms.jobs.settle();
    expect(await city.order(orderId)).toMatchObject({ state: "reviewed", rating: null });
    const events = (await city.hub.readOrder(orderId))?.events ?? [];
    expect(events.at(-1)).toMatchObject({
      type: "followed-up",
      data: { kind: "addition" },
      sealed: { text: "2天了还没人来" },
    });
    answerBySms(phone, "4");
    await rooms.jobs.settle();
    expect((await city.order(orderId)).rating?.satisfaction).toBe("dissatisfied");
  });

  test("an answer that nobody asked for changes nothing", async () => {
    answerBySms("13900009999", "1");
    await rooms.jobs.settle();
    expect(city.logLines.at(-1)).toContain("not-asked");
  });
});

test("a warning noted for later while an older one of its limit passes is kept", async () => {
  const orderId = crypto.randomUUID();
  const { pool, log } = city.hub;
  const now = 1000;
  const note = (at: number) => noteWarnings(pool as never, orderId, [{ step: "reply", share: 0.5, at }]);
  await note(now);
  const systemCommand = async (id: string) => {
    if (id === orderId) await note(now + 5000);
    return { commandId: "", outcome: "duplicate" as const, orderVersion: 1, lastSeq: 1 };
  };
  await passDueLimits({ pool, log, systemCommand }, now);
  const kept = await pool.query("select at from hub_jobs.limit_warning where order_id = $1", [orderId]);
  expect(kept.rows.map(({ at }) => Number(at))).toEqual([now + 5000]);
  await pool.query("delete from hub_jobs.limit_warning where order_id = $1", [orderId]);
});

describe("closing without the petitioner's word", () => {
  const callInVain = (orderId: string) =>
    city.act(
      people.callback,
      orderId,
      "order.callback",
      { reached: "not-reached", solved: null, satisfaction: null },
      { note: "" },
    );

  test("who wants no callback is told the result and asked nothing; the order closes after the undo time", async () => {
    const orderId = await city.reviewed({ wantsCallback: false }, { phones: ["13900006661"] });
    await rooms.jobs.settle();
    expect((await city.order(orderId)).state).toBe("reviewed");
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("closed");
    expect(sent(orderId, "result")[0]?.text).toContain("已责令停止夜间施工");
    expect(sent(orderId, "result")[0]?.text).not.toContain(ratingQuestion);
  });

  test("a review taken back closes nothing", async () => {
    const orderId = await city.replied({ wantsCallback: false });
    const passed = await city.act(
      people.reviewer,
      orderId,
      "order.review",
      { verdict: "pass" },
      { reason: "", amendedPublicReply: null },
    );
    await rooms.jobs.settle();
    await city.act(people.reviewer, orderId, "order.undo", { commandId: passed.commandId }, {});
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("replied");
  });

  test("three tries in vain on different half-days close; more on one half-day do not", async () => {
    const orderId = await city.reviewed();
    for (let half = 0; half < 2; half += 1) {
      await callInVain(orderId);
      await callInVain(orderId);
      await settleAfter(12 * 60 * minuteMs);
    }
    expect((await city.order(orderId)).state).toBe("calling-back");
    await callInVain(orderId);
    await rooms.jobs.settle();
    expect((await city.order(orderId)).state).toBe("calling-back");
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("closed");
  });

  test("who was spoken to and is unhappy is left to a person, whatever the tries", async () => {
    const orderId = await city.reviewed({ wantsCallback: false });
    await city.act(
      people.callback,
      orderId,
      "order.callback",
      { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" },
      { note: "仍在施工" },
    );
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("calling-back");
  });

  test("an unanswered supervision holds it; the answer closes", async () => {
    const orderId = await city.replied({ wantsCallback: false });
    await city.hub.systemCommand(
      orderId,
      "order.supervise",
      { noticeNumber: "督 12", dueAt: city.clock.now() + 60 * minuteMs },
      { demand: "请说明" },
    );
    await city.act(
      people.reviewer,
      orderId,
      "order.review",
      { verdict: "pass" },
      { reason: "", amendedPublicReply: null },
    );
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("reviewed");
    const [supervision] = (await city.order(orderId)).supervisions;
    await city.act(
      people.handler,
      orderId,
      "order.answer-supervision",
      { supervisionId: supervision?.id ?? "" },
      { answer: "已办" },
    );
    await settleAfter(11_000);
    expect((await city.order(orderId)).state).toBe("closed");
  });
});

describe("merged orders", () => {
  test("close with their parent, and every petitioner hears the result", async () => {
    const parent = await city.reviewed({}, { phones: ["13900004441"] });
    const child = await city.accepted({}, { phones: ["13900004442"] });
    await city.act(people.dispatcher, child, "order.merge", { parentOrderId: parent }, { note: "同一工地" });
    await settleAfter(11_000);
    answerBySms("13900004441", "2");
    await rooms.jobs.settle();
    await settleAfter(11_000);
    await settleAfter(11_000);
    expect((await city.order(parent)).state).toBe("closed");
    expect((await city.order(child)).state).toBe("closed");
    expect(sent(child, "merged-result")[0]).toMatchObject({ to: "13900004442" });
    expect(sent(child, "merged-result")[0]?.text).toContain("已责令停止夜间施工");
  });
});

describe("limits", () => {
  test("warn at 50, 80 and 100 per cent, and remind when over", async () => {
    const orderId = await city.dispatched();
    await rooms.jobs.settle();
    const sign = (await city.order(orderId)).limits.sign;
    if (sign === undefined) throw new Error("no limit");
    for (const share of [0.5, 0.8, 1]) {
      const at = shareReachedAt(sign, share, calendar);
      if (at === null) throw new Error("not reached");
      city.clock.set(at - minuteMs);
      await rooms.jobs.settle();
      expect((await city.order(orderId)).limitsPassed).not.toContain(`sign:${share}`);
      city.clock.set(at);
      await rooms.jobs.settle();
      expect((await city.order(orderId)).limitsPassed).toContain(`sign:${share}`);
    }
    const order = await city.order(orderId);
    expect(order.reminders).toBe(1);
    await rooms.jobs.settle();
    expect((await city.order(orderId)).version).toBe(order.version);
  });

  test("a limit that is met warns no more", async () => {
    const orderId = await city.dispatched();
    await city.act(people.handler, orderId, "order.sign", {}, {});
    await rooms.jobs.settle();
    city.clock.pass(24 * 60 * minuteMs);
    await rooms.jobs.settle();
    expect((await city.order(orderId)).limitsPassed.filter((passed) => passed.startsWith("sign"))).toEqual(
      [],
    );
  });
});

describe("a hub that goes", () => {
  test("what was due while it was away is done after it is back, once", async () => {
    const orderId = await city.accepted({}, { ...mrZhang, phones: ["13900005555"] });
    await rooms.close();
    await city.restart();
    city.clock.pass(60 * minuteMs);
    rooms = await join_(city);
    await rooms.jobs.settle();
    await rooms.jobs.settle();
    expect(sent(orderId, "recorded").length).toBe(1);
    const { rows } = await city.hub.pool.query("select state, tries from hub_jobs.duty where order_id = $1", [
      orderId,
    ]);
    expect(rows).toEqual([{ state: "done", tries: 1 }]);
  });
});
