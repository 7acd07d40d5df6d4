// AES-256-GCM over bytes: 12 bytes of nonce, 16 of tag, then the text. The purpose is authenticated with it, so a sealed value
// cannot be moved to another place.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export function seal(key: Buffer, plain: Buffer, purpose: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws where key, purpose or bytes are not those of `seal`. */
export function unseal(key: Buffer, sealed: Buffer, purpose: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

export function sealJson(key: Buffer, value: unknown, purpose: string): Buffer {
  return seal(key, Buffer.from(JSON.stringify(value)), purpose);
}

export function unsealJson(key: Buffer, sealed: Buffer, purpose: string): unknown {
  return JSON.parse(unseal(key, sealed, purpose).toString("utf8"));
}

/** Digits only, without +86 or 0086: the one form under which phones are compared. */
export function normalPhone(text: string): string {
  return text.replace(/\D/g, "").replace(/^(?:00)?86(?=\d{10})/, "");
}

/** Keyed hash of a phone number (HMAC-SHA-256 over the normalised digits). */
export function phoneHash(keyHex: string, phone: string): Buffer {
  return createHmac("sha256", Buffer.from(keyHex, "hex")).update(normalPhone(phone)).digest();
}
