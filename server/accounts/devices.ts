// The keys with which people sign what they do on a device. A key outlives the session, so that acts done before a sign-out
// are still taken in after it.
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { Kysely } from "kysely";
import type { OrderCommand } from "../../shared/domain/index.ts";
import { canonicalJson } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import type { Clock } from "../surroundings.ts";

export interface Devices {
  /** False when the text is no Ed25519 public key. */
  register(deviceId: string, personId: string, publicKey: string): Promise<boolean>;
  /** Whether the person named in the command signed it on the device named in it. */
  signed(command: OrderCommand, signature: string): Promise<boolean>;
  /** No further act of the device counts, whenever it was done. */
  revoke(deviceId: string): Promise<void>;
}

export function openDevices(database: Kysely<Database>, clock: Clock): Devices {
  const known = new Map<string, KeyObject[]>();
  const nameOf = (deviceId: string, personId: string) => `${deviceId} ${personId}`;

  async function keysOf(deviceId: string, personId: string): Promise<readonly KeyObject[]> {
    const cached = known.get(nameOf(deviceId, personId));
    if (cached !== undefined) return cached;
    if (!isUuid(deviceId)) return [];
    const rows = await database
      .selectFrom("credentials")
      .select("public_key")
      .where("device_id", "=", deviceId)
      .where("person_id", "=", personId)
      .where("revoked_at", "is", null)
      .orderBy("registered_at", "desc")
      .execute();
    const keys = rows.flatMap(({ public_key }) => publicKeyOf(public_key) ?? []);
    if (keys.length > 0) known.set(nameOf(deviceId, personId), keys);
    return keys;
  }

  return {
    register: async (deviceId, personId, publicKey) => {
      if (publicKeyOf(publicKey) === null) return false;
      await database
        .insertInto("credentials")
        .values({
          device_id: deviceId,
          person_id: personId,
          public_key: publicKey,
          registered_at: clock.now(),
          revoked_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      known.delete(nameOf(deviceId, personId));
      return true;
    },
    signed: async (command, signature) => {
      const bytes = Buffer.from(signature, "base64");
      const text = Buffer.from(canonicalJson(command));
      for (const key of await keysOf(command.deviceId, command.actor.personId))
        if (await verified(text, key, bytes)) return true;
      return false;
    },
    revoke: async (deviceId) => {
      await database
        .updateTable("credentials")
        .set({ revoked_at: clock.now() })
        .where("device_id", "=", deviceId)
        .where("revoked_at", "is", null)
        .execute();
      known.clear();
    },
  };
}

/** On the thread pool: batches come with hundreds of signatures. */
function verified(text: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    verify(null, text, key, signature, (error, valid) => resolve(error === null && valid));
  });
}

function publicKeyOf(text: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text, "base64"), type: "spki", format: "der" });
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
