// decide, from the draft to the verdict (DOMAIN 4 and 5).

import { parseOrderNumber } from "../order-number/index.ts";
import type { DeclineGround } from "../reference/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { acceptFaults, recordFaults } from "./form-faults.ts";
import type { Order } from "./order.ts";
import { dispatchLimit } from "./order-limits.ts";
import type { Matter } from "./parts.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField, rejected } from "./rejection.ts";

export function open(command: OrderCommandOf<"order.open">): Decision {
  return decided({ type: "opened", data: command.data, sealed: {} });
}

export function handOver(order: Order, { data, sealed }: OrderCommandOf<"order.hand-over">): Decision {
  if (isBlank(data.toPersonId))
    return missing("toPersonId", "缺接手人：选一个", "Nobody is chosen to take over: choose one");
  if (data.toPersonId === order.agentId) {
    return refuseField(
      "hand-over.same",
      "toPersonId",
      "草稿已在其名下：选别人",
      "The draft is theirs already: choose another",
    );
  }
  return decided({ type: "handed-over", data, sealed });
}

/** A recorded order has a number that was read out: it gets a verdict, never a silent end. */
export function discard(order: Order, { data }: OrderCommandOf<"order.discard">): Decision {
  if (order.recordedAt !== null) {
    return refuse(
      "order.recorded",
      "已提交并有单号：改为答复、受理、不受理或转接",
      "Recorded with a number: answer, accept, decline or transfer it",
    );
  }
  return decided({ type: "discarded", data, sealed: {} });
}

export function record(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.record">,
  context: DecisionContext,
): Decision {
  const { directory } = context.reference;
  const fault = firstFault(
    () => alreadyRecorded(order),
    () => numberFault(order, data.number, directory),
    () =>
      firstOf(
        recordFaults({ matter: data.matter, petitioner: sealed.petitioner, words: sealed.words }, directory),
      ),
    () =>
      isBlank(sealed.pickUpCode)
        ? missing("pickUpCode", "缺取件码：领新号段", "Pick-up code is missing: lease new numbers")
        : null,
  );
  if (fault) return fault;
  const matter = withEmergency(order, data.matter);
  return decided({
    type: "recorded",
    data: {
      number: parseOrderNumber(data.number)?.text ?? data.number,
      matter,
      limits: [dispatchLimit(matter, context)],
    },
    sealed,
  });
}

/** A request that was linked to an emergency service is critical, whatever the form says (DOMAIN 8). */
function withEmergency(order: Order, matter: Matter): Matter {
  const linked = order.emergencies.some(({ outcome }) => outcome !== "stopped");
  return linked ? { ...matter, urgency: "critical" } : matter;
}

export function answer(order: Order, { data, sealed }: OrderCommandOf<"order.answer">): Decision {
  return (
    firstFault(
      () => notRecorded(order),
      () =>
        isBlank(sealed.answer)
          ? missing("answer", "缺答复：写下答了什么", "Answer is missing: write what was answered")
          : null,
    ) ?? decided({ type: "answered", data, sealed })
  );
}

export function accept(
  order: Order,
  { data }: OrderCommandOf<"order.accept">,
  context: DecisionContext,
): Decision {
  return (
    firstFault(
      () => notRecorded(order),
      () => (order.matter ? firstOf(acceptFaults({ ...order, matter: order.matter })) : null),
      () =>
        context.reference.rules.acceptGrounds.some(({ ground }) => ground === data.ground)
          ? null
          : refuseField(
              "field.unknown",
              "ground",
              "受理依据不在规则：另选一条",
              "The ground is not in the rules: choose another",
            ),
    ) ?? decided({ type: "accepted", data: { ground: data.ground, limits: [] }, sealed: {} })
  );
}

/** Ground 5 and an emergency are never declined and hung up: they are linked first (DOMAIN 5). */
const GROUND_FOR_EMERGENCY_NUMBERS: DeclineGround = 5;
const GROUND_SAME_MATTER: DeclineGround = 4;

