// decide, for the dispatch: to a lead unit and co-handling units, by the dispatcher or directly (DOMAIN 6 and 7).
import { categoryById } from "../reference/index.ts";
import { limitFor, reckonAgain } from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { directDispatch } from "./direct-dispatch.ts";
import type { Order } from "./order.ts";
import { unitLimits } from "./order-limits.ts";
import type { Matter } from "./parts.ts";
import {
  decided,
  firstFault,
  isBlank,
  missing,
  refuse,
  refuseField,
  rejected,
  rejection,
} from "./rejection.ts";
import { unitFault } from "./unit-fault.ts";

export function dispatch(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.dispatch">,
  context: DecisionContext,
): Decision {
  const { matter } = order;
  if (!matter)
    return refuse("order.not-recorded", "还没提交：先提交内容", "Not recorded yet: submit the content first");
  const direct = isDirect(context);
  const fault = firstFault(
    () => unitFault("leadUnitId", data.leadUnitId, context),
    ...data.coUnitIds.map((unitId) => () => unitFault("coUnitIds", unitId, context)),
    () => coUnitFault(data.leadUnitId, data.coUnitIds),
    () => complexFault(matter, data.complex),
    () => (direct ? directFault(matter, data.leadUnitId, context) : null),
  );
  if (fault) return fault;
  return decided({
    type: "dispatched",
    data: { ...data, direct, final: false, limits: unitLimits(matter, data.complex, context) },
    sealed,
  });
}

export function sendBack({ sealed }: OrderCommandOf<"order.send-back">): Decision {
  if (isBlank(sealed.note))
    return missing("note", "缺理由：写明要补什么", "Reason is missing: say what is to be completed");
  return decided({ type: "sent-back", data: {}, sealed });
}

export function markComplex(
  order: Order,
  { sealed }: OrderCommandOf<"order.mark-complex">,
  context: DecisionContext,
): Decision {
  const { matter } = order;
  const limit = order.limits.reply;
  if (!matter || !limit)
    return refuse(
      "order.not-dispatched",
      "还没派出：派单时标记",
      "Not dispatched yet: mark it when dispatching",
    );
  if (order.complex) return refuse("complex.already", "已标为复杂：不用再标", "Marked as complex already");
  const fault = complexFault(matter, true);
  if (fault) return fault;
  const { rules, calendar, directory } = context.reference;
  const duration = limitFor("reply", matter, categoryById(directory, matter.categoryId), rules, true);
  return decided({
    type: "marked-complex",
    data: { limits: [reckonAgain(limit, duration, calendar)] },
    sealed,
  });
}

function coUnitFault(leadUnitId: string, coUnitIds: readonly string[]): Decision | null {
  if (coUnitIds.includes(leadUnitId)) {
    return refuseField(
      "dispatch.lead-twice",
      "coUnitIds",
      "主办单位不能又是协办：去掉一个",
      "The lead unit cannot co-handle as well: remove one",
    );
  }
  if (new Set(coUnitIds).size < coUnitIds.length) {
    return refuseField(
      "dispatch.unit-twice",
      "coUnitIds",
      "协办单位重复：去掉一个",
      "A co-handling unit stands twice: remove one",
    );
  }
  return null;
}

function complexFault(matter: Matter, complex: boolean): Decision | null {
  if (!complex || matter.urgency === "normal") return null;
  return refuseField(
    "complex.only-normal",
    "complex",
    "紧急件不能标为复杂：去掉标记，或先更正紧急程度",
    "Only normal orders can be complex: remove the mark, or correct the urgency first",
  );
}

/** 直派: whoever is neither dispatcher nor shift lead dispatches only where the directory leaves no choice. */
function isDirect({ person }: DecisionContext): boolean {
  return !person.roles.includes("dispatcher") && !person.roles.includes("shift-lead");
}

function directFault(matter: Matter, leadUnitId: string, context: DecisionContext): Decision | null {
  const answer = directDispatch(matter, context.reference, context.actedAt);
  if ("reason" in answer) return rejected(rejection("dispatch.not-direct", null, answer.reason));
  if (matter.urgency !== "normal" || answer.unitId === leadUnitId) return null;
  return refuseField(
    "dispatch.not-direct",
    "leadUnitId",
    "不是目录所定的主办单位：改回，或提交派单员",
    "Not the lead unit that the directory names: change it back, or submit to the dispatcher",
  );
}
