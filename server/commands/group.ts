// Decides a group of commands in their order by the shared rules, on the orders as they were loaded; several commands of one
// order build on one another. No I/O: it is done again when another hub was faster.
import { decide, evolve, type Order, toEvents } from "../../shared/domain/index.ts";
import type { CommandResult } from "../../shared/protocol/index.ts";
import { actedAtOf } from "./acted-at.ts";
import type { Accepted, Entry, Verdict } from "./entry.ts";

export interface GroupState {
  readonly orders: ReadonlyMap<string, Order>;
  /** What earlier receipts of these command ids came to. */
  readonly known: ReadonlyMap<string, CommandResult>;
  /** Which order has a number, among those that this group wants to give. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** `fault` is told of what our own code threw; its command is rejected and not remembered. */
export function decideGroup(
  entries: readonly Entry[],
  state: GroupState,
  fault: (entry: Entry, error: unknown) => void,
): Verdict[] {
  const orders = new Map(state.orders);
  const known = new Map(state.known);
  const numbers = new Map(state.numbers);
  const rejections = new Map<Entry["rejectedInBatch"], Map<string, string>>();
  return entries.map((entry) => {
    const { command } = entry;
    const rejectedInBatch = rejections.get(entry.rejectedInBatch) ?? new Map(entry.rejectedInBatch);
    rejections.set(entry.rejectedInBatch, rejectedInBatch);
    const earlier = known.get(command.id);
    if (earlier !== undefined) {
      if (earlier.outcome === "rejected") rejectedInBatch.set(command.orderId, command.id);
      return { kind: "known", entry, result: asDuplicate(earlier) };
    }
    const behind = rejectedInBatch.get(command.orderId);
    if (behind !== undefined) return { kind: "held", entry, behind };
    const verdict = decideOne(entry, orders.get(command.orderId) ?? null, numbers, fault);
    if (verdict.kind === "rejected") rejectedInBatch.set(command.orderId, command.id);
    if (verdict.kind === "accepted") {
      orders.set(command.orderId, verdict.after);
      if (verdict.after.number !== null) numbers.set(verdict.after.number, command.orderId);
    }
    const result = settled(verdict);
    if (result !== null) known.set(command.id, result);
    return verdict;
  });
}

function decideOne(
  entry: Entry,
  before: Order | null,
  numbers: ReadonlyMap<string, string>,
  fault: (entry: Entry, error: unknown) => void,
): Verdict {
  const { command, person, reference, receivedAt } = entry;
  const holder = command.type === "order.record" ? numbers.get(command.data.number) : undefined;
  if (holder !== undefined && holder !== command.orderId) return numberTaken(entry);
  try {
    const { actedAt, clamp } = actedAtOf(command, receivedAt);
    if (entry.revokedAt !== null && actedAt > entry.revokedAt)
      return { kind: "rejected", entry, rejection: revokedRejection, remember: true };
    const decision = decide(before, command, { actedAt, hubTime: receivedAt, person, reference });
    if (!decision.ok) return { kind: "rejected", entry, rejection: decision.rejection, remember: true };
    const decided = clamp === null ? decision.events : [...decision.events, clamp];
    const events = toEvents(before, command, decided, { actedAt, hubTime: receivedAt });
    const after = events.reduce<Order | null>(evolve, before);
    if (after === null) throw new Error(`${command.type} was accepted without an event`);
    return { kind: "accepted", entry, before, after, events };
  } catch (error) {
    fault(entry, error);
    return { kind: "rejected", entry, rejection: faultRejection, remember: false };
  }
}

/** What a second command of the same id in this very group is told. */
function settled(verdict: Verdict): CommandResult | null {
  if (verdict.kind === "rejected" && verdict.remember)
    return { commandId: verdict.entry.command.id, outcome: "rejected", rejection: verdict.rejection };
  if (verdict.kind === "accepted") return acceptedResult(verdict, 0);
  return null;
}

export function acceptedResult({ entry, after }: Accepted, lastSeq: number): CommandResult {
  return { commandId: entry.command.id, outcome: "accepted", orderVersion: after.version, lastSeq };
}

function asDuplicate(result: CommandResult): CommandResult {
  return result.outcome === "accepted" ? { ...result, outcome: "duplicate" } : result;
}

const faultRejection = {
  code: "hub.fault",
  field: null,
  sentence: {
    zh: "中心处理这一步时出错，已记录。请稍后重试。",
    en: "The hub failed on this act and has noted it. Try again later.",
  },
};

const revokedRejection = {
  code: "device.revoked",
  field: null,
  sentence: {
    zh: "登录撤销之后办的，不予受理：重新登录后再办。",
    en: "Done after the session was revoked, so it was not taken in. Sign in again and do it anew.",
  },
};

function numberTaken(entry: Entry): Verdict {
  return {
    kind: "rejected",
    entry,
    remember: true,
    rejection: {
      code: "number.taken",
      field: "number",
      sentence: { zh: "这个工单编号已被另一张工单使用。", en: "Another order already has this number." },
    },
  };
}
