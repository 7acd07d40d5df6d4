// The secret of this device, sealed by the operating system (Electron's safeStorage) and opened only into the memory of the
// console host. Where the system has no key ring, or the folder began without one, the host keeps it in a file and says so.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SafeStorage } from "electron";
import { type Sentence, sentence } from "../../../shared/domain/index.ts";
import { plainSecretFile, type Random, sealedSecretFile } from "../../console/shell-side.ts";

/** How the host gets its secret: base64, or from its own file. */
export type DeviceSecret =
  | { readonly kind: "operating-system"; readonly secret: string }
  | { readonly kind: "file" };

export type OpenedSecret =
  | { readonly ok: true; readonly value: DeviceSecret }
  | { readonly ok: false; readonly code: string; readonly sentence: Sentence };

export interface SecretSurroundings {
  readonly folder: string;
  readonly safeStorage: Pick<
    SafeStorage,
    "isAsyncEncryptionAvailable" | "encryptStringAsync" | "decryptStringAsync" | "getSelectedStorageBackend"
  >;
  readonly platform: NodeJS.Platform;
  readonly random: Random;
}

const SECRET_BYTES = 32;

/** Takes the secret of that folder, or makes it. Errors of the file system are thrown as they are. */
export async function openDeviceSecret(around: SecretSurroundings): Promise<OpenedSecret> {
  mkdirSync(around.folder, { recursive: true, mode: 0o700 });
  const path = join(around.folder, sealedSecretFile);
  if (existsSync(path)) return unseal(path, around);
  // A folder of the browser shell stays readable for it.
  if (existsSync(join(around.folder, plainSecretFile)) || !(await hasKeyRing(around))) {
    return { ok: true, value: { kind: "file" } };
  }
  const secret = Buffer.from(around.random(SECRET_BYTES)).toString("base64");
  await seal(path, secret, around);
  return { ok: true, value: { kind: "operating-system", secret } };
}

/** On Linux without a key ring Electron would encrypt by a password that everybody knows. */
async function hasKeyRing({ safeStorage, platform }: SecretSurroundings): Promise<boolean> {
  if (platform === "linux" && ["basic_text", "unknown"].includes(safeStorage.getSelectedStorageBackend())) {
    return false;
  }
  return safeStorage.isAsyncEncryptionAvailable();
}

async function unseal(path: string, around: SecretSurroundings): Promise<OpenedSecret> {
  try {
    const opened = await around.safeStorage.decryptStringAsync(readFileSync(path));
    if (opened.shouldReEncrypt) await seal(path, opened.result, around);
    return { ok: true, value: { kind: "operating-system", secret: opened.result } };
  } catch {
    return {
      ok: false,
      code: "store.wrong-key",
      sentence: sentence(
        "操作系统打不开本机密钥：请用平时的系统账户登录并解锁钥匙串后再启动；数据文件夹请保留（admin -- salvage 可取回未上传的操作）",
        "The operating system does not open the key of this device: sign in to it with the usual account, unlock its key ring and start again; keep the data folder (admin -- salvage reads the unsent acts)",
      ),
    };
  }
}

async function seal(path: string, secret: string, { safeStorage }: SecretSurroundings): Promise<void> {
  writeFileSync(`${path}.new`, await safeStorage.encryptStringAsync(secret), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
