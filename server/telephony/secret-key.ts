// The key from which phone secrets are derived. It outlives a restart of the hub, so that phones keep the accounts they have.
import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const keyBytes = 32;

/** Reads the key, or makes it (file of mode 600). */
export function phoneSecretKey(path: string, randomBytes: (size: number) => Buffer): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(keyBytes).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return Buffer.from(readFileSync(path, "utf8").trim(), "hex");
}

/** A person's secret on a device. */
export function phoneSecret(key: Buffer, staffNumber: string, deviceId: string): string {
  return createHmac("sha256", key).update(`${staffNumber}\n${deviceId}`).digest("base64url");
}
