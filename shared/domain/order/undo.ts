// Which acts can be taken back: those of which nothing has left the house within the undo time (DOMAIN 4). Notices to
// the outside wait out that time, except those of critical orders, so an act that sends one there stays.
import type { OrderEvent, OrderEventType } from "./events.ts";
import type { Order } from "./order.ts";

type Undo = "yes" | "no" | "unless-critical";

/** By the first event of the act. */
const undoByEvent: Record<OrderEventType, Undo> = {
  opened: "no",
  "handed-over": "no",
  discarded: "yes",
  /** The number has been read out. */
  recorded: "no",
  answered: "yes",
  accepted: "yes",
  declined: "yes",
  "decline-reviewed": "yes",
  /** The caller is gone to another line. */
  transferred: "no",
  dispatched: "unless-critical",
  "sent-back": "yes",
  signed: "yes",
  progressed: "yes",
  "contact-recorded": "yes",
  "assigned-inside": "yes",
  "return-asked": "yes",
  "return-ruled": "unless-critical",
  "return-escalated": "yes",
  "extension-asked": "yes",
  "extension-ruled": "yes",
  replied: "yes",
  "co-replied": "yes",
  "review-passed": "unless-critical",
  "review-rejected": "yes",
  "called-back": "yes",
  rated: "no",
  closed: "unless-critical",
  reworked: "unless-critical",
  merged: "yes",
  split: "yes",
  "followed-up": "unless-critical",
  reminded: "unless-critical",
  supervised: "unless-critical",
  "supervision-answered": "yes",
  "emergency-linked": "no",
  corrected: "yes",
  "marked-complex": "yes",
  held: "yes",
  resumed: "yes",
  excluded: "yes",
  /** What was seen was seen. */
  unmasked: "no",
  noted: "no",
  undone: "no",
  archived: "no",
  "limit-passed": "no",
  erased: "no",
  "clock-clamped": "no",
};

/** Whether the act that begins with this event may be taken back afterwards. */
export function leavesUndoable(order: Order, event: OrderEvent): boolean {
  if (event.actor.role === "scheduler") return false;
  const undo = undoByEvent[event.type];
  return undo === "yes" || (undo === "unless-critical" && order.matter?.urgency !== "critical");
}
