// The second part of most stories: dispatch, the unit's work with its turns, review, callback, close.
import { limitFor, nextOpenMinute } from "../../../shared/domain/index.ts";
import { calendar } from "../calendar.ts";
import { leadUnitFor } from "../directory/categories/index.ts";
import { pathOf } from "../directory/places.ts";
import { rules } from "../rules.ts";
import type { ComposedMatter } from "./compose.ts";
import { crew } from "./intake.ts";
import * as phrases from "./phrases.ts";
import { fill } from "./slots.ts";
import { hubActor } from "./story.ts";
import { hour, later, minute, type StoryWriter } from "./writer.ts";

/** What befalls an order on its way, decided beforehand. */
export interface Turns {
  readonly late: boolean;
  readonly extension: "none" | "granted" | "refused" | "open";
  readonly returned: "none" | "agreed" | "refused" | "disputed";
  readonly rejected: boolean;
  readonly reworked: boolean;
  readonly followedUp: "none" | "addition" | "reminder";
  readonly supervised: "none" | "remind" | "notice" | "instruction";
  readonly complex: boolean;
  readonly feedback: "phone" | "sms" | "not-reached" | "declined";
  /** Share of the limit that the unit takes for its reply. */
  readonly pace: number;
}

export interface Handled {
  readonly writer: StoryWriter;
  readonly composed: ComposedMatter;
  readonly wantsCallback: boolean;
  readonly agent: string;
  readonly turns: Turns;
}

/** From the accepted matter to the closed order. */
export function handle(handled: Handled): void {
  const { writer, composed, turns } = handled;
  const leadUnit = leadUnitFor(composed.category, composed.placeId);
  if (leadUnit === null) throw new Error(`nobody leads ${composed.category.id} at ${composed.placeId}`);
  dispatch(handled, leadUnit);
  let dispatchedAt = writer.now;
  let unit = leadUnit;
  if (turns.returned !== "none") {
    unit = returnAndRule(handled, leadUnit);
    if (unit !== leadUnit) dispatchedAt = writer.now;
  }
  if (turns.returned !== "refused") sign(handled, unit);
  supervise(handled);
  workOnIt(handled, unit, dispatchedAt);
  replyAndReview(handled, unit);
  if (turns.reworked) rework(handled, unit);
  feedBack(handled);
}

const isUrgent = ({ composed }: Handled): boolean => composed.matter.urgency !== "normal";

function dispatch(handled: Handled, leadUnitId: string): void {
  const { writer, composed, turns, agent } = handled;
  const { random } = writer;
  const urgent = isUrgent(handled);
  const direct = urgent && random.chance(0.6);
  if (composed.matter.urgency === "critical") writer.wait(0.2, 0.8);
  else if (urgent) writer.wait(1, 12);
  else writer.wait(2, random.chance(0.04) ? 50 : 26);
  const coUnitIds = composed.category.coUnitIds.filter((id) => id !== leadUnitId && random.chance(0.5));
  const by = direct ? agent : random.pick(crew.dispatchers);
  const complex = turns.complex && !urgent;
  writer.act(
    "order.dispatch",
    by,
    { leadUnitId, coUnitIds, complex },
    { opinion: random.pick(phrases.opinions) },
  );
}

const handlerOf = (unit: string): string => `u-${unit}-1`;
const leadOf = (unit: string): string => `u-${unit}-2`;

function sign(handled: Handled, unit: string): void {
  const { writer, composed } = handled;
  if (composed.matter.urgency === "critical") writer.wait(2, 12);
  else if (isUrgent(handled)) writer.wait(4, 55);
  else writer.work(0.1, writer.random.chance(0.06) ? 5.5 : 3.4);
  writer.act("order.sign", handlerOf(unit), {}, {});
}

