// Before a command is decided: is it well formed, signed by whom it names, by a person the hub knows, under documents that exist,
// with a number that was leased? What fails here is answered at once and not remembered: it may not be the named person's act at all.
import {
  OrderCommand,
  type OrderCommandOf,
  type Reference,
  type Rejection,
} from "../../shared/domain/index.ts";
import type { Person } from "../../shared/protocol/index.ts";
import type { Accounts } from "../accounts/index.ts";
import type { Leases } from "../leases/index.ts";
import type { ReferenceShelf } from "../reference/index.ts";

export interface VettingRooms {
  readonly accounts: Accounts;
  readonly reference: ReferenceShelf;
  readonly leases: Leases;
}

export type Vetted =
  | {
      readonly ok: true;
      readonly person: Person;
      readonly reference: Reference;
      readonly revokedAt: number | null;
    }
  | { readonly ok: false; readonly rejection: Rejection };

/** Reads what claims to be a command; null where it is none. */
export function readCommand(value: unknown): OrderCommand | null {
  const parsed = OrderCommand.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export async function vet(
  { accounts, reference, leases }: VettingRooms,
  command: OrderCommand,
  signature: string | null,
): Promise<Vetted> {
  const person = accounts.people.find(command.actor.personId);
  if (person === null)
    return refuse("person.unknown", "中心没有这个人员。", "The hub does not know this person.");
  const key = signature === null ? { revokedAt: null } : await accounts.devices.signed(command, signature);
  if (key === null)
    return refuse(
      "signature.wrong",
      "签名与人员、设备不符，未予受理。",
      "The signature does not fit person and device; the act was not taken in.",
    );
  if (!person.roles.includes(command.actor.role) || person.unitId !== command.actor.unitId)
    return refuse(
      "person.role",
      "您的岗位或单位已经变动，请重新登录后再办。",
      "Your role or unit has changed. Sign in again and do it anew.",
    );
  const documents = await reference.lookUp(command.versions);
  if (documents === null)
    return refuse(
      "reference.unknown",
      "所依据的规则、日历或目录版本不存在。",
      "The version of rules, calendar or directory named here does not exist.",
    );
  if (needsLease(command, signature) && !(await leases.covers(command.data.number, command)))
    return refuse(
      "number.not-leased",
      "工单编号不是中心发给本机或本人的号段。",
      "The order number is not from a block that the hub leased to this device or person.",
      "number",
    );
  return { ok: true, person, reference: documents, revokedAt: key.revokedAt };
}

/** All but what the hub itself puts in: a history that is loaded brings its numbers along. */
function needsLease(
  command: OrderCommand,
  signature: string | null,
): command is OrderCommandOf<"order.record"> {
  const ofTheHub = signature === null && (command.place === "hub" || command.place === "console");
  return command.type === "order.record" && !ofTheHub;
}

function refuse(code: string, zh: string, en: string, field: string | null = null): Vetted {
  return { ok: false, rejection: { code, field, sentence: { zh, en } } };
}
