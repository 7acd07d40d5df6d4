// Connects to the database of a hub on this machine, for the administrator's commands: beside the hub where it runs, else with
// the embedded server started for as long as the command takes.
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { embeddedAddress } from "./embedded/index.ts";
import { type DatabaseOptions, type OpenDatabase, openDatabase, types } from "./index.ts";
import { hubRole } from "./migrate.ts";
import type { Database } from "./schema.ts";

type Beside = Pick<OpenDatabase, "database" | "pool" | "close">;

export interface BesideDatabase extends Beside {
  /** Whether a hub has it open just now. */
  readonly hubRuns: boolean;
  /** A connection as the database's owner; the caller ends it. */
  owner(): Promise<pg.Client>;
}

export async function openBeside(options: DatabaseOptions): Promise<BesideDatabase> {
  const running = options.url === undefined ? await connectRunning(options) : null;
  const opened = running ?? (await openDatabase(options));
  return {
    database: opened.database,
    pool: opened.pool,
    close: () => opened.close(),
    hubRuns: running !== null,
    async owner() {
      const client = new pg.Client({ ...ownerSettings(options), types });
      await client.connect();
      return client;
    },
  };
}

/** Null where no embedded server of this folder answers. */
async function connectRunning(options: DatabaseOptions): Promise<Beside | null> {
  const settings = {
    ...embeddedAddress(options.folder),
    database: "postgres",
    user: hubRole,
    password: options.passwords.hub,
  };
  const probe = new pg.Client(settings);
  try {
    await probe.connect();
    await probe.end();
  } catch {
    return null;
  }
  const pool = new pg.Pool({ ...settings, max: 4, types });
  pool.on("error", () => undefined);
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { database, pool, close: () => database.destroy() };
}

function ownerSettings(options: DatabaseOptions): pg.ClientConfig {
  if (options.url !== undefined) return { connectionString: options.url };
  return {
    ...embeddedAddress(options.folder),
    database: "postgres",
    user: "postgres",
    password: options.passwords.owner,
  };
}
