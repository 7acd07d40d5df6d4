// Opens one encrypted SQLite file and brings it to the newest schema. WAL and synchronous=FULL: what is answered is on the disk.
import Database from "better-sqlite3";
import { ConsoleStoreError } from "./store-error.ts";

const BUSY_AT_MOST_MS = 3_000;

export type StoreFile = Database.Database;

/** Numbered from 1 without a gap; one that has been released never changes again. */
export type Migration = string;

/**
 * Opens or makes the file. `key` is 32 random bytes used as they are: there is no password to stretch. "alone" keeps every
 * other process out for as long as it is open.
 */
export function openFile(
  path: string,
  key: Uint8Array,
  migrations: readonly Migration[],
  use: "alone" | "shared" = "shared",
): StoreFile {
  const file = open(path);
  try {
    file.pragma("cipher='sqlcipher'");
    file.pragma(`key="x'${Buffer.from(key).toString("hex")}'"`);
    if (use === "alone") file.pragma("locking_mode=EXCLUSIVE");
    file.pragma("journal_mode=WAL");
    file.pragma("synchronous=FULL");
    file.pragma("foreign_keys=ON");
    file.pragma("temp_store=MEMORY");
    migrate(file, migrations);
    return file;
  } catch (cause) {
    file.close();
    if (cause instanceof ConsoleStoreError) throw cause;
    if (isBusy(cause)) throw inUse(cause);
    throw new ConsoleStoreError(
      "store.wrong-key",
      {
        zh: "本机数据打不开:密钥不符或文件已损坏。请保留数据文件夹并联系管理员",
        en: "The data of this device cannot be opened: wrong key or damaged file. Keep the data folder and call the administrator",
      },
      cause,
    );
  }
}

function open(path: string): StoreFile {
  try {
    return new Database(path, { timeout: BUSY_AT_MOST_MS });
  } catch (cause) {
    throw new ConsoleStoreError(
      "store.unreadable",
      {
        zh: "数据文件夹无法读写:请检查权限与剩余空间",
        en: "The data folder cannot be read and written: check its rights and the free space",
      },
      cause,
    );
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_BUSY");
}

function inUse(cause: unknown): ConsoleStoreError {
  return new ConsoleStoreError(
    "store.in-use",
    {
      zh: "控制台已在这个数据文件夹上运行:请用已打开的那个",
      en: "A console is already running on this data folder: use the one that is open",
    },
    cause,
  );
}

function migrate(file: StoreFile, migrations: readonly Migration[]): void {
  const version = Number(file.pragma("user_version", { simple: true }));
  if (version > migrations.length) {
    throw new ConsoleStoreError("store.newer-version", {
      zh: "本机数据来自更新的版本:请安装新版控制台",
      en: "The data of this device was written by a newer version: install the newer console",
    });
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    file.transaction(() => {
      file.exec(migration);
      file.pragma(`user_version=${index + 1}`);
    })();
  }
}
