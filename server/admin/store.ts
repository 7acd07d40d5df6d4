// The data that an administrator's command works on: the folder's secrets and its database, beside a running hub or alone.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BesideDatabase, openBeside } from "../db/beside.ts";
import { HubFailure } from "../failure.ts";
import { openSecrets, type Secrets } from "../secrets/index.ts";
import { silentLog, systemClock } from "../surroundings.ts";

export interface AdminStore extends BesideDatabase {
  readonly secrets: Secrets;
  /** The hub's own folder. */
  readonly folder: string;
}

export interface StoreOptions {
  /** The one folder all data stays under. */
  readonly data: string;
  readonly database?: string;
}

/** The hub's own folder under the one that holds all data. */
export function hubFolderOf(data: string): string {
  return join(data, "hub");
}

/** Rejects with a sentence where there is no hub's data. */
export async function openStore({ data, database }: StoreOptions): Promise<AdminStore> {
  const folder = hubFolderOf(data);
  if (!existsSync(join(folder, "secrets", "keys.json"))) {
    throw new HubFailure(
      "admin.no-data",
      `${data} 里没有中心的数据：用 --data 指明数据文件夹。`,
      `There is no hub's data in ${data}: name the data folder with --data.`,
    );
  }
  const secrets = openSecrets(folder);
  const beside = await openBeside({
    folder,
    url: database,
    passwords: { owner: secrets.databaseOwner, hub: secrets.databaseHub },
    clock: systemClock,
    log: silentLog,
    onPreparing: () => undefined,
  });
  return { ...beside, secrets, folder };
}
