// decide, for what stands beside the state: merge, follow-up, hold, correction, emergency, undo, erasure (DOMAIN 4).
import { categoryById } from "../reference/index.ts";
import { limitFor, reckonAgain } from "../working-time/index.ts";
import type { OrderCommandOf } from "./commands.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { codeFaults, phoneFaults } from "./form-faults.ts";
import type { Order } from "./order.ts";
import type { CorrectablePart, Limit, Matter } from "./parts.ts";
import { decided, firstFault, isBlank, missing, refuse, refuseField, rejected } from "./rejection.ts";

export function merge(order: Order, { data, sealed }: OrderCommandOf<"order.merge">): Decision {
  if (isBlank(data.parentOrderId))
    return missing("parentOrderId", "缺主单：选一张", "The parent order is missing: choose one");
  if (data.parentOrderId === order.id)
    return refuseField(
      "merge.self",
      "parentOrderId",
      "不能并入自己：另选主单",
      "An order cannot join itself: choose another",
    );
  return decided({ type: "merged", data, sealed });
}

export function split(order: Order, { sealed }: OrderCommandOf<"order.split">): Decision {
  if (order.mergedInto === null)
    return refuse(
      "order.not-merged",
      "没有并入别的工单：无单可拆",
      "Not merged into another order: nothing to split off",
    );
  return decided({ type: "split", data: {}, sealed });
}

export function followUp({ data, sealed }: OrderCommandOf<"order.follow-up">): Decision {
  if (data.kind === "addition" && isBlank(sealed.text))
    return missing("text", "缺追加内容：写下新情况", "The addition is missing: write what is new");
  return decided({ type: "followed-up", data, sealed });
}

/** Put aside: told to all, but no clock stops for it (DOMAIN 6: only a return or a review stops one). */
export function hold(order: Order, { sealed }: OrderCommandOf<"order.hold">): Decision {
  if (order.held) return refuse("hold.held", "已挂起：先恢复", "On hold already: resume it first");
  if (isBlank(sealed.reason))
    return missing("reason", "缺挂起理由：写明等什么", "Reason is missing: say what it waits for");
  return decided({ type: "held", data: { limits: [] }, sealed });
}

export function resume(order: Order): Decision {
  if (!order.held) return refuse("hold.none", "没有挂起：不用恢复", "Not on hold: nothing to resume");
  return decided({ type: "resumed", data: { limits: [] }, sealed: {} });
}

/** Replaces values that the person saw; a part replaced since then is superseded, and both values are shown. */
export function correct(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.correct">,
  context: DecisionContext,
): Decision {
  const { matter } = order;
  if (!matter)
    return refuse("order.not-recorded", "还没提交：在草稿上改", "Not recorded yet: change the draft");
  const change = data.matter;
  const parts = partsOf(data.matter, sealed);
  const fault = firstFault(
    () => (parts.length === 0 ? refuse("correct.nothing", "没有改动", "Nothing is changed") : null),
    () =>
      isBlank(sealed.reason)
        ? missing("reason", "缺更正理由：写明为何改", "Reason is missing: say why it is changed")
        : null,
    ...parts.map((part) => () => supersededFault(order, part, data.seen[part])),
    () =>
      sealed.words?.text !== undefined && isBlank(sealed.words.text)
        ? missing("words.text", "缺内容：写下诉求", "Content is missing: write down the request")
        : null,
    () =>
      sealed.words?.title !== undefined && isBlank(sealed.words.title)
        ? missing("words.title", "缺标题：写一句“关于…的…”", "Title is missing: write one line")
        : null,
    () => {
      const [first] = [
        ...codeFaults(change ?? {}, context.reference.directory),
        ...phoneFaults(sealed.petitioner ?? {}),
      ];
      return first ? rejected(first) : null;
    },
  );
  if (fault) return fault;
  const next = { ...matter, ...given(change ?? {}) };
  return decided({
    type: "corrected",
    data: { parts, matter: change, limits: limitsReckonedAgain(order, matter, next, context) },
    sealed,
  });
}

/** Linked to an emergency service, an order is critical from then on (DOMAIN 8). */
export function linkEmergency(
  order: Order,
  { data, sealed }: OrderCommandOf<"order.link-emergency">,
  context: DecisionContext,
): Decision {
  const linked = { type: "emergency-linked", data, sealed } as const;
  const { matter } = order;
  if (!matter || matter.urgency === "critical" || data.outcome === "stopped") return decided(linked);
  const change = { urgency: "critical" } as const;
  return decided(linked, {
    type: "corrected",
    data: {
      parts: ["matter"],
      matter: change,
      limits: limitsReckonedAgain(order, matter, { ...matter, ...change }, context),
    },
    sealed: { petitioner: null, words: null, reason: `应急联动 ${data.service}` },
  });
}

