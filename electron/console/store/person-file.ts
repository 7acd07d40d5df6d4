// One person's own file on this device.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { type Person, Session } from "../../../shared/protocol/index.ts";
import { type Calls, callsOf } from "./calls.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import { type Facts, factsOf } from "./facts.ts";
import type { KeyRing } from "./key-ring.ts";
import { openFile } from "./open-file.ts";
import { type CurrentOrders, currentOrdersOf, listsVersion } from "./order-lists.ts";
import { type Orders, ordersOf } from "./orders.ts";
import { type Outbox, outboxOf } from "./outbox.ts";
import { personMigrations } from "./person-schema.ts";

export interface PersonFile {
  readonly person: Person;
  readonly facts: Facts;
  readonly outbox: Outbox;
  readonly orders: Orders;
  readonly current: CurrentOrders;
  readonly drafts: Drafts;
  readonly calls: Calls;
  /** All or nothing, and on the disk when it returns. */
  transaction<T>(run: () => T): T;
  /** A transaction that leaves nothing behind when its answer is a refusal. */
  attempt<A extends { ok: boolean }>(run: () => A): A;
  close(): void;
}

/** Opens the file of that person, who the hub has just told us of, or makes it. */
export function openPersonFile(folder: string, ring: KeyRing, person: Person): PersonFile {
  return open(folder, ring, person.id, () => person);
}

/** Opens the file of somebody who has signed in on this device before; null when it tells of no session. */
export function openKnownPersonFile(folder: string, ring: KeyRing, personId: string): PersonFile | null {
  try {
    return open(folder, ring, personId, (facts) => Session.parse(facts.get("session")).person);
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

function open(
  folder: string,
  ring: KeyRing,
  personId: string,
  personOf: (facts: Facts) => Person,
): PersonFile {
  const name = personFileName(personId);
  const file = openFile(join(folder, `${name}.db`), ring.fileKey(name), personMigrations);
  const facts = factsOf(file);
  const person = personOf(facts);
  const drafts = draftsOf(file);
  const current = currentOrdersOf(file, person);

  function transaction<T>(run: () => T): T {
    try {
      return file.transaction(run).immediate();
    } catch (error) {
      drafts.reload();
      throw error;
    }
  }

  if (facts.get("lists-version") !== listsVersion) {
    transaction(() => {
      current.listAnew();
      facts.set("lists-version", listsVersion);
    });
  }

  return {
    person,
    facts,
    outbox: outboxOf(file),
    orders: ordersOf(file),
    current,
    drafts,
    calls: callsOf(file),
    transaction,
    attempt(run) {
      try {
        return transaction(() => {
          const answer = run();
          if (!answer.ok) throw new TakenBack(answer);
          return answer;
        });
      } catch (error) {
        // Only the answer of this very run is wrapped so.
        if (error instanceof TakenBack) return error.answer as ReturnType<typeof run>;
        throw error;
      }
    },
    close: () => void file.close(),
  };
}

/** "person-<id>"; an id that is no plain file name stands there by its hash. */
export function personFileName(personId: string): string {
  if (/^[A-Za-z0-9-]{1,64}$/.test(personId)) return `person-${personId}`;
  return `person-${createHash("sha256").update(personId).digest("hex").slice(0, 32)}`;
}

class TakenBack extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super("taken back");
    this.answer = answer;
  }
}
