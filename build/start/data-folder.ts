// The one folder all data stays under: made private, its version looked at, its disk not full.
import { mkdir, readFile, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sentence } from "../../shared/domain/index.ts";
import { StartProblem } from "./speech.ts";

/** Raised when an older lianxin could no longer read what a newer one writes. */
export const dataVersion = 1;

/** A first start writes the embedded database, the sample city and the browser's profile. */
const freeBytesMin = 200_000_000;

/** Makes the folder ready; throws StartProblem where it cannot be used. */
export async function prepareDataFolder(
  folder: string,
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<void> {
  const file = join(folder, "data-version");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await readVersion(file);
    if (found !== null && !(found <= dataVersion)) {
      throw new StartProblem(
        "data.newer",
        sentence(
          `${folder} 是较新版本的数据（${found}，本版本读到 ${dataVersion}）：用较新的版本启动，或用 --data 另选文件夹`,
          `${folder} was written by a newer version (${found}; this one reads up to ${dataVersion}): start the newer one, or choose another folder with --data`,
        ),
      );
    }
    if ((await freeBytes(folder)) < freeBytesMin) throw diskFull(folder);
    if (found === null) await writeFile(file, `${dataVersion}\n`, { mode: 0o600, flush: true });
  } catch (error) {
    throw error instanceof StartProblem ? error : folderProblem(folder, error);
  }
}

/** Words an error of the file system about that folder. */
export function folderProblem(folder: string, error: unknown): StartProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(folder);
  return new StartProblem(
    "data.unusable",
    sentence(
      `${folder} 不能用作数据文件夹（${code || String(error)}）：用 --data 另选一个可写的文件夹`,
      `${folder} cannot hold the data (${code || String(error)}): choose a folder that can be written to with --data`,
    ),
  );
}

function diskFull(folder: string): StartProblem {
  const megabytes = freeBytesMin / 1_000_000;
  return new StartProblem(
    "disk.full",
    sentence(
      `${folder} 所在的磁盘已满：腾出 ${megabytes} MB 后再启动，或用 --data 换一个磁盘`,
      `The disk of ${folder} is full: free ${megabytes} MB and start again, or choose another disk with --data`,
    ),
  );
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Null before the first start. A file that is no number counts as newer: NaN. */
async function readVersion(file: string): Promise<number | null> {
  try {
    return Number(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
