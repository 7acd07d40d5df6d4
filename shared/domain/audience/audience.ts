// Who may hold an order on their disk, as names that the feeds filter by (DOMAIN 7: least privilege).
import { openExtension } from "../order/open-requests.ts";
import type { Order } from "../order/order.ts";
import { isUnitStaff } from "../order/permissions.ts";
import type { OrderStateName, Role } from "../reference/index.ts";

/** "person:…", "unit:…" and "role:…" of those who may hold this order now, sorted, each once. */
export function audience(order: Order): string[] {
  const names = new Set([`person:${order.agentId}`]);
  if (order.recordedAt === null || order.state === "discarded") return [...names];
  if (order.state !== "archived") {
    names.add("role:shift-lead");
    names.add("role:supervisor");
  }
  for (const role of rolesAtWork(order)) names.add(`role:${role}`);
  if (order.handling && isWithUnit(order.state)) {
    names.add(`person:${order.handling.dispatchedBy}`);
    for (const unitId of [order.handling.leadUnitId, ...order.handling.coUnitIds])
      names.add(`unit:${unitId}`);
  }
  return [...names].sort();
}

/** The names under which a person receives orders: their own, their roles', their unit's when they sit at its desk. */
export function principals(person: { id: string; roles: readonly Role[]; unitId: string | null }): string[] {
  const unit = isUnitStaff(person) ? [`unit:${person.unitId}`] : [];
  return [`person:${person.id}`, ...person.roles.map((role) => `role:${role}`), ...unit].sort();
}

function rolesAtWork(order: Order): Role[] {
  const roles: Role[] = [];
  if (order.state === "accepted" || order.state === "return-asked" || openExtension(order))
    roles.push("dispatcher");
  if (order.state === "replied") roles.push("reviewer");
  if (order.state === "reviewed" || order.state === "calling-back") roles.push("callback-agent");
  return roles;
}

/** Dispatched or later; a unit whose return is asked keeps the order until the ruling. */
function isWithUnit(state: OrderStateName): boolean {
  return state !== "draft" && state !== "accepted";
}
