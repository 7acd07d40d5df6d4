// Sessions: a token that only the device holds (the hub keeps its hash), bound to person and device, revocable at once.
import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../db/index.ts";
import type { Clock } from "../surroundings.ts";

export interface SignedIn {
  readonly token: string;
  readonly personId: string;
  readonly deviceId: string;
  readonly expiresAt: number;
}

export interface Sessions {
  begin(personId: string, deviceId: string): Promise<SignedIn>;
  /** The session of a token, if it runs and belongs to this device; else why it does not go on. */
  resume(token: string, deviceId: string): Promise<SignedIn | "over" | "revoked">;
  end(token: string): Promise<void>;
  /** Ends a person's sessions, on one device or on all. */
  revoke(personId: string, deviceId: string | null): Promise<void>;
}

const SESSION_MS = 7 * 24 * 3_600_000;

export function openSessions(database: Kysely<Database>, clock: Clock): Sessions {
  return {
    begin: async (personId, deviceId) => {
      const token = randomBytes(32).toString("base64url");
      const expiresAt = clock.now() + SESSION_MS;
      await database
        .insertInto("sessions")
        .values({
          token_hash: hashOf(token),
          person_id: personId,
          device_id: deviceId,
          created_at: clock.now(),
          expires_at: expiresAt,
          ended_at: null,
        })
        .execute();
      return { token, personId, deviceId, expiresAt };
    },
    resume: async (token, deviceId) => {
      const row = await database
        .selectFrom("sessions")
        .select(["person_id", "expires_at", "ended_at", "revoked"])
        .where("token_hash", "=", hashOf(token))
        .where("device_id", "=", deviceId)
        .executeTakeFirst();
      if (row?.revoked === true) return "revoked";
      if (row === undefined || row.ended_at !== null || row.expires_at <= clock.now()) return "over";
      return { token, personId: row.person_id, deviceId, expiresAt: row.expires_at };
    },
    end: async (token) => {
      await database
        .updateTable("sessions")
        .set({ ended_at: clock.now() })
        .where("token_hash", "=", hashOf(token))
        .where("ended_at", "is", null)
        .execute();
    },
    revoke: async (personId, deviceId) => {
      let query = database
        .updateTable("sessions")
        .set({ ended_at: clock.now(), revoked: true })
        .where("person_id", "=", personId)
        .where("ended_at", "is", null);
      if (deviceId !== null) query = query.where("device_id", "=", deviceId);
      await query.execute();
    },
  };
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
