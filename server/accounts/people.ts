// The people of the hotline and its units, kept in memory as they are few and every act asks for one.
import { cpus } from "node:os";
import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { type Kysely, type Selectable, sql } from "kysely";
import { Person } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import { hubPerson } from "./hub-person.ts";

export interface NewPerson extends Person {
  readonly password: string;
}

export interface People {
  all(): readonly Person[];
  /** Also people who have left: acts they signed before stay valid. */
  find(personId: string): Person | null;
  findByStaffNumber(staffNumber: string): Person | null;
  /** Where in the log the person's rights last changed. */
  accessSeq(personId: string): number;
  /** Adds people, or replaces those of the same id; passwords are hashed on all cores. */
  add(people: readonly NewPerson[]): Promise<void>;
  /** Gives other roles or another unit; takes effect at once: with the next act, and connected consoles begin their feed anew. */
  change(personId: string, to: Pick<Person, "roles" | "unitId">): Promise<void>;
  deactivate(personId: string): Promise<void>;
  setPassword(personId: string, password: string): Promise<void>;
  /** Takes the same time for an unknown staff number as for a wrong password. */
  withPassword(staffNumber: string, password: string): Promise<Person | null>;
  reload(): Promise<void>;
  /** Told of a person whose roles or unit have changed. */
  onChanged(listener: (person: Person) => void): () => void;
}

type PersonRow = Selectable<Database["people"]>;

/** Argon2id with the cost that OWASP names for interactive sign-in: 19 MiB, two passes, one lane. */
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function openPeople(database: Kysely<Database>): Promise<People> {
  let rows = new Map<string, PersonRow>();
  let byStaffNumber = new Map<string, PersonRow>();
  const listeners = new Set<(person: Person) => void>();
  const standIn = await hash("no one's password", cost);

  async function reload(): Promise<void> {
    const found = await database.selectFrom("people").selectAll().execute();
    rows = new Map(found.map((row) => [row.person_id, row]));
    byStaffNumber = new Map(found.map((row) => [row.staff_number, row]));
  }
  await reload();

  return {
    all: () => [...rows.values()].filter(({ active }) => active).map(personOf),
    find: (personId) => {
      if (personId === hubPerson.id) return hubPerson;
      const row = rows.get(personId);
      return row === undefined ? null : personOf(row);
    },
    findByStaffNumber: (staffNumber) => {
      const row = byStaffNumber.get(staffNumber);
      return row === undefined ? null : personOf(row);
    },
    accessSeq: (personId) => rows.get(personId)?.access_seq ?? 0,
    add: async (added) => {
      if (added.length === 0) return;
      const hashes = await hashAll(added.map(({ password }) => password));
      await database
        .insertInto("people")
        .values(
          added.map((person, index) => ({
            person_id: person.id,
            staff_number: person.staffNumber,
            name: person.name,
            roles: person.roles,
            unit_id: person.unitId,
            password_hash: hashes[index] ?? "",
            active: true,
            access_seq: 0,
          })),
        )
        .onConflict((conflict) =>
          conflict.column("person_id").doUpdateSet((set) => ({
            staff_number: set.ref("excluded.staff_number"),
            name: set.ref("excluded.name"),
            roles: set.ref("excluded.roles"),
            unit_id: set.ref("excluded.unit_id"),
            password_hash: set.ref("excluded.password_hash"),
            active: true,
          })),
        )
        .execute();
      await reload();
    },
    change: async (personId, { roles, unitId }) => {
      await database
        .updateTable("people")
        .set({ roles, unit_id: unitId, access_seq: sql<number>`(select coalesce(max(seq), 0) from events)` })
        .where("person_id", "=", personId)
        .execute();
      await reload();
      const row = rows.get(personId);
      if (row !== undefined) for (const listener of listeners) listener(personOf(row));
    },
    deactivate: async (personId) => {
      await database.updateTable("people").set({ active: false }).where("person_id", "=", personId).execute();
      await reload();
    },
    setPassword: async (personId, password) => {
      const password_hash = await hash(password, cost);
      await database.updateTable("people").set({ password_hash }).where("person_id", "=", personId).execute();
      await reload();
    },
    withPassword: async (staffNumber, password) => {
      const row = byStaffNumber.get(staffNumber);
      const right = await verify(row?.password_hash ?? standIn, password);
      return row?.active === true && right ? personOf(row) : null;
    },
    reload,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** As many at a time as there are cores: more would only wait, and each holds 19 MiB. */
async function hashAll(passwords: readonly string[]): Promise<string[]> {
  const hashes: string[] = [];
  const waiting = passwords.entries();
  const work = async () => {
    for (const [index, password] of waiting) hashes[index] = await hash(password, cost);
  };
  await Promise.all(cpus().map(work));
  return hashes;
}

function personOf(row: PersonRow): Person {
  return Person.parse({
    id: row.person_id,
    staffNumber: row.staff_number,
    name: row.name,
    roles: row.roles,
    unitId: row.unit_id,
  });
}
