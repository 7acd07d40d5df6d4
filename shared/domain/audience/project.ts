// What a viewer sees of an order and of its events. A unit never sees a confidential petitioner; who does not work the
// order sees name and phone masked until it is unmasked through the hub; who has no business with orders sees codes only.
import type { OrderEvent, OrderEventOf } from "../order/events.ts";
import type { Order } from "../order/order.ts";
import type { Petitioner } from "../order/parts.ts";
import { isUnitStaff } from "../order/permissions.ts";
import { withoutSealed } from "../order/without-sealed.ts";
import type { Role } from "../reference/index.ts";
import { hiddenPetitioner, maskPetitioner } from "./masks.ts";

export interface Viewer {
  id: string;
  roles: readonly Role[];
  unitId: string | null;
}

/** whole: works the order; masked: other staff; hidden: a unit that may read the matter but not whose it is; nothing: codes only. */
type Clearance = "whole" | "masked" | "hidden" | "nothing";

const staffRoles: readonly Role[] = [
  "agent",
  "dispatcher",
  "reviewer",
  "callback-agent",
  "shift-lead",
  "supervisor",
  "quality-assessor",
  "leader",
];

/** How much of the petitioner this viewer sees of the order as it stands. */
export function clearance(order: Order, viewer: Viewer): Clearance {
  if (order.agentId === viewer.id) return "whole";
  if (
    viewer.roles.includes("callback-agent") &&
    (order.state === "reviewed" || order.state === "calling-back")
  )
    return "whole";
  const atUnit = unitClearance(order, viewer);
  if (atUnit === "whole") return "whole";
  return viewer.roles.some((role) => staffRoles.includes(role)) ? "masked" : atUnit;
}

/** The event with its sealed part as this viewer may see it. `order` is the order as it stands, the event included. */
export function project(event: OrderEvent, viewer: Viewer, order: Order): OrderEvent {
  const seen = clearance(order, viewer);
  if (seen === "nothing") return { ...event, sealed: null };
  if (seen === "whole" && !isUnitOnly(viewer)) return event;
  switch (event.type) {
    case "recorded":
      return projectRecorded(event, seen, viewer);
    case "corrected":
      return projectCorrected(event, seen);
    case "noted":
      return isUnitOnly(viewer) && event.actor.unitId !== viewer.unitId ? { ...event, sealed: null } : event;
    default:
      return event;
  }
}

/** The order with personal values as this viewer may see them, the one kept for undo included. */
export function projectOrder(order: Order, viewer: Viewer): Order {
  return projectTo(order, clearance(order, viewer), viewer);
}

function projectTo(order: Order, seen: Clearance, viewer: Viewer): Order {
  const undoable = order.undoable && {
    ...order.undoable,
    before: order.undoable.before && projectTo(order.undoable.before, seen, viewer),
  };
  if (seen === "nothing") return { ...withoutSealed(order), undoable };
  return {
    ...order,
    petitioner: order.petitioner && petitionerFor(order.petitioner, seen),
    pickUpCode: order.pickUpCode && codeFor(order.pickUpCode, seen, viewer),
    undoable,
  };
}

function unitClearance(order: Order, viewer: Viewer): Clearance {
  if (!isUnitStaff(viewer) || !order.handling || !viewer.unitId) return "nothing";
  const isLead = order.handling.leadUnitId === viewer.unitId;
  if (!isLead && !order.handling.coUnitIds.includes(viewer.unitId)) return "nothing";
  if (order.matter?.confidential) return "hidden";
  return isLead ? "whole" : "masked";
}

/** At a unit's desk, and not of the hotline's staff besides. */
function isUnitOnly(viewer: Viewer): boolean {
  return isUnitStaff(viewer) && !viewer.roles.some((role) => staffRoles.includes(role));
}

function petitionerFor(petitioner: Petitioner, seen: Clearance): Petitioner {
  if (seen === "whole") return petitioner;
  return seen === "masked" ? maskPetitioner(petitioner) : hiddenPetitioner;
}

/** The pick-up code opens the order to whoever has it: only those of the hotline who speak with the petitioner see it. */
function codeFor(code: string, seen: Clearance, viewer: Viewer): string {
  return seen === "whole" && !isUnitOnly(viewer) ? code : "";
}

function projectRecorded(event: OrderEventOf<"recorded">, seen: Clearance, viewer: Viewer): OrderEvent {
  if (!event.sealed) return event;
  return {
    ...event,
    sealed: {
      ...event.sealed,
      petitioner: petitionerFor(event.sealed.petitioner, seen),
      pickUpCode: codeFor(event.sealed.pickUpCode, seen, viewer),
    },
  };
}

/** Values that a correction names are masked by name; what it does not name stays unnamed. */
function projectCorrected(event: OrderEventOf<"corrected">, seen: Clearance): OrderEvent {
  const change = event.sealed?.petitioner;
  if (!event.sealed || !change || seen === "whole") return event;
  const shown = petitionerFor({ ...hiddenPetitioner, ...definedOnly(change) }, seen);
  const petitioner = Object.fromEntries(Object.entries(shown).filter(([name]) => name in change));
  return { ...event, sealed: { ...event.sealed, petitioner } };
}

function definedOnly(change: { [K in keyof Petitioner]?: Petitioner[K] | undefined }): Partial<Petitioner> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
