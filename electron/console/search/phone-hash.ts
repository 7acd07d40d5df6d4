// The keyed hash under which the digests know a phone: without the key a number cannot be tried out against them.
import { createHmac } from "node:crypto";

/** key: hex, from the session. digits: normalised (shared/text). Hex. */
export function phoneHash(key: string, digits: string): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(digits).digest("hex");
}
