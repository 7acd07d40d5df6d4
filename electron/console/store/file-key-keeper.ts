// The key keeper of a machine without a key ring: one secret in a file of mode 600 beside the data. It keeps a copied database
// closed, not a copied folder; the desk says so (status.keyKeptBy).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyKeeper, Random } from "../surroundings.ts";
import { plainSecretFile, sealedSecretFile } from "./secret-files.ts";
import { secretKeyKeeper } from "./secret-key-keeper.ts";
import { ConsoleStoreError } from "./store-error.ts";

const KEY_BYTES = 32;

/** Takes the secret in that folder, or makes it. Throws ConsoleStoreError where the operating system keeps it. */
export function fileKeyKeeper(folder: string, random: Random): KeyKeeper {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(join(folder, sealedSecretFile))) {
    throw new ConsoleStoreError("store.kept-by-system", {
      zh: "这个数据文件夹的密钥由操作系统保管：请用桌面版控制台打开，或用 --data 另选文件夹",
      en: "The operating system keeps the key of this data folder: open it with the desktop console, or choose another folder with --data",
    });
  }
  const path = join(folder, plainSecretFile);
  if (!existsSync(path)) writeFileSync(path, random(KEY_BYTES), { mode: 0o600, flag: "wx", flush: true });
  return secretKeyKeeper("file", readFileSync(path), random);
}
