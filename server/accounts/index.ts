// Door of the accounts room: people, the devices whose acts they sign, and sessions.
export { type Accounts, createAccounts } from "./accounts.ts";
export { hubPerson } from "./hub-person.ts";
export type { SignedIn } from "./sessions.ts";
