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
  /** With which key the person named in the command signed it on the device named in it; null where they did not. */
  signed(command: OrderCommand, signature: string): Promise<SigningKey | null>;
  /** What a person does from now on, on one device or on all, no longer counts; what they did before still does. */
  revoke(personId: string, deviceId: string | null): Promise<void>;
}

export interface SigningKey {
  /** Until when its acts count; null where it is good still. */
  readonly revokedAt: number | null;
}

interface KnownKey extends SigningKey {
  readonly key: KeyObject;
}

export function openDevices(database: Kysely<Database>, clock: Clock): Devices {
  const known = new Map<string, KnownKey[]>();
  const nameOf = (deviceId: string, personId: string) => `${deviceId} ${personId}`;

  async function keysOf(deviceId: string, personId: string): Promise<readonly KnownKey[]> {
    const cached = known.get(nameOf(deviceId, personId));
    if (cached !== undefined) return cached;
    if (!isUuid(deviceId)) return [];
    const rows = await database
      .selectFrom("credentials")
      .select(["public_key", "revoked_at"])
      .where("device_id", "=", deviceId)
      .where("person_id", "=", personId)
      .orderBy("registered_at", "desc")
      .execute();
    const keys = rows.flatMap(({ public_key, revoked_at }): KnownKey[] => {
      const key = publicKeyOf(public_key);
      return key === null ? [] : [{ key, revokedAt: revoked_at }];
    });
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
        // The password was given anew on this device: its key is good again.
        .onConflict((conflict) =>
          conflict.columns(["device_id", "person_id", "public_key"]).doUpdateSet({ revoked_at: null }),
        )
        .execute();
      known.delete(nameOf(deviceId, personId));
      return true;
    },
    signed: async (command, signature) => {
      const bytes = Buffer.from(signature, "base64");
      const text = Buffer.from(canonicalJson(command));
      for (const { key, revokedAt } of await keysOf(command.deviceId, command.actor.personId))
        if (await verified(text, key, bytes)) return { revokedAt };
      return null;
    },
    revoke: async (personId, deviceId) => {
      let query = database
        .updateTable("credentials")
        .set({ revoked_at: clock.now() })
        .where("person_id", "=", personId)
        .where("revoked_at", "is", null);
      if (deviceId !== null) query = query.where("device_id", "=", deviceId);
      await query.execute();
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
