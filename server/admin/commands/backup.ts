// `backup` and `restore`.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { makeDeskTables } from "../../desk/settings.ts";
import { HubFailure } from "../../failure.ts";
import { makeJobTables } from "../../jobs/tables.ts";
import { makeSampleTable } from "../../sample-loader/loaded.ts";
import { systemClock } from "../../surroundings.ts";
import { backUp, readManifest, restoreSecrets, restoreTables, secretFiles } from "../backup/index.ts";
import type { Screen } from "../screen.ts";
import { hubFolderOf, openStore, type StoreOptions } from "../store.ts";

/** Works while the hub runs. */
export async function backup(to: string, options: StoreOptions, screen: Screen): Promise<number> {
  const store = await openStore(options);
  try {
    mkdirSync(dirname(to), { recursive: true });
    const owner = await store.owner();
    try {
      const manifest = await backUp(owner, {
        to,
        dataFolder: options.data,
        secretFiles,
        now: systemClock.now(),
        progress: (table, share) => screen.progress(`Copying ${table}`, share),
      });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      screen.line(`${rows} rows of ${manifest.tables.length} tables, and the keys, are in ${to}`);
      screen.line("It holds the keys to citizens' data: keep it where only administrators come.");
      return 0;
    } finally {
      await owner.end();
    }
  } finally {
    await store.close();
  }
}

/** Into a data folder (or, by URL, a database) that holds no hub yet. */
export async function restore(from: string, options: StoreOptions, screen: Screen): Promise<number> {
  const manifest = await readManifest(from);
  const hubFolder = hubFolderOf(options.data);
  if (existsSync(hubFolder) && readdirSync(hubFolder).length > 0) {
    throw new HubFailure(
      "restore.folder-filled",
      `${options.data} 里已有中心的数据：用 --data 另选一个空文件夹。`,
      `${options.data} holds a hub's data already: choose an empty folder with --data.`,
    );
  }
  try {
    await restoreSecrets(from, manifest, options.data);
    const store = await openStore(options);
    try {
      await makeJobTables(store.pool);
      await makeDeskTables(store.pool);
      await makeSampleTable(store.pool);
      const owner = await store.owner();
      try {
        await restoreTables(owner, from, manifest, (table, share) =>
          screen.progress(`Filling ${table}`, share),
        );
      } finally {
        await owner.end();
      }
    } finally {
      await store.close();
    }
  } catch (error) {
    // Half a hub would be taken for a whole one at the next start.
    rmSync(hubFolder, { recursive: true, force: true });
    throw error;
  }
  screen.line(`Restored the backup of ${new Date(manifest.madeAt).toISOString()} into ${options.data}`);
  screen.line("Check it with `npm run admin -- verify`, then start the hub.");
  return 0;
}
