// Door of the leases room: blocks of order numbers, each for one device, no serial ever issued twice.
import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import { type OrderCommand, parseOrderNumber } from "../../shared/domain/index.ts";
import { type Answer, accepted, type NumberLease, refused } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { ReferenceShelf } from "../reference/index.ts";
import { sealJson } from "../secrets/sealing.ts";
import type { Clock } from "../surroundings.ts";

export interface LeaseRequest {
  readonly personId: string;
  readonly deviceId: string;
  readonly count: number;
  /** Practice calls have a region code of their own. */
  readonly training: boolean;
}

export interface Leases {
  take(request: LeaseRequest): Promise<Answer<NumberLease>>;
  /**
   * Whether the number belongs to a block that was leased, however long ago, to this device or to this person; where the draft was
   * handed over, also to one of those who had it before.
   */
  covers(number: string, by: Pick<OrderCommand, "orderId" | "deviceId" | "actor">): Promise<boolean>;
}

export interface LeaseRooms {
  readonly database: Kysely<Database>;
  readonly reference: ReferenceShelf;
  readonly master: Buffer;
  readonly clock: Clock;
}

const SERIALS_A_DAY = 10_000_000;

export function openLeases({ database, reference, master, clock }: LeaseRooms): Leases {
  return {
    take: async ({ personId, deviceId, count, training }) => {
      const versions = reference.newestVersions();
      const documents = versions && (await reference.lookUp(versions));
      if (!documents)
        return refused(
          "reference.none",
          "中心还没有目录，无法发放编号。",
          "The hub has no directory yet, so it cannot give numbers.",
        );
      const region = training ? documents.directory.trainingRegionCode : documents.directory.regionCode;
      const day = dayOf(clock.now(), documents.calendar.utcOffsetMinutes);
      const id = uuidv7();
      const pickUpCodes = Array.from({ length: count }, () => String(randomInt(1_000_000)).padStart(6, "0"));
      const firstSerial = await database.transaction().execute(async (transaction) => {
        const first = await nextSerial(transaction, region, day, count);
        await transaction
          .insertInto("leases")
          .values({
            id,
            region,
            day,
            first_serial: first,
            count,
            device_id: deviceId,
            person_id: personId,
            training,
            sealed_codes: sealJson(master, pickUpCodes, `lease:${id}`),
            issued_at: clock.now(),
          })
          .execute();
        return first;
      });
      if (firstSerial + count > SERIALS_A_DAY)
        return refused(
          "number.none-left",
          "今天的工单编号已经发完。",
          "Today's order numbers are all given out.",
        );
      return accepted({ id, region, day, firstSerial, pickUpCodes, training });
    },
    covers: async (number, { orderId, deviceId, actor }) => {
      const parts = parseOrderNumber(number);
      if (parts === null) return false;
      const row = await database
        .selectFrom("leases")
        .select("id")
        .where("region", "=", parts.region)
        .where("day", "=", parts.day)
        .where("first_serial", "<=", parts.serial)
        .where(sql<boolean>`first_serial + count > ${parts.serial}`)
        .where(
          sql<boolean>`(device_id = ${deviceId} or person_id = ${actor.personId} or person_id in
            (select events.actor->>'personId' from events
              where events.order_id = ${orderId}::uuid and events.type in ('opened', 'handed-over')
                and exists (select from events over
                  where over.order_id = ${orderId}::uuid and over.type = 'handed-over')))`,
        )
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** Serials begin at 1, or after the highest that an order of that day already has (a history may have been loaded). */
async function nextSerial(
  database: Kysely<Database>,
  region: string,
  day: string,
  count: number,
): Promise<number> {
  const { rows } = await sql<{ first: number }>`
    insert into lease_counters (region, day, next_serial)
    select ${region}, ${day}, ${count}::int + coalesce(max(substring(number from 13 for 7)::int), 0) + 1
      from orders where number like ${`${region}-${day}-%`}
    on conflict (region, day) do update set next_serial = lease_counters.next_serial + ${count}
    returning next_serial - ${count}::int as first`.execute(database);
  const first = rows[0]?.first;
  if (first === undefined) throw new Error("the counter of order numbers gave no row");
  return first;
}

/** YYMMDD in the city's own time. */
function dayOf(now: number, utcOffsetMinutes: number): string {
  return new Date(now + utcOffsetMinutes * 60_000).toISOString().slice(2, 10).replaceAll("-", "");
}
