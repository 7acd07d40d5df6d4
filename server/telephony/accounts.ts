// Which extensions may register at the telephone system, and with which secret. Extension = staff number.

import type { Role } from "../../shared/domain/index.ts";
import type { Person, PhoneAccount } from "../../shared/protocol/index.ts";
import type { PhonePerson } from "./live-board.ts";
import type { PhoneAccountRow } from "./manager-link.ts";

/** Roles that sit at a phone. */
const rolesWithPhone: readonly Role[] = ["agent", "callback-agent", "shift-lead"];

export function hasPhone(person: Person): boolean {
  return person.roles.some((role) => rolesWithPhone.includes(role));
}

export interface PhoneBook {
  /** The person's account on this device, made at the first asking; the same again at a reconnect, so that no phone has to
   * register anew while a call is up. Null for a person without a phone. */
  accountOf(person: Person, deviceId: string): PhoneAccount | null;
  personOf(extension: string): PhonePerson | null;
  rows(): PhoneAccountRow[];
}

/** `secretFor` gives the secret of a person on a device; `changed` is called when there is an account more, or a new secret. */
export function phoneBook(
  kind: PhoneAccount["kind"],
  url: string,
  secretFor: (staffNumber: string, deviceId: string) => string,
  changed: () => void,
): PhoneBook {
  const byExtension = new Map<string, { row: PhoneAccountRow; person: PhonePerson }>();
  return {
    accountOf(person, deviceId) {
      if (!hasPhone(person)) return null;
      const extension = person.staffNumber;
      const secret = secretFor(extension, deviceId);
      if (byExtension.get(extension)?.row.secret !== secret) {
        byExtension.set(extension, {
          row: { extension, secret, name: person.name },
          person: { personId: person.id, staffNumber: person.staffNumber, name: person.name },
        });
        changed();
      }
      return { kind, url, extension, secret };
    },
    personOf: (extension) => byExtension.get(extension)?.person ?? null,
    rows: () => [...byExtension.values()].map(({ row }) => row),
  };
}
