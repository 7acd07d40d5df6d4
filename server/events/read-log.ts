// The audit of reading: who looked at citizens' data, at what, and when. Added to only.
import type { Kysely } from "kysely";
import type { Database } from "../db/index.ts";
import type { Clock } from "../surroundings.ts";

export interface Reading {
  readonly personId: string;
  readonly what: "caller.look-up" | "order.read" | "order.search";
  readonly orderId: string | null;
  /** Codes and figures only. */
  readonly details: Readonly<Record<string, string | number>>;
}

export interface ReadLog {
  /** Written before the answer is given. */
  note(reading: Reading): Promise<void>;
}

export function readLog(database: Kysely<Database>, clock: Clock): ReadLog {
  return {
    note: async ({ personId, what, orderId, details }) => {
      await database
        .insertInto("reads")
        .values({
          person_id: personId,
          what,
          order_id: orderId,
          details: JSON.stringify(details),
          at: clock.now(),
        })
        .execute();
    },
  };
}
