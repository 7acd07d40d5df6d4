// What the answers of a callback come to: the acts to give, or what is still missing. Whether they may be given is decided by
// the rules; this only puts the answers into their words.
import {
  type Calendar,
  callbackRound,
  type Order,
  type Rules,
  type Sentence,
} from "../../../shared/domain/index.ts";
import type { ActForm } from "../../../shared/protocol/index.ts";
import type { ActBody } from "../../app/order/index.ts";

export type CallbackFields = Pick<ActForm, "reached" | "solved" | "satisfaction" | "text">;

export interface CallbackPlan {
  /** Records the try. Null while answers are missing. */
  readonly tried: ActBody | null;
  /** "close": the matter ends; "try": the try is noted, the order stays; "rework": it may not close. */
  readonly leadsTo: "close" | "try" | "rework";
  readonly missing: readonly Sentence[];
}

const noContact = new Set(["no-answer", "dead-number", "another-time"]);

export function isReached(reached: CallbackFields["reached"]): boolean {
  return reached === "self" || reached === "family";
}

export function callbackPlan(
  order: Order,
  form: CallbackFields,
  rules: Pick<Rules, "callbackTries">,
  calendar: Calendar,
): CallbackPlan {
  const { reached, solved, satisfaction, text } = form;
  if (reached === null) {
    const { complete, unhappy } = callbackRound(order, rules, calendar);
    if (complete && !unhappy) return { tried: null, leadsTo: "close", missing: [] };
    return { tried: null, leadsTo: "try", missing: [{ zh: "是否联系上", en: "reached or not" }] };
  }
  if (noContact.has(reached)) {
    const tried = callbackBody({ reached: "not-reached", solved: null, satisfaction: null }, text);
    const { triesInVain } = callbackRound(order, rules, calendar);
    return { tried, leadsTo: triesInVain + 1 >= rules.callbackTries ? "close" : "try", missing: [] };
  }
  const missing: Sentence[] = [];
  if (solved === null) missing.push({ zh: "是否解决", en: "solved or not" });
  if (satisfaction === null) missing.push({ zh: "是否满意", en: "satisfied or not" });
  const dissatisfied = satisfaction === "dissatisfied" || satisfaction === "very-dissatisfied";
  if ((solved === "unsolved" || dissatisfied) && text.trim() === "")
    missing.push({ zh: "原因", en: "the reason" });
  if (missing.length > 0 || solved === null || satisfaction === null)
    return { tried: null, leadsTo: solved === "unsolved" ? "rework" : "close", missing };
  const tried =
    satisfaction === "declined-to-rate"
      ? callbackBody({ reached: "declined-to-rate", solved, satisfaction: null }, text)
      : callbackBody({ reached: "reached", solved, satisfaction }, text);
  return { tried, leadsTo: solved === "unsolved" ? "rework" : "close", missing: [] };
}

function callbackBody(data: Extract<ActBody, { type: "order.callback" }>["data"], note: string): ActBody {
  return { type: "order.callback", data, sealed: { note } };
}
