// Names of acts in the list of what is unsent.
import type { Sentence } from "../../../shared/domain/index.ts";

const words: Readonly<Record<string, Sentence>> = {
  "order.open": { zh: "开单", en: "Open" },
  "order.record": { zh: "提交", en: "Record" },
  "order.accept": { zh: "受理", en: "Accept" },
  "order.answer": { zh: "即答", en: "Answer" },
  "order.decline": { zh: "不予", en: "Decline" },
  "order.transfer": { zh: "转接", en: "Transfer" },
  "order.dispatch": { zh: "派单", en: "Dispatch" },
  "order.discard": { zh: "无诉求", en: "No matter" },
  "order.follow-up": { zh: "追加", en: "Follow-up" },
  "order.remind": { zh: "催办", en: "Remind" },
  "order.link-emergency": { zh: "联动", en: "Emergency" },
  "order.review": { zh: "审核", en: "Review" },
  "order.callback": { zh: "回访", en: "Callback" },
  "order.close": { zh: "办结", en: "Close" },
  "order.reply": { zh: "回复", en: "Reply" },
  "order.sign": { zh: "签收", en: "Sign" },
};

export function actWord(type: string): Sentence {
  return words[type] ?? { zh: "动作", en: "Act" };
}
