// Who is signed in: what the hub tells a console about the person, and the keys that come with it.
import { z } from "zod";
import { Instant, Role, Sentence } from "../domain/index.ts";

export const Person = z.object({
  id: z.string(),
  /** 工号, typed at sign-in. */
  staffNumber: z.string(),
  name: z.string(),
  roles: z.array(Role).min(1),
  unitId: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** How this person's phone registers with the PBX (or with the training line in its place). */
export const PhoneAccount = z.object({
  kind: z.enum(["training", "sip"]),
  url: z.string(),
  extension: z.string(),
  secret: z.string(),
});
export type PhoneAccount = z.infer<typeof PhoneAccount>;

export const Session = z.object({
  token: z.string(),
  person: Person,
  cityName: Sentence,
  hubTime: Instant,
  expiresAt: Instant,
  /** Until when this person may sign in on this device without the hub. */
  offlineUntil: Instant,
  /** Key of the digests' phone hashes, hex; HMAC-SHA-256 over the normalised digits. */
  phoneHashKey: z.string(),
  /** The hub's recovery key for wrapping this device's file keys, base64 SPKI (X25519). */
  recoveryPublicKey: z.string(),
  phone: PhoneAccount.nullable(),
});
export type Session = z.infer<typeof Session>;
