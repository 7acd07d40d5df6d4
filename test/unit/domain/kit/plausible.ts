// Data for any command, by a figure: mostly what a person would give, sometimes what nobody should.
import type {
  CommandData,
  CommandSealed,
  OrderCommandType,
  Petitioner,
} from "../../../../shared/domain/index.ts";
import { matter, number, origin, petitioner, replyData, replySealed, words } from "./acts.ts";
import { cityTime, units } from "./city.ts";

type Content<T extends OrderCommandType> = { data: CommandData<T>; sealed: CommandSealed<T> };

/** Words no open part may ever hold: whoever finds one outside a sealed part has found a leak. */
export const secret = {
  name: "褚秘密",
  phone: "14099990001",
  secondPhone: "14099990002",
  home: "秘密巷",
  organisation: "秘密公司",
};
const secretPetitioner: Petitioner = {
  name: secret.name,
  address: "ms",
  phones: [secret.phone],
  organisation: secret.organisation,
  homePlace: secret.home,
};

const note = { note: "事由" };
const noteOrNone = (variant: number) => ({ note: variant % 3 === 1 ? "" : "事由" });

const contents: { [T in OrderCommandType]: (variant: number) => Content<T> } = {
  "order.open": (v) => ({
    data: { origin: { ...origin, training: v % 5 === 4 }, splitFrom: null },
    sealed: {},
  }),
  "order.hand-over": (v) => ({ data: { toPersonId: pick(v, ["agent-wu", "agent-chen", ""]) }, sealed: note }),
  "order.discard": () => ({ data: { reason: "silent" }, sealed: {} }),
  "order.record": (v) => ({
    data: {
      number: pick(v, [number(1874), number(7), number(7, "9999"), "4399-261124-0001874-0"]),
      matter: {
        ...matter,
        confidential: v % 2 === 1,
        urgency: pick(v, ["normal", "normal", "urgent", "critical"]),
        wantsCallback: v % 3 !== 2,
        categoryId: pick(v, ["night-building", "arrears-building", "night-building", null, "unknown"]),
      },
    },
    sealed: {
      petitioner: v === 0 ? petitioner : { ...secretPetitioner },
      words: v % 11 === 10 ? { ...words, title: "" } : words,
      pickUpCode: "3391",
    },
  }),
  "order.answer": (v) => ({
    data: { articleIds: ["article-1"] },
    sealed: { answer: pick(v, ["已答复", "已答复", ""]) },
  }),
  "order.accept": (v) => ({ data: { ground: pick(v, [3, 4, 1, 2] as const) }, sealed: {} }),
  "order.decline": (v) => ({
    data: { ground: pick(v, [2, 4, 5, 10] as const), relatedOrderId: v % 2 ? "another" : null },
    sealed: { wordsTold: "已告知", whereToGo: "法院" },
  }),
  "order.review-decline": (v) => ({ data: { upheld: v % 2 === 0 }, sealed: noteOrNone(v) }),
  "order.transfer": (v) => ({
    data: { toLineId: pick(v, ["line-12345", null, "no-line"]), toUnitId: null },
    sealed: note,
  }),
  "order.dispatch": (v) => ({
    data: {
      leadUnitId: pick(v, [units.cityManagement, units.labour, units.housing, units.closed, "no-unit"]),
      coUnitIds: pick(v, [[units.housing], [], [units.cityManagement], [units.labour, units.labour]]),
      complex: v % 7 === 6,
    },
    sealed: { opinion: "速办" },
  }),
  "order.send-back": (v) => ({ data: {}, sealed: noteOrNone(v) }),
  "order.sign": () => ({ data: {}, sealed: {} }),
  "order.progress": (v) => ({ data: {}, sealed: { text: pick(v, ["已到现场", "已到现场", ""]) } }),
  "order.record-contact": (v) => ({
    data: { at: v % 4 === 3 ? cityTime("2031-01-01 00:00") : 1, way: "phone", reached: true },
    sealed: note,
  }),
  "order.assign-inside": (v) => ({
    data: { toPersonId: v % 2 ? null : "handler-luo" },
    sealed: { section: v % 3 ? "二科" : "" },
  }),
  "order.ask-return": (v) => ({
    data: { betterUnitId: pick(v, [units.housing, units.labour, null, units.closed]) },
    sealed: { grounds: "非本单位职责" },
  }),
  "order.rule-on-return": (v) => ({
    data: {
      agreed: v % 3 !== 0,
      newLeadUnitId: pick(v, [null, units.housing, null, units.labour, units.cityManagement]),
    },
    sealed: noteOrNone(v),
  }),
  "order.escalate-return": () => ({ data: {}, sealed: note }),
  "order.ask-extension": (v) => ({
    data: { amount: pick(v, [2, 1, 99, 1.5]) },
    sealed: { grounds: "需开挖" },
  }),
  "order.rule-on-extension": (v) => ({
    data: { granted: v % 2 === 0, amount: pick(v, [null, 1, 3, 99]) },
    sealed: noteOrNone(v),
  }),
  "order.reply": (v) => ({
    data: v % 2 ? { ...replyData, solved: "partly" } : replyData,
    sealed: { ...replySealed, unsolvedReason: v % 3 ? "待材料" : "" },
  }),
  "order.co-reply": () => ({ data: {}, sealed: { text: "已配合" } }),
  "order.review": (v) => ({
    data: { verdict: v % 3 === 2 ? "reject" : "pass" },
    sealed: { reason: v % 5 === 4 ? "" : "已核", amendedPublicReply: pick(v, [null, "改过的答复", ""]) },
  }),
  "order.callback": (v) => ({
    data: pick(v, [
      { reached: "not-reached", solved: null, satisfaction: null },
      { reached: "reached", solved: "solved", satisfaction: "satisfied" },
      { reached: "reached", solved: "unsolved", satisfaction: "dissatisfied" },
      { reached: "declined-to-rate", solved: null, satisfaction: null },
      { reached: "reached", solved: null, satisfaction: null },
    ]),
    sealed: noteOrNone(v),
  }),
  "order.rate": (v) => ({
    data: { by: "sms", satisfaction: pick(v, ["very-satisfied", "very-dissatisfied", "satisfied"]) },
    sealed: note,
  }),
  "order.close": (v) => ({ data: {}, sealed: noteOrNone(v) }),
  "order.rework": () => ({ data: {}, sealed: { reason: "未解决" } }),
  "order.merge": (v) => ({ data: { parentOrderId: v % 4 === 3 ? "" : "parent-order" }, sealed: note }),
  "order.split": () => ({ data: {}, sealed: note }),
  "order.follow-up": (v) => ({
    data: { kind: v % 2 ? "addition" : "reminder", callId: null },
    sealed: { text: "还在施工" },
  }),
  "order.remind": () => ({ data: {}, sealed: note }),
  "order.supervise": (v) => ({
    data: { noticeNumber: `督 ${v}`, dueAt: cityTime(v % 4 === 3 ? "2020-01-01 00:00" : "2030-01-01 00:00") },
    sealed: { demand: "限期整改" },
  }),
  "order.instruct": () => ({
    data: { leaderName: "某市长", dueAt: cityTime("2029-01-01 00:00") },
    sealed: { words: "从速办理" },
  }),
  "order.answer-supervision": (v) => ({
    data: { supervisionId: `serial-${v}` },
    sealed: { answer: "已整改" },
  }),
  "order.link-emergency": (v) => ({
    data: { service: "110", callId: "call-1", outcome: pick(v, ["joined", "stopped"]) },
    sealed: note,
  }),
  "order.correct": (v) => ({
    data: {
      matter: pick(v, [
        { urgency: "urgent" },
        null,
        { confidential: true },
        { categoryId: "arrears-building" },
        {},
      ]),
      seen: { petitioner: 99, matter: v % 5 === 1 ? 1 : 99, words: 99 },
    },
    sealed: {
      petitioner: pick(v, [null, { phones: [secret.secondPhone] }, null, { name: secret.name }]),
      words: pick(v, [null, null, { text: "改过的内容" }]),
      reason: "核实",
    },
  }),
  "order.mark-complex": () => ({ data: {}, sealed: note }),
  "order.hold": () => ({ data: {}, sealed: { reason: "等材料" } }),
  "order.resume": () => ({ data: {}, sealed: {} }),
  "order.exclude": () => ({ data: { ground: "malicious" }, sealed: note }),
  "order.unmask": () => ({ data: {}, sealed: {} }),
  "order.note": () => ({ data: {}, sealed: { text: "内部说明" } }),
  "order.undo": () => ({ data: { commandId: "none" }, sealed: {} }),
  "order.archive": () => ({ data: {}, sealed: {} }),
  "order.pass-limit": (v) => ({
    data: { step: pick(v, ["reply", "sign", "dispatch"]), share: pick(v, [0.5, 0.8, 1, 0.3]) },
    sealed: {},
  }),
  "order.erase": () => ({ data: { ground: "保存期满" }, sealed: {} }),
};

/** Content for a command; variant 0 is what a careful person gives. */
export function plausible<T extends OrderCommandType>(type: T, variant: number): Content<T> {
  return contents[type](variant);
}

function pick<const V>(variant: number, values: readonly V[]): V {
  return values[variant % values.length] as V;
}