/** Who else might be meant: the street where it happened, else the district, else the city's office for conduct of services. */
function betterUnit(handled: Handled, unit: string): string {
  const path = pathOf(handled.composed.placeId);
  const street = path.find(({ level }) => level === "street");
  const district = path.find(({ level }) => level === "district");
  const candidates = [
    `${street?.id ?? ""}-office`,
    `${district?.id ?? ""}-urban`,
    `${district?.id ?? ""}-housing`,
  ];
  return handled.writer.random.pick(candidates.filter((candidate) => candidate !== unit));
}

/** Returns the unit that has the order afterwards. */
function returnAndRule(handled: Handled, unit: string): string {
  const { writer, turns } = handled;
  const { random } = writer;
  const urgent = isUrgent(handled);
  const { amount, unit: countedIn } = rules.returnWindow;
  const windowEnd = later(writer.now, amount, countedIn);
  if (turns.returned === "refused") sign(handled, unit);
  const better = betterUnit(handled, unit);
  const moveOn = (): void => void (urgent ? writer.wait(5, 40) : writer.work(0.2, 1.2));
  const signedAt = writer.now;
  moveOn();
  writer.now = Math.min(writer.now, windowEnd - minute);
  if (writer.now <= signedAt) {
    // Too late for a return: the unit keeps it.
    writer.now = signedAt;
    return unit;
  }
  writer.act(
    "order.ask-return",
    handlerOf(unit),
    { betterUnitId: better },
    { grounds: random.pick(phrases.returnGrounds) },
  );
  moveOn();
  if (turns.returned === "refused") {
    writer.act(
      "order.rule-on-return",
      random.pick(crew.dispatchers),
      { agreed: false, newLeadUnitId: null },
      { note: "目录明确由贵单位主办，协办问题可在办理中协调。" },
    );
    return unit;
  }
  if (turns.returned === "agreed") {
    const note = { note: "退单理由成立，改派。" };
    writer.act(
      "order.rule-on-return",
      random.pick(crew.dispatchers),
      { agreed: true, newLeadUnitId: better },
      note,
    );
    return better;
  }
  writer.act(
    "order.escalate-return",
    random.pick(crew.dispatchers),
    {},
    { note: "两家各有依据，请班长定。" },
  );
  moveOn();
  writer.act(
    "order.rule-on-return",
    random.pick(crew.shiftLeads),
    { agreed: true, newLeadUnitId: better },
    { note: "已与双方通话，由该单位牵头，原单位配合，定后不再退。" },
  );
  return better;
}

/** Steps beside the state: the petitioner's own word, and the hotline's pressure. */
function supervise(handled: Handled): void {
  const { writer, turns } = handled;
  const { random } = writer;
  if (turns.followedUp !== "none") {
    writer.wait(60, 900);
    writer.act(
      "order.follow-up",
      random.pick(crew.agents),
      { kind: turns.followedUp, callId: random.uuid(writer.now) },
      { text: random.pick(turns.followedUp === "addition" ? phrases.additions : phrases.reminders) },
    );
  }
  if (turns.supervised === "none") return;
  writer.work(0.5, 4);
  if (turns.supervised === "remind") {
    writer.act("order.remind", random.pick(crew.supervisors), {}, { note: random.pick(phrases.pressure) });
    return;
  }
  const dueAt = later(writer.now, 2, "working-days");
  if (turns.supervised === "notice") {
    const year = new Date(writer.now + 8 * hour).getUTCFullYear();
    const noticeNumber = `督〔${year}〕${random.between(1, 420)} 号`;
    const demand = { demand: random.pick(phrases.demands) };
    writer.act("order.supervise", random.pick(crew.supervisors), { noticeNumber, dueAt }, demand);
  } else {
    const words = { words: random.pick(phrases.instructions) };
    writer.act("order.instruct", random.pick(crew.supervisors), { leaderName: "高行简", dueAt }, words);
  }
}

