// The hub as its rooms see it: types only, so that every room may import them without importing one another.
// `createHub` in core.ts makes one; main.ts joins the rooms to it.
import type { Server as HttpServer } from "node:http";
import type { Kysely } from "kysely";
import type { Pool } from "pg";
import type { Server as SocketServer } from "socket.io";
import type {
  CommandData,
  CommandSealed,
  Digest,
  Order,
  OrderCommand,
  OrderCommandType,
  OrderEvent,
} from "../shared/domain/index.ts";
import type {
  Answer,
  CallerDetails,
  ChildReport,
  CommandResult,
  Live,
  Person,
  PhoneAccount,
} from "../shared/protocol/index.ts";
import type { Accounts } from "./accounts/index.ts";
import type { Database } from "./db/index.ts";
import type { Drafts } from "./drafts/index.ts";
import type { ChainReport, CommittedBatch, ReadLog, WorkFeed } from "./events/index.ts";
import type { Leases } from "./leases/index.ts";
import type { ReferenceShelf } from "./reference/index.ts";
import type { Clock, Log } from "./surroundings.ts";

export type { CommittedBatch } from "./events/index.ts";

export interface HubOptions {
  /** The one folder all data stays under. */
  readonly data: string;
  /** URL of the city's own PostgreSQL; without it the embedded one runs under the data folder. */
  readonly database?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Told of every step that may take over a second. */
  readonly report?: (report: ChildReport) => void;
}

/** A command with the signature of person and device; null only for what the hub itself or its own desks submit. */
export interface Submission {
  readonly command: OrderCommand;
  readonly signature: string | null;
  /** Only without a signature: when the hub is to have taken it in, for a history that is loaded. */
  readonly receivedAt?: number;
}

export interface OrderWithEvents {
  readonly order: Order;
  /** All events, sealed parts open; whoever shows them to a person projects them first. */
  readonly events: readonly OrderEvent[];
}

export interface Hub {
  /** Reads, and writes of tables other than the log. */
  readonly database: Kysely<Database>;
  /** The same connections for a library that wants node-postgres itself (the job queue makes its own schema with it). */
  readonly pool: Pool;
  readonly clock: Clock;
  readonly log: Log;
  readonly httpServer: HttpServer;
  readonly io: SocketServer;

  readonly accounts: Accounts;
  readonly reference: ReferenceShelf;
  readonly leases: Leases;
  readonly drafts: Drafts;
  readonly workFeed: WorkFeed;
  readonly readLog: ReadLog;

  /** Decides and stores; answers in the order of the batch, one result per command. Never throws for a rejection. */
  submit(batch: readonly Submission[]): Promise<CommandResult[]>;
  /** An act of the hub itself, under the name of its scheduler, now, under the newest reference documents. */
  systemCommand<T extends OrderCommandType>(
    orderId: string,
    type: T,
    data: CommandData<T>,
    sealed: CommandSealed<T>,
  ): Promise<CommandResult>;
  /** Called after every commit, in commit order; answers with the way to stop. */
  onCommitted(listener: (batch: CommittedBatch) => void): () => void;
  /** Keyed hash of a phone number, hex: the same as in digests and in the index. */
  hashPhone(phone: string): string;
  /** What the hub knows of a caller, for whoever speaks with them; refused to others, and written into the audit of reading. */
  lookUpCaller(person: Person, phone: string, callId: string): Promise<Answer<CallerDetails>>;
  /** Orders by number, last eight digits, phone or words of the title, as digests. */
  searchDigests(text: string, limit: number): Promise<Digest[]>;
  readOrder(orderId: string): Promise<OrderWithEvents | null>;
  /** Seals what has been added since the last seal into the signed chain; answers with the last seq sealed, or null. */
  sealChain(): Promise<number | null>;
  /** Reads the whole log and checks hashes, order and seals. */
  verifyChain(): Promise<ChainReport>;
  /** Makes every view again from the log, in one transaction; nothing is taken in meanwhile. */
  rebuildViews(): Promise<void>;

  /** Live state for consoles and desks: the newest wins, at most four frames a second go out. */
  publishLive(live: Live): void;
  listenLive(listener: (live: Live) => void): () => void;
  onAlarmKnown(listener: (alarmId: string, person: Person) => void): () => void;
  /** Who gives people their phones; until it is called sessions have none. */
  providePhones(phoneOf: (person: Person, deviceId: string) => PhoneAccount | null): void;

  /** Settles when the embedded database has ended without being asked to: the hub cannot go on. */
  readonly lost: Promise<void>;
  /** Begins to answer on the port; the URL carries the port taken. */
  listen(): Promise<{ readonly url: string }>;
  close(): Promise<void>;
}
