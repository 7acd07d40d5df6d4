// decide, for the unit's desk: sign, progress, return, extension, reply. permissions.ts has made sure that the person's
// unit is the lead (or a co-handling) unit.
import { unitById } from "../reference/index.ts";
import { addDuration } from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import { extensionAmountFault } from "./decide-rulings.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { openExtension } from "./open-requests.ts";
import type { Order } from "./order.ts";
import { freshLimit, pausedUnitLimits } from "./order-limits.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField } from "./rejection.ts";

export function sign(context: DecisionContext): Decision {
  return decided({ type: "signed", data: { unitId: unitOf(context) }, sealed: {} });
}

export function progress({ sealed }: OrderCommandOf<"order.progress">, context: DecisionContext): Decision {
  if (isBlank(sealed.text))
    return missing("text", "缺进展：写下做了什么", "Progress is missing: write what was done");
  return decided({ type: "progressed", data: { unitId: unitOf(context) }, sealed });
}

export function recordContact(
  { data, sealed }: OrderCommandOf<"order.record-contact">,
  context: DecisionContext,
): Decision {
  if (data.at > context.actedAt) {
    return refuseField(
      "contact.future",
      "at",
      "联系时间在将来：改为实际时间",
      "The contact lies in the future: give the real time",
    );
  }
  return decided({ type: "contact-recorded", data: { ...data, unitId: unitOf(context) }, sealed });
}

export function assignInside(
  { data, sealed }: OrderCommandOf<"order.assign-inside">,
  context: DecisionContext,
): Decision {
  if (data.toPersonId === null && isBlank(sealed.section)) {
    return missing(
      "toPersonId",
      "缺去向：选人或写科室",
      "Nobody to assign to: choose a person or name a section",
    );
  }
  return decided({ type: "assigned-inside", data: { ...data, unitId: unitOf(context) }, sealed });
}

/** Within the return window of the dispatch, with grounds and a better unit, and never of an order that was decided for good (DOMAIN 6). */
export function askReturn(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.ask-return">,
  context: DecisionContext,
): Decision {
  const { handling } = order;
  if (!handling)
    return refuse("order.not-dispatched", "还没派出：先派单", "Not dispatched yet: dispatch it first");
  const { rules, calendar, directory } = context.reference;
  const better = data.betterUnitId;
  const fault = firstFault(
    () =>
      handling.final
        ? refuse(
            "return.final",
            "已由班长或督办员定过单位：不能再退，有困难就申请延期",
            "The unit was decided for good: it cannot be returned again, ask an extension instead",
          )
        : null,
    () =>
      context.actedAt > addDuration(handling.dispatchedAt, rules.returnWindow, calendar).end
        ? refuse(
            "return.late",
            "退单期已过：继续办理，或申请延期",
            "The time for a return has passed: go on, or ask an extension",
          )
        : null,
    () =>
      isBlank(sealed.grounds)
        ? missing("grounds", "缺退单理由：写明依据", "Grounds are missing: say why it is not yours")
        : null,
    () =>
      better === null
        ? missing("betterUnitId", "缺建议单位：写明该由谁办", "A better unit is missing: say whose it is")
        : null,
    () =>
      better !== null && !unitById(directory, better)?.active
        ? refuseField(
            "unit.unknown",
            "betterUnitId",
            "建议单位不在目录或已停用：另选一个",
            "The better unit is unknown or inactive: choose another",
          )
        : null,
    () =>
      better === handling.leadUnitId
        ? refuseField(
            "return.same-unit",
            "betterUnitId",
            "建议单位就是本单位：另选一个",
            "The better unit is your own: choose another",
          )
        : null,
  );
  if (fault) return fault;
  return decided({
    type: "return-asked",
    data: {
      unitId: handling.leadUnitId,
      betterUnitId: better,
      count: order.returns.length + 1,
      limits: pausedUnitLimits(order, context.hubTime, "return"),
    },
    sealed,
  });
}

/** Before the deadline, with grounds, as often and as long as the rules allow (DOMAIN 6). */
export function askExtension(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.ask-extension">,
  context: DecisionContext,
): Decision {
  const limit = order.limits.reply;
  if (!limit) return refuse("extension.no-limit", "没有办理时限：不用延期", "There is no limit to extend");
  const most = context.reference.rules.extension.timesAtMost;
  const granted = order.extensions.filter(
    ({ ruling, askedAt }) => ruling?.granted && askedAt >= limit.reckoning.start,
  ).length;
  const fault = firstFault(
    () =>
      openExtension(order)
        ? refuse(
            "extension.open",
            "延期待批：等派单员批",
            "An extension is waiting already: wait for the ruling",
          )
        : null,
    () =>
      granted >= most
        ? refuse(
            "extension.used-up",
            `最多延期 ${most} 次：按期回复`,
            `At most ${most} extension: reply in time`,
          )
        : null,
    () =>
      context.actedAt > limit.end
        ? refuse(
            "extension.late",
            "已超时：延期须在到期前申请",
            "Overdue: an extension is asked before the deadline",
          )
        : null,
    () =>
      isBlank(sealed.grounds)
        ? missing("grounds", "缺延期理由：写明难处", "Grounds are missing: say what holds it up")
        : null,
    () => extensionAmountFault(limit, data.amount),
  );
  return (
    fault ??
    decided({ type: "extension-asked", data: { unitId: unitOf(context), amount: data.amount }, sealed })
  );
}

export function reply(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.reply">,
  context: DecisionContext,
): Decision {
  const { matter } = order;
  if (!matter)
    return refuse("order.not-recorded", "还没提交：先提交内容", "Not recorded yet: submit the content first");
  const fault = firstFault(
    () =>
      isBlank(sealed.publicReply)
        ? missing(
            "publicReply",
            "缺公开答复：写给群众的话",
            "Public reply is missing: write what the petitioner reads",
          )
        : null,
    () =>
      data.solved !== "solved" && isBlank(sealed.unsolvedReason)
        ? missing(
            "unsolvedReason",
            "缺未解决原因：写明为何、何时能办",
            "Reason is missing: say why it is not solved and when it will be",
          )
        : null,
  );
  if (fault) return fault;
  const limits = [
    ...pausedUnitLimits(order, context.hubTime, "review"),
    freshLimit("review", matter, order.complex, context.hubTime, context),
  ];
  return decided({ type: "replied", data: { ...data, unitId: unitOf(context), limits }, sealed });
}

export function coReply({ sealed }: OrderCommandOf<"order.co-reply">, context: DecisionContext): Decision {
  if (isBlank(sealed.text))
    return missing("text", "缺协办意见：写下办了什么", "The reply is missing: write what was done");
  return decided({ type: "co-replied", data: { unitId: unitOf(context) }, sealed });
}

function unitOf({ person }: DecisionContext): string {
  return person.unitId ?? "";
}
