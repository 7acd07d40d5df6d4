// The nightly backup of the embedded database, made by the hub itself: one folder a day under <data>/backups, the oldest go.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { embeddedAddress } from "../db/embedded/index.ts";
import { types } from "../db/index.ts";
import { openSecrets } from "../secrets/index.ts";
import { backUp, secretFiles } from "./backup/index.ts";
import { hubFolderOf } from "./store.ts";

export interface NightlyOptions {
  /** The one folder all data stays under. */
  data: string;
  /** How many days' backups are kept. */
  keep: number;
  now: number;
}

/** Makes today's backup unless it is there. */
export async function nightlyBackup({ data, keep, now }: NightlyOptions): Promise<void> {
  const folder = join(data, "backups");
  const to = join(folder, new Date(now).toISOString().slice(0, 10));
  if (existsSync(to)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Of a night on which the hub was stopped half-way.
  rmSync(`${to}.part`, { recursive: true, force: true });
  const hubFolder = hubFolderOf(data);
  const owner = new pg.Client({
    ...embeddedAddress(hubFolder),
    user: "postgres",
    database: "postgres",
    password: openSecrets(hubFolder).databaseOwner,
    types,
  });
  await owner.connect();
  try {
    await backUp(owner, { to, dataFolder: data, secretFiles, now, progress: () => undefined });
  } finally {
    await owner.end();
  }
  const days = readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort();
  for (const day of days.slice(0, -keep)) rmSync(join(folder, day), { recursive: true, force: true });
}
