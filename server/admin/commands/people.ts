// `people list|add|set-password|revoke`. A running hub is told, so that it takes effect at once.
import { randomInt } from "node:crypto";
import { Role } from "../../../shared/domain/index.ts";
import { createAccounts } from "../../accounts/index.ts";
import { HubFailure } from "../../failure.ts";
import { makePassword } from "../../sample-loader/training-password.ts";
import { silentLog, systemClock } from "../../surroundings.ts";
import { tellHub } from "../hub-notice.ts";
import type { Screen } from "../screen.ts";
import { type AdminStore, openStore, type StoreOptions } from "../store.ts";

export async function listPeople(options: StoreOptions, screen: Screen): Promise<number> {
  return withPeople(options, async ({ accounts }) => {
    const people = [...accounts.people.all()].sort((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1));
    for (const { staffNumber, name, roles, unitId } of people) {
      screen.line([staffNumber.padEnd(24), name, roles.join(","), unitId ?? ""].join("\t").trimEnd());
    }
    return 0;
  });
}

export interface NewPersonOptions extends StoreOptions {
  role: string[];
  unit?: string;
}

/** Prints the password once; the hub keeps only its hash. */
export async function addPerson(
  number: string,
  name: string,
  options: NewPersonOptions,
  screen: Screen,
): Promise<number> {
  return withPeople(options, async ({ accounts, store }) => {
    if (accounts.people.findByStaffNumber(number) !== null) {
      throw new HubFailure("people.there", `工号 ${number} 已有人用`, `Staff number ${number} is taken`);
    }
    const roles = options.role.map((role) => Role.parse(role));
    const password = makePassword(randomInt);
    await accounts.people.add([
      { id: number, staffNumber: number, name, roles, unitId: options.unit ?? null, password },
    ]);
    await tellHub(store.pool, { kind: "people" });
    screen.line(`${number} can sign in with ${password}`);
    return 0;
  });
}

export async function setPassword(number: string, options: StoreOptions, screen: Screen): Promise<number> {
  return withPeople(options, async ({ accounts, store }) => {
    const person = known(accounts.people.findByStaffNumber(number), number);
    const password = makePassword(randomInt);
    await accounts.people.setPassword(person.id, password);
    await accounts.revoke(person.id, null, "password changed");
    await tellHub(store.pool, { kind: "revoked", personId: person.id });
    screen.line(`${number} can sign in with ${password}`);
    return 0;
  });
}

/** Ends every session and lets the person sign in no more. What they signed before stays valid. */
export async function revokePerson(number: string, options: StoreOptions, screen: Screen): Promise<number> {
  return withPeople(options, async ({ accounts, store }) => {
    const person = known(accounts.people.findByStaffNumber(number), number);
    await accounts.people.deactivate(person.id);
    await accounts.revoke(person.id, null, "revoked by the administrator");
    await tellHub(store.pool, { kind: "revoked", personId: person.id });
    screen.line(`${number} is signed out everywhere and can sign in no more`);
    return 0;
  });
}

async function withPeople(
  options: StoreOptions,
  work: (rooms: {
    store: AdminStore;
    accounts: Awaited<ReturnType<typeof createAccounts>>;
  }) => Promise<number>,
): Promise<number> {
  const store = await openStore(options);
  try {
    const accounts = await createAccounts({ database: store.database, clock: systemClock, log: silentLog });
    return await work({ store, accounts });
  } finally {
    await store.close();
  }
}

function known<T>(person: T | null, number: string): T {
  if (person !== null) return person;
  throw new HubFailure("people.unknown", `没有工号 ${number}`, `Nobody has the staff number ${number}`);
}
