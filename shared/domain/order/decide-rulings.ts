// decide, for what units ask of the hotline: rulings on returns and extensions (DOMAIN 6).
import { extendLimit } from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { openExtension } from "./open-requests.ts";
import type { Order } from "./order.ts";
import { limitsAfterRuling } from "./order-limits.ts";
import type { Limit } from "./parts.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField } from "./rejection.ts";
import { unitFault } from "./unit-fault.ts";

/** A second or disputed return goes to shift lead or supervisor, who names the unit; what they decide is final (DOMAIN 6). */
export function ruleOnReturn(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.rule-on-return">,
  context: DecisionContext,
): Decision {
  const asked = order.returns.at(-1);
  if (!asked || !order.handling || !order.matter) {
    return refuse("order.no-return", "没有待裁的退单", "No return is waiting for a ruling");
  }
  const byLead = context.person.roles.some((role) => role === "shift-lead" || role === "supervisor");
  const disputed = asked.escalated || order.returns.length >= context.reference.rules.returnsToLeadFrom;
  const { leadUnitId } = order.handling;
  const fault = firstFault(
    () =>
      disputed && !byLead
        ? refuse(
            "return.to-lead",
            "再次退单或有争议：由班长或督办员定单位",
            "A second or disputed return: the shift lead or supervisor names the unit",
          )
        : null,
    () =>
      !data.agreed && isBlank(sealed.note)
        ? missing("note", "缺理由：写明为何不同意", "Reason is missing: say why it is refused")
        : null,
    () =>
      !data.agreed && data.newLeadUnitId !== null
        ? refuseField(
            "return.refused-with-unit",
            "newLeadUnitId",
            "不同意退单就不换单位：去掉新单位",
            "A refused return keeps its unit: leave the new unit out",
          )
        : null,
    () =>
      data.agreed && disputed && data.newLeadUnitId === null
        ? missing(
            "newLeadUnitId",
            "缺单位：有争议的退单须指定主办单位",
            "Unit is missing: a disputed return needs one named",
          )
        : null,
    () => (data.newLeadUnitId === null ? null : unitFault("newLeadUnitId", data.newLeadUnitId, context)),
    () =>
      data.newLeadUnitId === leadUnitId
        ? refuseField(
            "return.same-unit",
            "newLeadUnitId",
            "还是原单位：另选单位，或不同意退单",
            "The same unit again: choose another, or refuse the return",
          )
        : null,
  );
  if (fault) return fault;
  const final = byLead && (disputed || data.newLeadUnitId !== null);
  return decided({
    type: "return-ruled",
    data: { ...data, final, limits: limitsAfterRuling(order, order.matter, data, context) },
    sealed,
  });
}

export function escalateReturn(order: Order, { sealed }: OrderCommandOf<"order.escalate-return">): Decision {
  if (order.returns.at(-1)?.escalated) {
    return refuse(
      "return.escalated",
      "已送班长：等班长定",
      "With the shift lead already: wait for the ruling",
    );
  }
  return decided({ type: "return-escalated", data: {}, sealed });
}

export function ruleOnExtension(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.rule-on-extension">,
  context: DecisionContext,
): Decision {
  const asked = openExtension(order);
  const limit = order.limits.reply;
  if (!asked || !limit)
    return refuse("extension.none", "没有待批的延期", "No extension is waiting for a ruling");
  if (!data.granted) {
    if (isBlank(sealed.note))
      return missing("note", "缺理由：写明为何不同意", "Reason is missing: say why it is refused");
    return decided({ type: "extension-ruled", data: { granted: false, amount: null, limits: [] }, sealed });
  }
  const amount = data.amount ?? asked.amount;
  return (
    extensionAmountFault(limit, amount) ??
    decided({
      type: "extension-ruled",
      data: { granted: true, amount, limits: [extendLimit(limit, amount, context.reference.calendar)] },
      sealed,
    })
  );
}

/** "At most as long as the first limit, counted in the same unit" (DOMAIN 6); whole days where days are counted. */
export function extensionAmountFault(limit: Limit, amount: number): Decision | null {
  const { unit, amount: most } = limit.reckoning;
  if (amount > most) {
    return refuseField(
      "extension.too-long",
      "amount",
      `延期过长：最多 ${most} ${unitNames[unit].zh}`,
      `The extension is too long: at most ${most} ${unitNames[unit].en}`,
    );
  }
  if ((unit === "working-days" || unit === "days") && !Number.isInteger(amount)) {
    return refuseField(
      "extension.whole-days",
      "amount",
      "延期按整天计：填整数",
      "Extensions are counted in whole days: give a whole number",
    );
  }
  return null;
}

const unitNames = {
  minutes: { zh: "分钟", en: "minutes" },
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  "working-hours": { zh: "工作小时", en: "working hours" },
  "working-days": { zh: "工作日", en: "working days" },
} as const;
