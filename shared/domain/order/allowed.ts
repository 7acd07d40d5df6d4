// Which acts a screen offers: by state, role and tie to the order, whatever the form holds.
import type { Reference } from "../reference/index.ts";
import { type OrderCommandType, orderCommandTypes } from "./commands.ts";
import type { DecisionContext } from "./decision.ts";
import { openExtension } from "./open-requests.ts";
import type { Order } from "./order.ts";
import { permissionFault } from "./permissions.ts";
import { specCellFor } from "./spec.ts";

/** The commands that this person may give on this order as it stands; what the values add is decide's. Null: no order yet. */
export function allowedCommands(
  order: Order | null,
  person: DecisionContext["person"],
  reference: Reference,
): OrderCommandType[] {
  return orderCommandTypes.filter(
    (type) =>
      specCellFor(order, type) === "allowed" &&
      permissionFault(type, order, person) === null &&
      (order === null || facetAllows(type, order, person, reference)),
  );
}

/** What stands on the order's face beside its state and would surely be refused. */
function facetAllows(
  type: OrderCommandType,
  order: Order,
  person: DecisionContext["person"],
  { rules }: Reference,
): boolean {
  const recorded = order.recordedAt !== null;
  switch (type) {
    case "order.discard":
    case "order.record":
      return !recorded;
    case "order.answer":
    case "order.accept":
    case "order.decline":
    case "order.transfer":
    case "order.correct":
    case "order.unmask":
      return recorded && !(type === "order.unmask" && order.erased);
    case "order.review-decline":
      return order.decline?.reviewed === "open";
    case "order.ask-return":
      return order.handling?.final !== true;
    case "order.rule-on-return":
      return (
        !isDisputed(order, rules.returnsToLeadFrom) ||
        person.roles.some((role) => role === "shift-lead" || role === "supervisor")
      );
    case "order.escalate-return":
      return order.returns.at(-1)?.escalated === false;
    case "order.ask-extension":
      return openExtension(order) === null;
    case "order.rule-on-extension":
      return openExtension(order) !== null;
    case "order.review":
      return order.handling?.dispatchedBy !== person.id;
    case "order.close":
      return order.mergedInto === null || person.roles.includes("scheduler");
    case "order.split":
      return order.mergedInto !== null;
    case "order.answer-supervision":
      return order.supervisions.some(({ answer }) => answer === null);
    case "order.mark-complex":
      return !order.complex && order.matter?.urgency === "normal";
    case "order.hold":
      return order.held === null;
    case "order.resume":
      return order.held !== null;
    case "order.exclude":
      return order.excluded === null;
    case "order.undo":
      return order.undoable?.personId === person.id;
    case "order.erase":
      return !order.erased;
    default:
      return true;
  }
}

function isDisputed(order: Order, returnsToLeadFrom: number): boolean {
  return order.returns.at(-1)?.escalated === true || order.returns.length >= returnsToLeadFrom;
}
