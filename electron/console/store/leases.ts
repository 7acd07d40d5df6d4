// Order numbers leased to this device. A number is used up on the disk before it stands anywhere else, so a crash may waste
// one but never gives one out twice.
import { formatOrderNumber } from "../../../shared/domain/order-number/index.ts";
import type { NumberLease } from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface LeasedNumber {
  number: string;
  pickUpCode: string;
}

export interface Leases {
  /** The next number, used up for good; null when none is left. */
  take(training: boolean): LeasedNumber | null;
  left(training: boolean): number;
  add(lease: NumberLease): void;
}

interface LeaseRow {
  region: string;
  day: string;
  first_serial: number;
  pick_up_codes: string;
  used: number;
}

export function leasesOf(file: StoreFile): Leases {
  const next = file.prepare<[number], LeaseRow>(`
    UPDATE leases SET used = used + 1
    WHERE position = (SELECT min(position) FROM leases WHERE training = ? AND used < size)
    RETURNING region, day, first_serial, pick_up_codes, used`);
  const left = file.prepare<[number], { numbers: number }>(
    "SELECT coalesce(sum(size - used), 0) AS numbers FROM leases WHERE training = ?",
  );
  const add = file.prepare(`
    INSERT INTO leases (lease_id, region, day, first_serial, pick_up_codes, size, training)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (lease_id) DO NOTHING`);

  return {
    take(training) {
      const row = next.get(training ? 1 : 0);
      if (row === undefined) return null;
      const index = row.used - 1;
      const codes: string[] = JSON.parse(row.pick_up_codes);
      return {
        number: formatOrderNumber({ region: row.region, day: row.day, serial: row.first_serial + index }),
        pickUpCode: codes[index] ?? "",
      };
    },
    left: (training) => left.get(training ? 1 : 0)?.numbers ?? 0,
    add(lease) {
      const codes = lease.pickUpCodes;
      add.run(
        lease.id,
        lease.region,
        lease.day,
        lease.firstSerial,
        JSON.stringify(codes),
        codes.length,
        lease.training ? 1 : 0,
      );
    },
  };
}
