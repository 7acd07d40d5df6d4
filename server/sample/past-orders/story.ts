// A past order as a story: the commands that made it, in the order of time, each by a person of the sample staff.
import type {
  CommandData,
  CommandSealed,
  OrderCommandType,
  OrderStateName,
} from "../../../shared/domain/index.ts";

/** Stands in `by` where the hub's scheduler acts of its own. */
export const hubActor = "hub";

export type StoryStep = {
  [T in OrderCommandType]: {
    /** The command's id, UUIDv7. */
    id: string;
    type: T;
    data: CommandData<T>;
    sealed: CommandSealed<T>;
    /** Staff number, or `hubActor`. */
    by: string;
    /** When the person acted, ms. */
    at: number;
  };
}[OrderCommandType];

export interface PastOrder {
  readonly orderId: string;
  readonly steps: readonly StoryStep[];
}

/** The state in which a story stands after its steps, as far as these commands move it. */
export function stateAfter(steps: readonly StoryStep[]): OrderStateName {
  const states: OrderStateName[] = ["draft"];
  let beforeReturn: OrderStateName = "dispatched";
  for (const step of steps) {
    const state: OrderStateName = states.at(-1) ?? "draft";
    if (step.type === "order.ask-return") beforeReturn = state;
    states.push(stateNext(step, state, beforeReturn));
  }
  return states.at(-1) ?? "draft";
}

const ends: Partial<Record<OrderCommandType, OrderStateName>> = {
  "order.accept": "accepted",
  "order.dispatch": "dispatched",
  "order.sign": "signed",
  "order.ask-return": "return-asked",
  "order.reply": "replied",
  "order.callback": "calling-back",
  "order.close": "closed",
  "order.rework": "dispatched",
  "order.archive": "archived",
  "order.answer": "answered",
  "order.decline": "declined",
  "order.transfer": "transferred",
  "order.discard": "discarded",
};

function stateNext(step: StoryStep, state: OrderStateName, beforeReturn: OrderStateName): OrderStateName {
  if (step.type === "order.progress" || step.type === "order.record-contact")
    return state === "signed" ? "handling" : state;
  if (step.type === "order.review") return step.data.verdict === "pass" ? "reviewed" : "handling";
  if (step.type === "order.rule-on-return") {
    if (!step.data.agreed) return beforeReturn;
    return step.data.newLeadUnitId === null ? "accepted" : "dispatched";
  }
  return ends[step.type] ?? state;
}
