// A box that anyone can close with a public key and only its owner can open: X25519 with a key of the moment, HKDF, AES-256-GCM.
// The device's file keys are closed so for the hub, which opens them when a device's own keeper is lost.
import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto";

const PURPOSE = "lianxin file key";
const KEY_BYTES = 32;
const NONCE = Buffer.alloc(12);
const TAG_BYTES = 16;
const PUBLIC_BYTES = 44;

/** `recipient`: X25519 public key, base64 SPKI. The box = public key of the moment (SPKI), tag, ciphertext. */
export function sealFor(recipient: string, secret: Uint8Array): Uint8Array {
  const moment = generateKeyPairSync("x25519");
  const momentPublic = moment.publicKey.export({ type: "spki", format: "der" });
  const key = boxKey(moment.privateKey, readPublic(Buffer.from(recipient, "base64")), momentPublic);
  // The key serves once, so a fixed nonce is safe.
  const cipher = createCipheriv("aes-256-gcm", key, NONCE);
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([momentPublic, cipher.getAuthTag(), sealed]);
}

/** Opens a box with the recipient's private key; throws when it was not closed for it. */
export function openSealed(recipient: KeyObject, box: Uint8Array): Uint8Array {
  const momentPublic = box.subarray(0, PUBLIC_BYTES);
  const key = boxKey(recipient, readPublic(momentPublic), momentPublic);
  const decipher = createDecipheriv("aes-256-gcm", key, NONCE);
  decipher.setAuthTag(box.subarray(PUBLIC_BYTES, PUBLIC_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(box.subarray(PUBLIC_BYTES + TAG_BYTES)), decipher.final()]);
}

function readPublic(der: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(der), type: "spki", format: "der" });
}

function boxKey(privateKey: KeyObject, publicKey: KeyObject, salt: Uint8Array): Uint8Array {
  const shared = diffieHellman({ privateKey, publicKey });
  return new Uint8Array(hkdfSync("sha256", shared, salt, PURPOSE, KEY_BYTES));
}
