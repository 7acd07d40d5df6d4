// Which duties an event brings: messages to petitioners and units, and acts of the hub that follow from it. Pure.
import type { Order, OrderEvent, Reference } from "../../shared/domain/index.ts";
import { closesByItself } from "./closing.ts";

export type DutyKind =
  | "sms-recorded"
  | "sms-result"
  | "sms-unit"
  /** The children of a closed parent close with it. */
  | "close-children"
  /** The petitioner has rated by SMS: the order closes where the rating allows it. */
  | "close-rated"
  /** Nobody is to be called, or enough calls were in vain: the order closes without the petitioner's word. */
  | "close-unheard";

export interface Duty {
  /** The same event brings the same keys, however often it is read. */
  key: string;
  kind: DutyKind;
  orderId: string;
  seq: number;
  /** Hub's clock, ms. */
  dueAt: number;
}

/** `order` as it stands after the event. */
export function dutiesOf(
  event: OrderEvent,
  order: Order,
  reference: Pick<Reference, "rules" | "calendar">,
): Duty[] {
  const seq = event.seq;
  if (seq === null) return [];
  const committedAt = event.hubTime ?? event.actedAt;
  // What leaves the house waits out the undo time, except where minutes count.
  const undoOver = committedAt + reference.rules.undoSeconds * 1000;
  const outside = order.matter?.urgency === "critical" ? committedAt : undoOver;
  const duty = (kind: DutyKind, key: string, dueAt: number): Duty => ({
    key,
    kind,
    orderId: event.orderId,
    seq,
    dueAt,
  });
  const closing = (): Duty[] =>
    closesByItself(order, reference) ? [duty("close-unheard", `unheard-${seq}`, undoOver)] : [];

  switch (event.type) {
    case "recorded":
      // Once an order, also when it was sent back and recorded again under the same number.
      return [duty("sms-recorded", `recorded-${event.orderId}`, outside)];
    case "dispatched":
    case "reworked":
      return [duty("sms-unit", `unit-${seq}`, outside)];
    case "return-ruled":
      return event.data.newLeadUnitId === null ? [] : [duty("sms-unit", `unit-${seq}`, outside)];
    case "review-passed":
      return [duty("sms-result", `result-${seq}`, outside), ...closing()];
    case "called-back":
    case "corrected":
    case "supervision-answered":
      return closing();
    case "closed": {
      const children = duty("close-children", `children-${seq}`, outside);
      // A parent's result reaches every petitioner; an order of its own has had its result after the review.
      return event.data.withParentId === null
        ? [children]
        : [duty("sms-result", `result-${seq}`, outside), children];
    }
    case "rated":
      return event.data.by === "sms" || event.data.by === "keypad"
        ? [duty("close-rated", `rated-${seq}`, committedAt)]
        : [];
    default:
      return [];
  }
}

/** Whether the act that brought the event at `seq` has been taken back since. */
export function isUndone(events: readonly OrderEvent[], seq: number): boolean {
  const commandId = events.find((event) => event.seq === seq)?.commandId;
  return (
    commandId === undefined ||
    events.some((event) => event.type === "undone" && event.data.commandId === commandId)
  );
}
