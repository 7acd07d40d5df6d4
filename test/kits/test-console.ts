// A console as the hub sees it, for tests: signs in with a device key of its own, signs its acts, and follows both feeds by the
// rule of the contract (a frame is applied only if it begins at the cursor).
import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { v7 as uuidv7 } from "uuid";
import type {
  CommandData,
  CommandSealed,
  OrderCommand,
  OrderCommandType,
  OrderEvent,
} from "../../shared/domain/index.ts";
import {
  type Answer,
  type CommandResult,
  canonicalJson,
  DigestFrame,
  type HubCallName,
  type hubCalls,
  type NumberLease,
  type Person,
  protocolVersion,
  type RequestOf,
  type ResponseOf,
  type Session,
  type SignedCommand,
  WorkFrame,
} from "../../shared/protocol/index.ts";
import { password as smallCityPassword } from "./small-city.ts";

export interface TestConsole {
  readonly socket: Socket;
  readonly person: Person;
  readonly session: Session;
  readonly deviceId: string;
  /** What the person holds: events by order, in the order of their versions. */
  readonly work: ReadonlyMap<string, readonly OrderEvent[]>;
  readonly digests: ReadonlyMap<string, unknown>;
  readonly workCursor: () => number;
  /** How often a frame did not fit and had to be pulled. */
  readonly pulls: () => number;
  call<K extends HubCallName>(
    name: K,
    request: RequestOf<typeof hubCalls, K>,
  ): Promise<Answer<ResponseOf<typeof hubCalls, K>>>;
  command<T extends OrderCommandType>(
    orderId: string,
    type: T,
    data: CommandData<T>,
    sealed: CommandSealed<T>,
    over?: Partial<OrderCommand>,
  ): SignedCommand;
  submit(commands: readonly SignedCommand[]): Promise<readonly CommandResult[]>;
  lease(count: number): Promise<NumberLease>;
  /** Pulls both feeds until they have caught up, and follows them from then on. */
  follow(): Promise<void>;
  /** Settles when the feed has come as far as `seq`. */
  reached(seq: number): Promise<void>;
  close(): void;
}

export interface ConsoleOptions {
  readonly password?: string;
  readonly deviceId?: string;
  readonly key?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
}

export async function connectConsole(
  url: string,
  staffNumber: string,
  {
    password = smallCityPassword,
    deviceId = randomUUID(),
    key = generateKeyPairSync("ed25519"),
  }: ConsoleOptions = {},
): Promise<TestConsole> {
  const socket = io(`${url}/console`, { transports: ["websocket"], forceNew: true });
  const call: TestConsole["call"] = (name, request) => socket.timeout(20_000).emitWithAck(name, request);
  const publicKey = key.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const answer = await call("session.login", {
    protocol: protocolVersion,
    staffNumber,
    password,
    deviceId,
    publicKey,
  });
  if (!answer.ok) {
    socket.close();
    throw new Error(answer.rejection.code);
  }
  const session = answer.value;
  const { person } = session;
  const work = new Map<string, OrderEvent[]>();
  const digests = new Map<string, unknown>();
  let workCursor = 0;
  let digestCursor = 0;
  let pulls = 0;
  let following = false;
  let queue: Promise<void> = Promise.resolve();

  function applyWork(frame: WorkFrame): void {
    for (const row of frame.rows) {
      if (row.kind === "forget") work.delete(row.orderId);
      else if (row.kind === "order") work.set(row.orderId, [...row.events]);
      else work.set(row.orderId, [...(work.get(row.orderId) ?? []), ...row.events]);
    }
    workCursor = frame.to;
  }

  function applyDigests(frame: DigestFrame): void {
    for (const row of frame.rows) {
      if (row.kind === "forget") digests.delete(row.orderId);
      else digests.set(row.digest.orderId, row.digest);
    }
    digestCursor = frame.to;
  }

  async function pullWork(): Promise<void> {
    for (let more = true; more; ) {
      const pulled = await call("work.pull", { after: workCursor, limit: 500 });
      if (!pulled.ok) throw new Error(pulled.rejection.code);
      if (pulled.value.from === 0 && workCursor > 0) work.clear();
      else if (pulled.value.from !== workCursor) continue;
      applyWork(pulled.value);
      more = pulled.value.more;
    }
  }

  async function pullDigests(): Promise<void> {
    for (let more = true; more; ) {
      const pulled = await call("digest.pull", { after: digestCursor, limit: 2000 });
      if (!pulled.ok) throw new Error(pulled.rejection.code);
      applyDigests(pulled.value);
      more = pulled.value.more;
    }
  }

  const inTurn = (step: () => Promise<void> | void) => {
    queue = queue.then(step);
    return queue;
  };
  /** A pull that the end of the connection cuts off is nobody's fault. */
  const onFrame = (step: () => Promise<void> | void) => {
    if (!following) return;
    void inTurn(async () => {
      try {
        await step();
      } catch (error) {
        if (socket.connected) throw error;
      }
    });
  };
  socket.on("work.frame", (message: unknown) =>
    onFrame(async () => {
      const frame = WorkFrame.parse(message);
      if (frame.from === workCursor) return applyWork(frame);
      // Overtaken by a pull; the empty frame from 0 asks for one.
      if (frame.to <= workCursor && frame.to > 0) return;
      pulls += 1;
      await pullWork();
    }),
  );
  socket.on("digest.frame", (message: unknown) =>
    onFrame(async () => {
      const frame = DigestFrame.parse(message);
      if (frame.to <= digestCursor) return;
      if (frame.from === digestCursor) return applyDigests(frame);
      pulls += 1;
      await pullDigests();
    }),
  );

  return {
    socket,
    person,
    session,
    deviceId,
    work,
    digests,
    workCursor: () => workCursor,
    pulls: () => pulls,
    call,
    command: (orderId, type, data, sealed, over = {}) => {
      const now = Date.now();
      const command = {
        id: uuidv7(),
        orderId,
        actor: { personId: person.id, role: person.roles[0], unitId: person.unitId },
        deviceId,
        place: "console",
        deviceTime: now,
        clockOffset: 0,
        lastContact: now - 60_000,
        versions: { rules: 1, calendar: 1, directory: 1 },
        type,
        data,
        sealed,
        ...over,
      } as unknown as OrderCommand;
      const signature = sign(null, Buffer.from(canonicalJson(command)), key.privateKey).toString("base64");
      return { command, signature };
    },
    submit: async (commands) => {
      const answer = await call("commands.submit", { commands: [...commands] });
      if (!answer.ok) throw new Error(answer.rejection.code);
      return answer.value.results;
    },
    lease: async (count) => {
      const answer = await call("lease.take", { count, training: false });
      if (!answer.ok) throw new Error(answer.rejection.code);
      return answer.value;
    },
    follow: async () => {
      following = true;
      await inTurn(pullWork);
      await inTurn(pullDigests);
    },
    reached: async (seq) => {
      const end = Date.now() + 20_000;
      while (Date.now() < end) {
        await queue;
        if (workCursor >= seq) return;
        await inTurn(pullWork);
      }
      throw new Error(`the feed did not reach ${seq}`);
    },
    close: () => socket.close(),
  };
}
