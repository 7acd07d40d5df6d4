// The life of an order as steps from acceptance to close: which are done, where it stands, and what each has to say.
import type { Order, OrderEvent, Sentence } from "../../../shared/domain/index.ts";

export interface LifeStep {
  readonly id: string;
  readonly word: Sentence;
  readonly state: "done" | "now" | "to-come";
  /** When, or what went on there; empty where there is nothing to say. */
  readonly at: number | null;
  readonly note: Sentence | null;
  readonly late: boolean;
}

type EventType = OrderEvent["type"];

const main: readonly { id: string; word: Sentence; by: readonly EventType[] }[] = [
  { id: "accept", word: { zh: "受理", en: "Accept" }, by: ["accepted"] },
  { id: "dispatch", word: { zh: "派单", en: "Dispatch" }, by: ["dispatched"] },
  { id: "sign", word: { zh: "签收", en: "Sign" }, by: ["signed"] },
  { id: "handle", word: { zh: "办理", en: "Handle" }, by: ["progressed", "contact-recorded"] },
  { id: "reply", word: { zh: "回复", en: "Reply" }, by: ["replied"] },
  { id: "review", word: { zh: "审核", en: "Review" }, by: ["review-passed"] },
  { id: "callback", word: { zh: "回访", en: "Callback" }, by: ["called-back", "rated"] },
  { id: "close", word: { zh: "办结", en: "Close" }, by: ["closed"] },
];

/** Index of the step at which an order in this state stands; past the end when it is closed. */
const standsAt: Partial<Record<Order["state"], number>> = {
  draft: 0,
  accepted: 1,
  dispatched: 2,
  "return-asked": 2,
  signed: 3,
  handling: 3,
  replied: 5,
  reviewed: 6,
  "calling-back": 6,
  closed: 8,
  archived: 8,
};

const endings: Partial<Record<Order["state"], Sentence>> = {
  answered: { zh: "即时答复", en: "Answered" },
  declined: { zh: "不予受理", en: "Declined" },
  transferred: { zh: "已转接", en: "Transferred" },
  discarded: { zh: "无诉求", en: "No matter" },
};

export function lifeSteps(order: Order, events: readonly OrderEvent[]): readonly LifeStep[] {
  const ending = endings[order.state];
  if (ending !== undefined) return shortLife(order, events, ending);
  const now = standsAt[order.state] ?? 0;
  return main.map(({ id, word, by }, index) => {
    const last = events.findLast((event) => by.includes(event.type));
    const state = index < now ? "done" : index === now ? "now" : "to-come";
    return {
      id,
      word: id === "handle" && state === "now" && order.reworkCount > 0 ? { zh: "重办", en: "Rework" } : word,
      state,
      at: state === "to-come" ? null : (last?.actedAt ?? null),
      note: noteOf(id, order),
      late: isLate(id, order),
    };
  });
}

/** An order that ended in the call: recorded, then its end. */
function shortLife(order: Order, events: readonly OrderEvent[], ending: Sentence): readonly LifeStep[] {
  const step = (id: string, word: Sentence, state: LifeStep["state"], at: number | null): LifeStep => ({
    id,
    word,
    state,
    at,
    note: null,
    late: false,
  });
  return [
    step("record", { zh: "登记", en: "Record" }, "done", order.recordedAt),
    step("end", ending, "now", events.at(-1)?.actedAt ?? null),
  ];
}

function noteOf(id: string, order: Order): Sentence | null {
  const returned = order.returns.filter(({ ruling }) => ruling?.agreed === true).length;
  const granted = order.extensions.filter(({ ruling }) => ruling?.granted === true).length;
  const rejected = order.replies.filter(({ review }) => review?.verdict === "reject").length;
  if (id === "dispatch" && returned > 0)
    return { zh: `退 ${returned} 次，重派 ${returned} 次`, en: `returned ${returned}, dispatched again` };
  if (id === "handle" && granted > 0) return { zh: `延期 ${granted} 次`, en: `extended ${granted}` };
  if (id === "reply" && rejected > 0) return { zh: `驳回 ${rejected} 次`, en: `rejected ${rejected}` };
  if (id === "callback" && order.callbacks.length > 1)
    return { zh: `${order.callbacks.length} 次`, en: `${order.callbacks.length} tries` };
  return null;
}

function isLate(id: string, order: Order): boolean {
  const step =
    id === "handle" ? undefined : ({ sign: "sign", reply: "reply", review: "review" } as const)[id];
  if (step === undefined) return false;
  const limit = order.limits[step];
  return limit !== undefined && limit.metAt !== null && limit.metAt > limit.end;
}
