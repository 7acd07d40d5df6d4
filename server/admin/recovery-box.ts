// Opens what a console closed for the hub: X25519 with a key of the moment, HKDF, AES-256-GCM. The box is that public key (SPKI),
// the tag, the ciphertext.
import { createDecipheriv, createPublicKey, diffieHellman, hkdfSync, type KeyObject } from "node:crypto";

const publicBytes = 44;
const tagBytes = 16;

/** Throws when it was not closed for this key. */
export function openRecoveryBox(recoveryKey: KeyObject, box: Buffer): Buffer {
  const salt = box.subarray(0, publicBytes);
  const shared = diffieHellman({
    privateKey: recoveryKey,
    publicKey: createPublicKey({ key: salt, type: "spki", format: "der" }),
  });
  // Each box has a key of its own, so its nonce is fixed.
  const key = Buffer.from(hkdfSync("sha256", shared, salt, "lianxin file key", 32));
  const opener = createDecipheriv("aes-256-gcm", key, Buffer.alloc(12));
  opener.setAuthTag(box.subarray(publicBytes, publicBytes + tagBytes));
  return Buffer.concat([opener.update(box.subarray(publicBytes + tagBytes)), opener.final()]);
}
