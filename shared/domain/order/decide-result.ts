// decide, from the review of the reply to the archive (DOMAIN 4).
import { meetLimit, resumeLimit } from "../working-time/index.ts";
import { callbackRound, isDissatisfied } from "./callback-round.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import type { Order } from "./order.ts";
import { freshLimit, unitLimits } from "./order-limits.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField } from "./rejection.ts";

/** Nobody reviews the reply to an order that they dispatched (DOMAIN 7). */
export function review(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.review">,
  context: DecisionContext,
): Decision {
  const reply = order.replies.at(-1);
  const { matter } = order;
  if (!reply || !matter)
    return refuse(
      "order.no-reply",
      "没有待审的回复：先等单位回复",
      "No reply to review: wait for the unit's reply",
    );
  if (order.handling?.dispatchedBy === context.person.id) {
    return refuse(
      "review.own-dispatch",
      "本人派的单：由别人审核",
      "You dispatched this order: somebody else reviews it",
    );
  }
  const amended = sealed.amendedPublicReply;
  const done = order.limits.review ? [meetLimit(order.limits.review, context.hubTime)] : [];
  if (data.verdict === "reject") {
    if (isBlank(sealed.reason))
      return missing("reason", "缺退回理由：写明差什么", "Reason is missing: say what is lacking");
    const resumed = order.limits.reply
      ? [resumeLimit(order.limits.reply, context.hubTime, context.reference.calendar)]
      : [];
    return decided({
      type: "review-rejected",
      data: { limits: [...done, ...resumed] },
      sealed: { reason: sealed.reason },
    });
  }
  if (amended !== null && isBlank(amended)) {
    return missing(
      "amendedPublicReply",
      "缺公开答复：改过的答复不能空",
      "Public reply is missing: an amended one cannot be empty",
    );
  }
  const met = order.limits.reply ? [meetLimit(order.limits.reply, reply.at)] : [];
  const callbackLimit = matter.wantsCallback
    ? [freshLimit("callback", matter, order.complex, context.hubTime, context)]
    : [];
  return decided({
    type: "review-passed",
    data: { amended: amended !== null, limits: [...done, ...met, ...callbackLimit] },
    sealed: { reason: sealed.reason, amendedPublicReply: amended },
  });
}

/** One try. Reached: solved and satisfied are both asked, and a "no" needs its reason. Not reached: neither is known. */
export function callback(order: Order, { data, sealed }: OrderCommandOf<"order.callback">): Decision {
  const known = data.solved !== null || data.satisfaction !== null;
  const fault = firstFault(
    () =>
      data.reached === "not-reached" && known
        ? refuseField(
            "callback.not-reached",
            "reached",
            "没联系上就没有结果：去掉是否解决和满意度",
            "Not reached, so nothing is known: leave solved and satisfied out",
          )
        : null,
    () =>
      data.reached === "declined-to-rate" && data.satisfaction !== null
        ? refuseField(
            "callback.declined",
            "satisfaction",
            "不愿评价就没有满意度：去掉",
            "Declined to rate: leave the rating out",
          )
        : null,
    () =>
      data.reached === "reached" && data.solved === null
        ? missing("solved", "缺是否解决：问过再选", "Solved or not is missing: ask and choose")
        : null,
    () =>
      data.reached === "reached" && data.satisfaction === null
        ? missing(
            "satisfaction",
            "缺满意度：问过再选，不愿说就选“不愿评价”",
            "The rating is missing: ask and choose, or take “declined to rate”",
          )
        : null,
    () =>
      (data.solved === "unsolved" || isDissatisfied(data.satisfaction)) && isBlank(sealed.note)
        ? missing(
            "note",
            "缺原因：写明为何未解决或不满意",
            "Reason is missing: say why it is unsolved or not satisfying",
          )
        : null,
  );
  return (
    fault ??
    decided({ type: "called-back", data: { ...data, tryNumber: triesSinceReview(order) + 1 }, sealed })
  );
}

export function rate({ data, sealed }: OrderCommandOf<"order.rate">): Decision {
  return decided({ type: "rated", data, sealed });
}

/**
 * Ended with result and rating. An order merged into another closes with its parent, by the scheduler alone. A petitioner
 * who is unhappy is offered rework; a person may close all the same with a reason, the scheduler may not.
 */
export function close(
  order: Order,
  { sealed }: OrderCommandOf<"order.close">,
  context: DecisionContext,
): Decision {
  const byScheduler = context.person.roles.includes("scheduler");
  if (order.mergedInto !== null) {
    if (!byScheduler)
      return refuse(
        "order.merged",
        "已并入主单：随主单办结，或先撤并",
        "Merged into another order: it closes with that one, or split it off first",
      );
    return decided({ type: "closed", data: { withParentId: order.mergedInto }, sealed });
  }
  const round = callbackRound(order, context.reference.rules, context.reference.calendar);
  return (
    firstFault(
      () =>
        order.supervisions.some(({ answer }) => answer === null)
          ? refuse(
              "supervision.unanswered",
              "督办未答复：先由单位答复",
              "A supervision is unanswered: the unit answers it first",
            )
          : null,
      () =>
        round.complete
          ? null
          : refuse(
              "close.no-callback",
              "还没回访到：再打，或等短信评价",
              "No callback yet: call again, or wait for the rating by SMS",
            ),
      () =>
        round.unhappy && (byScheduler || isBlank(sealed.note))
          ? refuseField(
              "close.unhappy",
              "note",
              "群众不满意或未解决：重办，或写明为何办结",
              "Unsolved or not satisfied: send to rework, or say why it closes",
            )
          : null,
    ) ?? decided({ type: "closed", data: { withParentId: null }, sealed })
  );
}

export function rework(
  order: Order,
  { sealed }: OrderCommandOf<"order.rework">,
  context: DecisionContext,
): Decision {
  const { matter } = order;
  if (!matter)
    return refuse("order.not-recorded", "还没提交：先提交内容", "Not recorded yet: submit the content first");
  if (isBlank(sealed.reason))
    return missing("reason", "缺重办理由：写明还差什么", "Reason is missing: say what is still to be done");
  return decided({
    type: "reworked",
    data: { count: order.reworkCount + 1, limits: unitLimits(matter, order.complex, context) },
    sealed,
  });
}

export function archive(): Decision {
  return decided({ type: "archived", data: {}, sealed: {} });
}

function triesSinceReview(order: Order): number {
  const since = order.replies.at(-1)?.review?.at ?? 0;
  return order.callbacks.filter(({ at }) => at >= since).length;
}
