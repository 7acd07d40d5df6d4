// A key keeper that wraps file keys by one secret of this device, wherever that secret is kept.
import { createCipheriv, createDecipheriv } from "node:crypto";
import type { KeyKeeper, Random } from "../surroundings.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `secret` has 32 bytes; `kind` says who keeps it. */
export function secretKeyKeeper(kind: KeyKeeper["kind"], secret: Uint8Array, random: Random): KeyKeeper {
  return {
    kind,
    wrap(key) {
      const nonce = random(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", secret, nonce);
      const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    unwrap(wrapped) {
      const decipher = createDecipheriv("aes-256-gcm", secret, wrapped.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(wrapped.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}
