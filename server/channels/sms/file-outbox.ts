// The training city's SMS gateway: every message becomes one file in a folder, for people and tests to read. Practice
// messages go into a folder of their own.
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { SmsOutbox } from "./message.ts";

/** Writes `<folder>/<key>.json`, practice messages `<folder>-training/<key>.json`; whole or not at all. */
export function fileOutbox(folder: string): SmsOutbox {
  return {
    async put(message) {
      const place = message.training ? `${folder}-training` : folder;
      await mkdir(place, { recursive: true, mode: 0o700 });
      await writeWhole(join(place, `${message.key}.json`), `${JSON.stringify(message, null, 2)}\n`);
    },
  };
}

/** A reader sees the old file, none, or all of the new one; it is on the disk before it has its name. */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
