// Door of the hub's secrets: made at the first start, kept in one file of mode 600 under the data folder, never logged.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { HubFailure } from "../failure.ts";

const SecretFile = z.object({
  /** Wraps the orders' own keys, drafts and pick-up codes; 32 bytes, base64. */
  master: z.base64(),
  /** Key of the phone hashes in the index and in digests; 32 bytes, hex. */
  phoneHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ed25519, PKCS 8, base64: seals the log's chain. */
  chain: z.base64(),
  /** X25519, PKCS 8, base64: opens what consoles wrapped for recovery. */
  recovery: z.base64(),
  databaseOwner: z.string(),
  databaseHub: z.string(),
});
type SecretFile = z.infer<typeof SecretFile>;

export interface Secrets {
  readonly master: Buffer;
  readonly phoneHashKey: string;
  readonly chainKey: KeyObject;
  readonly chainPublicKey: KeyObject;
  /** Opens the file keys that consoles closed for the hub. */
  readonly recoveryKey: KeyObject;
  /** base64 SPKI. */
  readonly recoveryPublicKey: string;
  readonly databaseOwner: string;
  readonly databaseHub: string;
}

/** Reads the secrets of the hub's folder, or makes them where there are none and nothing was written with others. */
export function openSecrets(folder: string): Secrets {
  const place = join(folder, "secrets");
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const path = join(place, "keys.json");
  if (!existsSync(path)) {
    if (existsSync(join(folder, "postgres"))) throw lost(path);
    write(path, fresh());
  }
  const read = SecretFile.safeParse(parsed(readFileSync(path, "utf8")));
  if (!read.success) throw lost(path);
  const { master, phoneHash, chain, recovery, databaseOwner, databaseHub } = read.data;
  const chainKey = privateKey(chain);
  const recoveryKey = privateKey(recovery);
  return {
    master: Buffer.from(master, "base64"),
    phoneHashKey: phoneHash,
    chainKey,
    chainPublicKey: createPublicKey(chainKey),
    recoveryKey,
    recoveryPublicKey: createPublicKey(recoveryKey)
      .export({ type: "spki", format: "der" })
      .toString("base64"),
    databaseOwner,
    databaseHub,
  };
}

function fresh(): SecretFile {
  const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "der" }).toString("base64");
  return {
    master: randomBytes(32).toString("base64"),
    phoneHash: randomBytes(32).toString("hex"),
    chain: pkcs8(generateKeyPairSync("ed25519").privateKey),
    recovery: pkcs8(generateKeyPairSync("x25519").privateKey),
    databaseOwner: randomBytes(24).toString("hex"),
    databaseHub: randomBytes(24).toString("hex"),
  };
}

function write(path: string, secrets: SecretFile): void {
  const draft = `${path}.new`;
  const file = openSync(draft, "w", 0o600);
  writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}

function privateKey(text: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(text, "base64"), type: "pkcs8", format: "der" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function lost(path: string): HubFailure {
  return new HubFailure(
    "data.keys-lost",
    `密钥文件 ${path} 缺失或损坏，没有它无法读取已有数据。请从备份恢复该文件。`,
    `The key file ${path} is missing or damaged; without it the data here cannot be read. Restore it from a backup.`,
  );
}
