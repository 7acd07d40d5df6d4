// The person at this console, with their file, their keys and what the hub said of the session.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { OrderCommand } from "../../../shared/domain/index.ts";
import { canonicalJson, Session } from "../../../shared/protocol/index.ts";
import type { Facts } from "../store/facts.ts";
import type { PersonFile } from "../store/person-file.ts";

export interface Seat {
  readonly file: PersonFile;
  /** As the hub last gave it; its token may have run out. */
  session: Session;
  /** Signed in without the hub: until then; null once the hub has confirmed the session. */
  offlineUntil: number | null;
  /** Kept in memory only, while signed in without the hub, to sign in there as soon as it is back. */
  password: string | null;
  readonly signer: KeyObject;
}

/** Ed25519 over the canonical text of the command, base64. */
export function signCommand(signer: KeyObject, command: OrderCommand): string {
  return sign(null, Buffer.from(canonicalJson(command)), signer).toString("base64");
}

export interface SigningKey {
  signer: KeyObject;
  /** Base64 SPKI, as the hub registers it. */
  publicKey: string;
}

export function newSigningKey(): SigningKey {
  return withPublic(generateKeyPairSync("ed25519").privateKey);
}

/** The person's key on this device, kept in their own file. */
export function keptSigningKey(facts: Facts): SigningKey | null {
  const kept = facts.get("signing-key");
  if (typeof kept !== "string") return null;
  return withPublic(createPrivateKey({ key: Buffer.from(kept, "base64"), type: "pkcs8", format: "der" }));
}

export function keepSigningKey(facts: Facts, key: SigningKey): void {
  facts.set("signing-key", key.signer.export({ type: "pkcs8", format: "der" }).toString("base64"));
}

export function keptSession(facts: Facts): Session | null {
  const kept = Session.safeParse(facts.get("session"));
  return kept.success ? kept.data : null;
}

function withPublic(signer: KeyObject): SigningKey {
  const publicKey = createPublicKey(signer).export({ type: "spki", format: "der" }).toString("base64");
  return { signer, publicKey };
}
