// The key keeper of a machine without a key ring: one secret in a file of mode 600 beside the data. It keeps a copied database
// closed, not a copied folder; the desk says so (status.keyKeptBy).
import { createCipheriv, createDecipheriv } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyKeeper, Random } from "../surroundings.ts";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Takes the secret `device.key` in that folder, or makes it. */
export function fileKeyKeeper(folder: string, random: Random): KeyKeeper {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "device.key");
  if (!existsSync(path)) writeFileSync(path, random(KEY_BYTES), { mode: 0o600, flag: "wx", flush: true });
  const secret = readFileSync(path);

  return {
    kind: "file",
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
