// The orders that a person may look at, as a query to go on with.
import { sql } from "kysely";
import { principals } from "../../shared/domain/index.ts";
import type { Person } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";

/** Whose orders leaders look at. They hold none: a browser desk keeps no store. */
export const leadersLookAs = "role:supervisor";

/** The names in audiences under which a person looks. */
export function namesOf(person: Person): string[] {
  const names = principals(person);
  return person.roles.includes("leader") ? [...names, leadersLookAs] : names;
}

/** Recorded, and in the person's sight now. */
export function heldOrders({ database }: Pick<Hub, "database">, person: Person) {
  return database
    .selectFrom("orders")
    .where("orders.recorded_at", "is not", null)
    .where("orders.state", "<>", "discarded")
    .where(
      sql<boolean>`exists (select 1 from audience a where a.order_id = orders.order_id
        and a.principal = any(${namesOf(person)}::text[]) and a.until_seq is null)`,
    );
}