function workOnIt(handled: Handled, unit: string, dispatchedAt: number): void {
  const { writer, composed, turns } = handled;
  const { random } = writer;
  const { urgency, kind } = composed.matter;
  const complex = turns.complex && urgency === "normal";
  const duration = limitFor("reply", { urgency, kind }, composed.category, rules, complex);
  let due = later(dispatchedAt, duration.amount, duration.unit);
  const started = writer.now;
  const at = (share: number): number => started + Math.max(3 * minute, (due - started) * share);
  moveTo(handled, at(turns.pace * 0.3));
  const reached = random.chance(0.85);
  writer.act(
    "order.record-contact",
    handlerOf(unit),
    { at: writer.now - random.between(2, 3) * 1000, way: random.chance(0.7) ? "phone" : "visit", reached },
    { note: reached ? random.pick(phrases.contacts) : "两次未接，稍后再打。" },
  );
  answerSupervision(handled, unit);
  if (random.chance(0.5)) {
    moveTo(handled, at(turns.pace * 0.6));
    writer.act("order.progress", handlerOf(unit), {}, { text: random.pick(phrases.progress) });
  }
  if (
    turns.extension !== "none" &&
    duration.unit === "working-days" &&
    duration.amount >= 3 &&
    writer.now < due
  ) {
    writer.until(Math.min(due - 30 * minute, nextOpenMinute(at(0.75), calendar) + 7 * minute));
    due = askExtension(handled, unit, due, duration.amount);
    if (turns.extension === "open") return;
  }
  const share = turns.late ? 1.05 + random.next() * 0.5 : turns.pace;
  moveTo(handled, Math.max(writer.now + 5 * minute, at(share)));
}

/** On to this instant; units work on normal orders in office hours. */
function moveTo(handled: Handled, at: number): void {
  handled.writer.until(at);
  if (!isUrgent(handled)) handled.writer.work(0, 0.4);
}

function askExtension(handled: Handled, unit: string, due: number, most: number): number {
  const { writer, turns } = handled;
  const { random } = writer;
  const amount = random.between(1, Math.min(5, most));
  writer.act(
    "order.ask-extension",
    leadOf(unit),
    { amount },
    { grounds: random.pick(phrases.extensionGrounds) },
  );
  if (turns.extension === "open") return due;
  writer.wait(6, 25);
  const granted = turns.extension === "granted";
  writer.act(
    "order.rule-on-extension",
    random.pick(crew.dispatchers),
    { granted, amount: granted ? amount : null },
    { note: granted ? "同意，请先告知来电人新的期限。" : "理由不足，请按期回复。" },
  );
  return granted ? later(due, amount, "working-days") : due;
}

/** The open notices of this story are answered by the unit's lead. */
function answerSupervision({ writer }: Handled, unit: string): void {
  const open = writer.steps.find(({ type }) => type === "order.supervise" || type === "order.instruct");
  if (open === undefined) return;
  writer.wait(20, 120);
  writer.act(
    "order.answer-supervision",
    leadOf(unit),
    { supervisionId: open.id },
    { answer: writer.random.pick(phrases.supervisionAnswers) },
  );
}

function replyAndReview(handled: Handled, unit: string): void {
  const { writer, turns } = handled;
  reply(handled, unit, turns.rejected ? phrases.thinReplies : handled.composed.topic.publicReplies);
  if (turns.rejected) {
    reviewed(handled, "reject");
    writer.work(1, 8);
    reply(handled, unit, handled.composed.topic.publicReplies);
  }
  reviewed(handled, "pass");
}

function reply({ writer, composed }: Handled, unit: string, replies: readonly string[]): void {
  const { random } = writer;
  const solved = random.chance(0.86) ? "solved" : random.chance(0.7) ? "partly" : "unsolved";
  writer.act(
    "order.reply",
    random.chance(0.7) ? handlerOf(unit) : leadOf(unit),
    {
      justified: random.chance(0.8) ? "justified" : random.chance(0.6) ? "partly" : "unjustified",
      solved,
      beyondDuty: random.chance(0.02),
      contacted: random.chance(0.95),
    },
    {
      publicReply: fill(random.pick(replies), composed.slots),
      internalResult: fill(random.pick(composed.topic.internalResults), composed.slots),
      unsolvedReason: solved === "solved" ? "" : random.pick(phrases.unsolvedReasons),
    },
  );
}

