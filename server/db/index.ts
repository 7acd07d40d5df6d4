// Door of the database room: opens the embedded PostgreSQL or the city's own, brings the schema up, and connects as the
// hub's role.
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { HubFailure } from "../failure.ts";
import type { Clock, Log } from "../surroundings.ts";
import { type EmbeddedDatabase, startEmbedded } from "./embedded/index.ts";
import { hubRole, migrate } from "./migrate.ts";
import type { Database } from "./schema.ts";

export type { Database, EventTable, OrderTable } from "./schema.ts";
export { insertion, runTogether, type Statement } from "./together.ts";

export interface DatabaseOptions {
  /** The hub's own folder, for the embedded database. */
  readonly folder: string;
  readonly url: string | undefined;
  readonly passwords: { readonly owner: string; readonly hub: string };
  readonly clock: Clock;
  readonly log: Log;
  readonly onPreparing: () => void;
}

export interface OpenDatabase {
  readonly database: Kysely<Database>;
  readonly pool: pg.Pool;
  /** A connection outside the pool, for listening. */
  readonly connect: () => Promise<pg.Client>;
  /** Settles when the embedded server has ended without being asked to. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

const CONNECTIONS_MAX = 20;
const INT8 = 20;

export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const embedded = options.url === undefined ? await startEmbedded(embeddedOptions(options)) : null;
  try {
    const owner = ownerSettings(options, embedded);
    await bringUp(owner, embedded === null ? null : options.passwords.hub, options.clock);
    const settings = hubSettings(options, owner, embedded);
    const pool = new pg.Pool({ ...settings, max: CONNECTIONS_MAX, types });
    let closing = false;
    const lost = (error: Error) => {
      // While everything is closing, the server may be faster than the goodbye of a connection.
      if (!closing) options.log.warn("database.connection-lost", { code: codeOf(error) ?? error.name });
    };
    pool.on("error", lost);
    // Of a connection that is in use just then the pool says nothing.
    pool.on("connect", (client) => client.on("error", lost));
    const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
    return {
      database,
      pool,
      connect: async () => {
        const client = new pg.Client(settings);
        await client.connect();
        return client;
      },
      lost: embedded?.lost ?? new Promise<void>(() => {}),
      close: async () => {
        closing = true;
        await database.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function embeddedOptions(options: DatabaseOptions) {
  return {
    folder: options.folder,
    ownerPassword: options.passwords.owner,
    onPreparing: options.onPreparing,
  };
}

function ownerSettings(options: DatabaseOptions, embedded: EmbeddedDatabase | null): pg.ClientConfig {
  if (embedded === null) return { connectionString: options.url };
  const { host, port } = embedded;
  return { host, port, user: "postgres", database: "postgres", password: options.passwords.owner };
}

function hubSettings(
  options: DatabaseOptions,
  owner: pg.ClientConfig,
  embedded: EmbeddedDatabase | null,
): pg.ClientConfig {
  return embedded === null
    ? { ...owner, options: `-c role=${hubRole}` }
    : { ...owner, user: hubRole, password: options.passwords.hub };
}

async function bringUp(settings: pg.ClientConfig, hubPassword: string | null, clock: Clock): Promise<void> {
  const owner = new pg.Client(settings);
  try {
    await owner.connect();
  } catch (error) {
    throw new HubFailure(
      "database.unreachable",
      `连不上数据库（${codeOf(error) ?? "?"}）。请检查 --database 的地址、帐号和网络。`,
      `The database cannot be reached (${codeOf(error) ?? "?"}). Check the address and account of --database, and the network.`,
      error,
    );
  }
  try {
    await migrate(owner, clock.now());
    if (hubPassword !== null)
      await owner.query(`alter role ${hubRole} login password ${owner.escapeLiteral(hubPassword)}`);
  } catch (error) {
    throw failureOf(error);
  } finally {
    await owner.end();
  }
}

function failureOf(error: unknown): unknown {
  if (codeOf(error) === "53100")
    return new HubFailure(
      "data.disk-full",
      "磁盘已满，数据库无法写入。请腾出空间后重试。",
      "The disk is full, so the database cannot write. Make room and try again.",
      error,
    );
  if (codeOf(error) === "42501")
    return new HubFailure(
      "database.rights",
      `--database 的帐号无权建立角色 ${hubRole} 和表。请换用库的所有者，或请管理员先建好该角色。`,
      `The account of --database may not make the role ${hubRole} and the tables. Use the database's owner, or have the role made first.`,
      error,
    );
  return error;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** bigint columns hold times and positions, all below 2^53. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary"
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