export function decline(order: Order, { data, sealed }: OrderCommandOf<"order.decline">): Decision {
  return (
    firstFault(
      () => notRecorded(order),
      () =>
        isBlank(sealed.wordsTold)
          ? missing(
              "wordsTold",
              "缺告知话术：写下对来电人说了什么",
              "Words told are missing: write what the caller was told",
            )
          : null,
      () =>
        isBlank(sealed.whereToGo)
          ? missing(
              "whereToGo",
              "缺去处：写明该找哪里",
              "Where to go instead is missing: name the body or number",
            )
          : null,
      () =>
        data.ground === GROUND_SAME_MATTER && data.relatedOrderId === null
          ? missing(
              "relatedOrderId",
              "缺原工单：选出同一事项的工单",
              "The earlier order is missing: choose the one on the same matter",
            )
          : null,
      () =>
        data.ground === GROUND_FOR_EMERGENCY_NUMBERS && order.emergencies.length === 0
          ? refuseField(
              "decline.link-first",
              "ground",
              "第五项不能一拒了之：先按 F9 联动，再判定",
              "Ground 5 is never just declined: link the service with F9 first",
            )
          : null,
    ) ?? decided({ type: "declined", data, sealed })
  );
}

/** Overturned, the matter waits for another verdict, and its time to dispatch begins anew. */
export function reviewDecline(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.review-decline">,
  context: DecisionContext,
): Decision {
  if (order.decline?.reviewed !== "open") {
    return refuse("decline.reviewed", "已复核：不用再核", "Reviewed already: nothing to review");
  }
  if (!data.upheld && isBlank(sealed.note)) {
    return missing("note", "缺理由：写明为何应受理", "Reason is missing: say why it should be accepted");
  }
  const limits = data.upheld || !order.matter ? [] : [dispatchLimit(order.matter, context)];
  return decided({ type: "decline-reviewed", data: { upheld: data.upheld, limits }, sealed });
}

export function transfer(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.transfer">,
  context: DecisionContext,
): Decision {
  const { lines, units } = context.reference.directory;
  return (
    firstFault(
      () => notRecorded(order),
      () =>
        data.toLineId === null && data.toUnitId === null
          ? missing("toLineId", "缺去向：选专线或单位", "Nowhere to transfer to: choose a line or a unit")
          : null,
      () =>
        data.toLineId !== null && !lines.some(({ id }) => id === data.toLineId)
          ? refuseField(
              "field.unknown",
              "toLineId",
              "线路不在目录：另选一条",
              "The line is not in the directory: choose another",
            )
          : null,
      () =>
        data.toUnitId !== null && !units.some(({ id }) => id === data.toUnitId)
          ? refuseField(
              "field.unknown",
              "toUnitId",
              "单位不在目录：另选一个",
              "The unit is not in the directory: choose another",
            )
          : null,
    ) ?? decided({ type: "transferred", data, sealed })
  );
}

function alreadyRecorded(order: Order): Decision | null {
  if (order.recordedAt === null) return null;
  return refuse(
    "order.recorded",
    "已提交过：内容有误就更正",
    "Recorded already: correct the content if it is wrong",
  );
}

function notRecorded(order: Order): Decision | null {
  if (order.recordedAt !== null) return null;
  return refuse("order.not-recorded", "还没提交：先提交内容", "Not recorded yet: submit the content first");
}

function numberFault(
  order: Order,
  text: string,
  directory: { regionCode: string; trainingRegionCode: string },
): Decision | null {
  const number = parseOrderNumber(text);
  if (!number)
    return refuseField(
      "number.check-digit",
      "number",
      "单号有误：校验位不符，另取一个",
      "The order number is wrong: its check digit does not fit, take another",
    );
  const wanted = order.origin.training ? directory.trainingRegionCode : directory.regionCode;
  if (number.region === wanted) return null;
  return refuseField(
    "number.region",
    "number",
    order.origin.training ? "单号不是演练号段：取演练号" : "单号不是本市号段：取本市号",
    order.origin.training
      ? "The number is not one for practice: take a practice number"
      : "The number is not this city's: take one of its own",
  );
}

function firstOf(faults: readonly Parameters<typeof rejected>[0][]): Decision | null {
  const [first] = faults;
  return first ? rejected(first) : null;
}
