// decide, for the dispatcher's desk: dispatch, returns, extensions (DOMAIN 6 and 7).
import { categoryById, unitById } from "../reference/index.ts";
import {
  extendLimit,
  limitFor,
  meetLimit,
  pauseLimit,
  reckonAgain,
  resumeLimit,
  startLimit,
} from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { directDispatch } from "./direct-dispatch.ts";
import { openExtension } from "./open-requests.ts";
import type { Order } from "./order.ts";
import type { Limit, LimitStep, Matter } from "./parts.ts";
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

/** The unit's clocks, from the hub's time of the dispatch. */
export function unitLimits(matter: Matter, complex: boolean, context: DecisionContext): Limit[] {
  return [
    freshLimit("sign", matter, complex, context.hubTime, context),
    freshLimit("reply", matter, complex, context.hubTime, context),
  ];
}

export function freshLimit(
  step: Exclude<LimitStep, "supervision">,
  matter: Matter,
  complex: boolean,
  start: number,
  { reference: { rules, calendar, directory } }: DecisionContext,
): Limit {
  return startLimit(
    step,
    limitFor(step, matter, categoryById(directory, matter.categoryId), rules, complex),
    start,
    calendar,
  );
}

/** Limits of the unit's steps, stopped while something lies with the hotline. */
export function pausedUnitLimits(order: Order, at: number, why: "return" | "review"): Limit[] {
  const steps: readonly LimitStep[] = why === "return" ? ["sign", "reply"] : ["reply"];
  return steps.flatMap((step) => {
    const limit = order.limits[step];
    return limit && limit.metAt === null ? [pauseLimit(limit, at, why)] : [];
  });
}

function limitsAfterRuling(
  order: Order,
  matter: Matter,
  { agreed, newLeadUnitId }: { agreed: boolean; newLeadUnitId: string | null },
  context: DecisionContext,
): Limit[] {
  const running = [order.limits.sign, order.limits.reply]
    .filter((limit) => limit !== undefined)
    .filter(({ metAt }) => metAt === null);
  if (!agreed) return running.map((limit) => resumeLimit(limit, context.hubTime, context.reference.calendar));
  if (newLeadUnitId !== null) return unitLimits(matter, order.complex, context);
  const ended = running.map((limit) => meetLimit(limit, context.hubTime));
  return [...ended, freshLimit("dispatch", matter, order.complex, context.hubTime, context)];
}

function unitFault(
  field: string,
  unitId: string,
  { reference: { directory } }: DecisionContext,
): Decision | null {
  if (isBlank(unitId)) return missing(field, "缺主办单位：选一个", "Lead unit is missing: choose one");
  const unit = unitById(directory, unitId);
  if (!unit)
    return refuseField(
      "unit.unknown",
      field,
      "单位不在目录：另选一个",
      "The unit is not in the directory: choose another",
    );
  if (unit.active) return null;
  return refuseField(
    "unit.inactive",
    field,
    `${unit.shortName}已停用：另选单位`,
    `${unit.shortName} is inactive: choose another unit`,
  );
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
