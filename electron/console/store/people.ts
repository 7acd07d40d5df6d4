// Who has signed in on this device: no more than the sign-in page shows. What else is known of them is in their own files.
import type { Person } from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface KnownPerson {
  personId: string;
  staffNumber: string;
  name: string;
}

export interface People {
  /** The last to sign in first. */
  all(): KnownPerson[];
  byStaffNumber(staffNumber: string): KnownPerson | null;
  put(person: Person, at: number): void;
}

interface PersonRow {
  person_id: string;
  staff_number: string;
  name: string;
}

export function peopleOf(file: StoreFile): People {
  const all = file.prepare<[], PersonRow>("SELECT * FROM people ORDER BY signed_in_at DESC");
  const one = file.prepare<[string], PersonRow>("SELECT * FROM people WHERE staff_number = ?");
  const put = file.prepare(`
    INSERT OR REPLACE INTO people (person_id, staff_number, name, signed_in_at) VALUES (?, ?, ?, ?)`);
  return {
    all: () => all.all().map(known),
    byStaffNumber(staffNumber) {
      const row = one.get(staffNumber);
      return row === undefined ? null : known(row);
    },
    put: (person, at) => void put.run(person.id, person.staffNumber, person.name, at),
  };
}

function known(row: PersonRow): KnownPerson {
  return { personId: row.person_id, staffNumber: row.staff_number, name: row.name };
}
