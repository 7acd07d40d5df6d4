// keys.json: the device's id and the keys of its files, each wrapped twice, by the device's keeper and for the hub.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { KeyKeeper, Random } from "../surroundings.ts";
import { sealFor } from "./sealed-box.ts";
import { ConsoleStoreError } from "./store-error.ts";

const FILE_KEY_BYTES = 32;

const KeysFile = z.object({
  version: z.literal(1),
  deviceId: z.uuid(),
  keeper: z.enum(["operating-system", "file"]),
  /** By file name without ".db": the file key, base64, wrapped by the keeper and closed for the hub's recovery key. */
  files: z.record(z.string(), z.object({ wrapped: z.string(), recovery: z.string().nullable() })),
});
type KeysFile = z.infer<typeof KeysFile>;

export interface KeyRing {
  readonly deviceId: string;
  /** The key of that file, made when it has none. */
  fileKey(name: string): Uint8Array;
  /** Files that have a key here. */
  names(): string[];
  /** Closes every file key once for the hub's recovery key (X25519, base64 SPKI). */
  keepFor(recoveryPublicKey: string): void;
}

export function openKeyRing(
  folder: string,
  keeper: KeyKeeper,
  random: Random,
  newDeviceId: () => string,
): KeyRing {
  const path = join(folder, "keys.json");
  const keys = existsSync(path)
    ? readKeys(path)
    : { version: 1 as const, deviceId: newDeviceId(), keeper: keeper.kind, files: {} };
  if (!existsSync(path)) {
    refuseWhereFilesAre(folder);
    write();
  }

  function write(): void {
    const temporary = `${path}.new`;
    writeFileSync(temporary, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(temporary, path);
  }

  function unwrap(wrapped: string): Uint8Array {
    try {
      return keeper.unwrap(Buffer.from(wrapped, "base64"));
    } catch (cause) {
      throw new ConsoleStoreError(
        "store.wrong-key",
        {
          zh: "本机密钥打不开:请保留数据文件夹并联系管理员(admin -- salvage 可取回未上传的操作)",
          en: "The keys of this device cannot be opened: keep the data folder and call the administrator (admin -- salvage reads the unsent acts)",
        },
        cause,
      );
    }
  }

  return {
    deviceId: keys.deviceId,
    fileKey(name) {
      const known = keys.files[name];
      if (known !== undefined) return unwrap(known.wrapped);
      const key = random(FILE_KEY_BYTES);
      keys.files[name] = { wrapped: Buffer.from(keeper.wrap(key)).toString("base64"), recovery: null };
      write();
      return key;
    },
    names: () => Object.keys(keys.files),
    keepFor(recoveryPublicKey) {
      const open = Object.values(keys.files).filter((entry) => entry.recovery === null);
      for (const entry of open) {
        entry.recovery = Buffer.from(sealFor(recoveryPublicKey, unwrap(entry.wrapped))).toString("base64");
      }
      if (open.length > 0) write();
    },
  };
}

/** New keys open no old file; written beside them they would only be taken for the right ones. */
function refuseWhereFilesAre(folder: string): void {
  if (!readdirSync(folder).some((name) => name.endsWith(".db"))) return;
  throw new ConsoleStoreError(
    "store.keys-missing",
    {
      zh: "keys.json 不见了,本机数据打不开:放回 keys.json,或保留数据文件夹并联系管理员",
      en: "keys.json is missing, so the data of this device cannot be opened: put it back, or keep the data folder and call the administrator",
    },
    null,
  );
}

function readKeys(path: string): KeysFile {
  try {
    return KeysFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new ConsoleStoreError(
      "store.unreadable",
      {
        zh: "keys.json 无法读取:请保留数据文件夹并联系管理员",
        en: "keys.json cannot be read: keep the data folder and call the administrator",
      },
      cause,
    );
  }
}
