// What a backup says of itself: which tables with how many rows, and the checksum of every file.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { HubFailure } from "../../failure.ts";

/** Paths under the data folder without which a restored hub could not read, or would not be the same. */
export const secretFiles = [join("hub", "secrets", "keys.json"), "phone-secret", "training-password"];

export const manifestName = "manifest.json";
export const formatNumber = 1;

const CarriedFile = z.object({ file: z.string(), sha256: z.string() });

export const Manifest = z.object({
  format: z.literal(formatNumber),
  madeAt: z.int(),
  schemaNumber: z.int(),
  /** In the order in which they can be filled. */
  tables: z.array(
    CarriedFile.extend({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
    }),
  ),
  /** Keys and the like, from the data folder; file = path in both places. */
  secrets: z.array(CarriedFile),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads the manifest and holds every file to its checksum. */
export async function readManifest(folder: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = Manifest.parse(JSON.parse(await readFile(join(folder, manifestName), "utf8")));
  } catch (error) {
    throw new HubFailure(
      "backup.unreadable",
      `${folder} 不是完整的备份：读不出 ${manifestName}。另选一份备份。`,
      `${folder} is not a whole backup: its ${manifestName} cannot be read. Choose another backup.`,
      error,
    );
  }
  for (const { file, sha256 } of [...manifest.tables, ...manifest.secrets]) {
    if ((await sha256Of(join(folder, file)).catch(() => "")) === sha256) continue;
    throw new HubFailure(
      "backup.damaged",
      `备份已损坏：${file} 与校验值不符。另选一份备份。`,
      `The backup is damaged: ${file} does not match its checksum. Choose another backup.`,
    );
  }
  return manifest;
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
