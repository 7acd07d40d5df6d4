// decide, for the escalation levels (reminder, supervision, leader's instruction) and the warnings of limits (DOMAIN 4 and 6).
import { limitState, limitUntil } from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import type { Order } from "./order.ts";
import type { Limit } from "./parts.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField } from "./rejection.ts";

export function remind({ sealed }: OrderCommandOf<"order.remind">, context: DecisionContext): Decision {
  return decided({
    type: "reminded",
    data: { byScheduler: context.person.roles.includes("scheduler") },
    sealed,
  });
}

/** Level 2, with a number, a new limit and a required answer. The command's id is the notice's. */
export function supervise(
  order: Order,
  { id, data, sealed }: OrderCommandOf<"order.supervise">,
  context: DecisionContext,
): Decision {
  return (
    firstFault(
      () =>
        isBlank(data.noticeNumber)
          ? missing("noticeNumber", "缺督办单号：填一个", "The notice's number is missing: give one")
          : null,
      () =>
        isBlank(sealed.demand)
          ? missing("demand", "缺督办要求：写明要办到什么", "The demand is missing: say what is to be done")
          : null,
      () => dueFault(data.dueAt, context),
    ) ??
    decided({
      type: "supervised",
      data: {
        supervisionId: id,
        level: 2,
        ...data,
        leaderName: "",
        limits: supervisionLimits(order, data.dueAt, context),
      },
      sealed,
    })
  );
}

/** Level 3, with the leader's words. */
export function instruct(
  order: Order,
  { id, data, sealed }: OrderCommandOf<"order.instruct">,
  context: DecisionContext,
): Decision {
  return (
    firstFault(
      () =>
        isBlank(data.leaderName)
          ? missing("leaderName", "缺批示领导：写明是谁", "The leader is missing: say who")
          : null,
      () =>
        isBlank(sealed.words)
          ? missing("words", "缺批示原话：照录", "The leader's words are missing: write them down")
          : null,
      () => dueFault(data.dueAt, context),
    ) ??
    decided({
      type: "supervised",
      data: {
        supervisionId: id,
        level: 3,
        noticeNumber: "",
        ...data,
        limits: supervisionLimits(order, data.dueAt, context),
      },
      sealed: { demand: sealed.words },
    })
  );
}

export function answerSupervision(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.answer-supervision">,
  context: DecisionContext,
): Decision {
  const notice = order.supervisions.find(({ id }) => id === data.supervisionId);
  return (
    firstFault(
      () =>
        notice
          ? null
          : refuseField(
              "supervision.unknown",
              "supervisionId",
              "没有这件督办：另选一件",
              "No such supervision: choose another",
            ),
      () => (notice?.answer ? refuse("supervision.answered", "已答复：不用再答", "Answered already") : null),
      () =>
        isBlank(sealed.answer)
          ? missing("answer", "缺答复：写明办到哪里", "The answer is missing: say how far it is")
          : null,
    ) ??
    decided({ type: "supervision-answered", data: { ...data, unitId: context.person.unitId ?? "" }, sealed })
  );
}

/** The scheduler's word that a limit has run through one of its warning shares: true, and told once. */
export function passLimit(
  order: Order,
  { data }: OrderCommandOf<"order.pass-limit">,
  context: DecisionContext,
): Decision {
  const { rules, calendar } = context.reference;
  const limit = order.limits[data.step];
  if (!limit || limit.metAt !== null)
    return refuse("limit.not-running", "该时限没有在走", "This limit is not running");
  if (!rules.warnAt.includes(data.share))
    return refuseField("limit.unknown-share", "share", "规则没有这档提醒", "The rules warn at no such share");
  if (order.limitsPassed.includes(`${data.step}:${data.share}`))
    return refuse("limit.passed", "这档已提醒过", "This share was announced already");
  if (limitState(limit, context.hubTime, calendar).share < data.share)
    return refuse("limit.not-reached", "还没走到这档", "This share is not reached yet");
  return decided({ type: "limit-passed", data, sealed: {} });
}

/** Of several open notices the one due first runs. */
function supervisionLimits(order: Order, dueAt: number, context: DecisionContext): Limit[] {
  const running = order.limits.supervision;
  if (running && running.metAt === null && running.end <= dueAt) return [];
  return [limitUntil("supervision", context.actedAt, dueAt, context.reference.calendar)];
}

function dueFault(dueAt: number, { actedAt }: DecisionContext): Decision | null {
  if (dueAt > actedAt) return null;
  return refuseField(
    "supervision.due-past",
    "dueAt",
    "限期已过：定到将来",
    "The date has passed: set one to come",
  );
}
