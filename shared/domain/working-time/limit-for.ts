// Which duration a step has: the table of DOMAIN 6, as the rules document holds it.
import type { LimitStep, Matter } from "../order/parts.ts";
import type { Category, Duration, Rules } from "../reference/index.ts";
import { unreachable } from "../unreachable.ts";

/**
 * The duration of a step for this matter. A limit set by law for the category counts for replies of normal urgency,
 * complex or not: urgent and critical are shorter by their nature. Supervision has none; its notice names the end.
 */
export function limitFor(
  step: Exclude<LimitStep, "supervision">,
  matter: Pick<Matter, "urgency" | "kind">,
  category: Category | null,
  rules: Rules,
  complex = false,
): Duration {
  const table = rules.limits[matter.urgency];
  switch (step) {
    case "dispatch":
      return table.dispatch;
    case "sign":
      return table.sign;
    case "reply":
      if (matter.urgency === "normal" && category?.replyLimit) return category.replyLimit;
      if (complex) return table.replyComplex;
      return matter.kind === "consultation" ? table.replyConsultation : table.replyOther;
    case "review":
      return table.review;
    case "callback":
      return table.callback;
    default:
      return unreachable(step);
  }
}