export function exclude(order: Order, { data, sealed }: OrderCommandOf<"order.exclude">): Decision {
  if (order.excluded !== null) return refuse("exclude.already", "已剔除：不用再剔", "Excluded already");
  if (isBlank(sealed.note))
    return missing("note", "缺剔除依据：写明理由和凭证", "Grounds are missing: give reason and evidence");
  return decided({ type: "excluded", data, sealed });
}

export function unmask(order: Order): Decision {
  if (order.recordedAt === null)
    return refuse("order.not-recorded", "还没提交：没有可揭开的", "Not recorded yet: nothing to unmask");
  if (order.erased) return refuse("order.erased", "已擦除：没有可揭开的", "Erased: nothing to unmask");
  return decided({ type: "unmasked", data: {}, sealed: {} });
}

export function note({ sealed }: OrderCommandOf<"order.note">): Decision {
  if (isBlank(sealed.text)) return missing("text", "缺说明：写下要留的话", "The note is missing: write it");
  return decided({ type: "noted", data: {}, sealed });
}

/** Takes back one's own last act within the undo time, where nobody has acted on it since (DOMAIN 4). */
export function undo(
  order: Order,
  { data }: OrderCommandOf<"order.undo">,
  context: DecisionContext,
): Decision {
  const last = order.undoable;
  const seconds = context.reference.rules.undoSeconds;
  if (!last || last.commandId !== data.commandId) {
    return refuse(
      "undo.none",
      "撤不回：已有人接着办，或通知已发出",
      "Cannot be taken back: somebody has acted on it, or the notice has left",
    );
  }
  if (last.personId !== context.person.id)
    return refuse(
      "undo.not-own",
      "不是本人的操作：由本人撤",
      "Another person's act: only they can take it back",
    );
  if (context.actedAt - last.at > seconds * 1000) {
    return refuse(
      "undo.late",
      `已过 ${seconds} 秒：撤不回`,
      `More than ${seconds} s ago: it cannot be taken back`,
    );
  }
  return decided({ type: "undone", data, sealed: {} });
}

export function erase(order: Order, { data }: OrderCommandOf<"order.erase">): Decision {
  if (order.erased) return refuse("order.erased", "已擦除：不用再擦", "Erased already");
  if (isBlank(data.ground))
    return missing("ground", "缺擦除依据：写明哪条规定", "The ground is missing: name the rule");
  return decided({ type: "erased", data, sealed: {} });
}

function partsOf(
  matter: object | null,
  sealed: { petitioner: object | null; words: object | null },
): CorrectablePart[] {
  const parts: readonly [CorrectablePart, object | null][] = [
    ["petitioner", sealed.petitioner],
    ["matter", matter],
    ["words", sealed.words],
  ];
  return parts
    .filter(([, change]) => change !== null && Object.keys(given(change)).length > 0)
    .map(([part]) => part);
}

function supersededFault(order: Order, part: CorrectablePart, seen: number | undefined): Decision | null {
  if (seen === undefined)
    return missing(
      `seen.${part}`,
      "不知改的是哪一版：刷新后再改",
      "The version that was changed is unknown: reload and change it again",
    );
  const current = order.partVersions[part];
  if (current === undefined || seen >= current) return null;
  const refusal = refuseField(
    "superseded",
    part,
    "他人已改：看过新值再定",
    "Somebody has changed it since: look at the new value first",
  );
  return refusal.ok ? refusal : rejected({ ...refusal.rejection, currentVersion: current });
}

/** Limits that still run are counted anew from their own start when urgency, kind or category gives them another duration. */
function limitsReckonedAgain(
  order: Order,
  old: Matter,
  next: Matter,
  { reference }: DecisionContext,
): Limit[] {
  const { rules, calendar, directory } = reference;
  const steps = ["dispatch", "sign", "reply", "review", "callback"] as const;
  return steps.flatMap((step) => {
    const limit = order.limits[step];
    if (!limit || limit.metAt !== null || order.state === "closed") return [];
    const before = limitFor(step, old, categoryById(directory, old.categoryId), rules, order.complex);
    const after = limitFor(step, next, categoryById(directory, next.categoryId), rules, order.complex);
    if (before.amount === after.amount && before.unit === after.unit) return [];
    return [reckonAgain(limit, after, calendar)];
  });
}

function given<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