function reviewed(handled: Handled, verdict: "pass" | "reject"): void {
  const { writer } = handled;
  const { random } = writer;
  if (isUrgent(handled)) writer.wait(10, 150);
  else writer.work(0.3, 5);
  const reason = verdict === "reject" ? random.pick(phrases.rejections) : "";
  writer.act("order.review", random.pick(crew.reviewers), { verdict }, { reason, amendedPublicReply: null });
}

function rework(handled: Handled, unit: string): void {
  const { writer } = handled;
  const { random } = writer;
  const reason = random.pick(phrases.reworkReasons);
  const by = random.pick(crew.callbackAgents);
  writer.work(1, 6);
  const data = { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" } as const;
  writer.act("order.callback", by, data, { note: reason });
  writer.wait(1, 4);
  writer.act("order.rework", by, {}, { reason });
  sign(handled, unit);
  writer.work(4, 16);
  writer.act("order.progress", handlerOf(unit), {}, { text: random.pick(phrases.progress) });
  writer.work(1, 8);
  reply(handled, unit, handled.composed.topic.publicReplies);
  reviewed(handled, "pass");
}

function feedBack(handled: Handled): void {
  const { writer, turns, wantsCallback } = handled;
  const { random } = writer;
  const by = random.pick(crew.callbackAgents);
  if (!wantsCallback) {
    writer.work(0.5, 4);
    writer.act("order.close", by, {}, { note: "来电人不需要回访。" });
    return;
  }
  if (turns.feedback === "sms") {
    writer.wait(5, 400);
    const satisfaction = random.weighted(phrases.smsRatings, ({ weight }) => weight).satisfaction;
    writer.act("order.rate", hubActor, { by: "sms", satisfaction }, { note: "" });
    writer.wait(1, 2);
    writer.act("order.close", hubActor, {}, { note: "" });
    return;
  }
  if (turns.feedback === "not-reached") tryInVain(handled, by, 3);
  else {
    if (random.chance(0.15)) tryInVain(handled, by, 1);
    writer.work(1, 6.5);
    askPetitioner(handled, by);
  }
  writer.wait(1, 5);
  writer.act(
    "order.close",
    by,
    {},
    { note: turns.feedback === "not-reached" ? "三次未联系上，结果已发短信。" : "" },
  );
}

/** Tries on different half-days: some four working hours on it is usually the other half, else an hour more makes it so. */
function tryInVain({ writer }: Handled, by: string, tries: number): void {
  let before = "";
  for (let count = 0; count < tries; count += 1) {
    writer.work(3.6, 4.2);
    if (halfDay(writer.now) === before) writer.work(1, 1.2);
    before = halfDay(writer.now);
    const data = { reached: "not-reached", solved: null, satisfaction: null } as const;
    writer.act("order.callback", by, data, { note: writer.random.pick(phrases.notReached) });
  }
}

function halfDay(at: number): string {
  return String(Math.floor((at + 8 * hour) / (12 * hour)));
}

function askPetitioner({ writer, turns }: Handled, by: string): void {
  const { random } = writer;
  if (turns.feedback === "declined") {
    const data = {
      reached: "declined-to-rate",
      solved: random.chance(0.8) ? "solved" : "partly",
      satisfaction: null,
    } as const;
    writer.act("order.callback", by, data, { note: "来电人不愿评价。" });
    return;
  }
  const { satisfaction, solved } = random.weighted(phrases.phoneRatings, ({ weight }) => weight);
  writer.act(
    "order.callback",
    by,
    { reached: "reached", solved, satisfaction },
    { note: random.pick(phrases.callbackNotes) },
  );
}
