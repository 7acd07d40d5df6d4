// Decides an act on this device, as the hub will decide it again: by the versions the command names and when it was done.
import {
  clampedActedAt,
  decide,
  evolve,
  type Order,
  type OrderCommand,
  type OrderEvent,
  type Rejection,
  toEvents,
} from "../../../shared/domain/index.ts";
import { type Person, refused } from "../../../shared/protocol/index.ts";
import type { References } from "../store/references.ts";

export type DecidedHere =
  | { ok: true; events: OrderEvent[]; order: Order | null }
  | { ok: false; rejection: Rejection };

/** The events have neither hub time nor place in the hub's log: only this device knows of them. */
export function decideHere(
  order: Order | null,
  command: OrderCommand,
  person: Person,
  references: References,
): DecidedHere {
  const reference = references.at(command.versions);
  if (reference === null) return noReference();
  const actedAt = clampedActedAt(command);
  const decision = decide(order, command, {
    actedAt,
    hubTime: actedAt,
    person: { id: person.id, roles: person.roles, unitId: person.unitId },
    reference,
  });
  if (!decision.ok) return decision;
  const events = toEvents(order, command, decision.events, { actedAt, hubTime: null });
  let next = order;
  for (const event of events) next = evolve(next, event);
  return { ok: true, events, order: next };
}

/** This device has never had the rules: the first sign-in needs the hub. */
export function noReference(): { ok: false; rejection: Rejection } {
  return refused(
    "reference.missing",
    "本机还没有规则与目录:连上中心后再试",
    "This device has no rules and directory yet: connect to the hub first",
  );
}
