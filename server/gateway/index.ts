// Door of the gateway: Socket.IO namespace "/console". Every call is parsed by its schema and answered with an Answer.
import type { Namespace, Server, Socket } from "socket.io";
import { z } from "zod";
import {
  type Answer,
  type HubCallName,
  hubCalls,
  type Live,
  liveFor,
  refused,
} from "../../shared/protocol/index.ts";
import type { OrderKeys } from "../events/index.ts";
import type { Log } from "../surroundings.ts";
import { type CallRooms, type Calls, hubCallHandlers } from "./calls.ts";
import { askToPull, type Connection, newConnection, signedInRoom, signOut } from "./connection.ts";
import type { LiveState } from "./live.ts";
import { createPublisher, type Publisher } from "./publisher.ts";

export { type LiveState, liveState } from "./live.ts";
export { callerLookUp, searchDigests } from "./search.ts";

export interface GatewayRooms extends Omit<CallRooms, "publisher" | "signedIn"> {
  readonly io: Server;
  readonly live: LiveState;
  readonly keys: OrderKeys;
  readonly log: Log;
  /** End of the log at the start. */
  readonly head: number;
}

export interface Gateway {
  readonly publisher: Publisher;
}

/** Commands are parsed one by one later, so that a malformed one does not hold up its batch. */
const batchOfAnything = z.object({
  commands: z
    .array(z.object({ command: z.unknown(), signature: z.string() }))
    .min(1)
    .max(200),
});

function requestSchema(name: HubCallName): z.ZodType {
  return name === "commands.submit" ? batchOfAnything : hubCalls[name].request;
}

const openCalls: ReadonlySet<HubCallName> = new Set(["session.login", "session.resume", "clock.probe"]);

export function openGateway(rooms: GatewayRooms): Gateway {
  const namespace: Namespace = rooms.io.of("/console");
  const connections = new Set<Connection>();
  const publisher = createPublisher(
    { database: rooms.database, keys: rooms.keys, log: rooms.log, namespace, connections },
    rooms.head,
  );
  const sendLive = (live: Live) => {
    for (const { person, socket } of connections) {
      const seen = person === null ? null : liveFor(live, person.roles);
      if (seen !== null) socket.volatile.emit("live.frame", seen);
    }
  };
  const handlers = hubCallHandlers({
    ...rooms,
    publisher,
    signedIn: ({ person, socket }) => {
      const live = rooms.live.current();
      const seen = live === null || person === null ? null : liveFor(live, person.roles);
      if (seen !== null) socket.emit("live.frame", seen);
    },
  });

  rooms.live.listen(sendLive);
  rooms.reference.onChanged(() => {
    namespace.to(signedInRoom).emit("reference.changed", { newest: rooms.reference.newest() });
  });
  rooms.accounts.onRevoked((personId, deviceId, reason) => {
    for (const connection of connections) {
      if (connection.person?.id !== personId || (deviceId !== null && connection.deviceId !== deviceId))
        continue;
      connection.socket.emit("session.revoked", { reason });
      signOut(connection);
    }
  });
  rooms.accounts.people.onChanged((person) => {
    for (const connection of connections) {
      if (connection.person?.id !== person.id) continue;
      connection.person = person;
      connection.begunUnder = null;
      askToPull(connection);
    }
  });
  namespace.on("connection", (socket) => {
    const connection = newConnection(socket);
    connections.add(connection);
    socket.on("disconnect", () => connections.delete(connection));
    for (const name of callNames) listen(socket, name, connection, handlers, rooms.log);
  });
  return { publisher };
}

const callNames = Object.keys(hubCalls) as HubCallName[];

function listen<K extends HubCallName>(
  socket: Socket,
  name: K,
  connection: Connection,
  handlers: Calls,
  log: Log,
): void {
  socket.on(name as string, async (request: unknown, reply: unknown) => {
    if (typeof reply !== "function") return;
    reply(await answer(name, request, connection, handlers, log));
  });
}

async function answer<K extends HubCallName>(
  name: K,
  request: unknown,
  connection: Connection,
  handlers: Calls,
  log: Log,
): Promise<Answer<unknown>> {
  const parsed = requestSchema(name).safeParse(request);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") ?? null;
    return refused("request.malformed", "请求不合格式。", "The request is not well formed.", field);
  }
  const { person } = connection;
  if (person === null && !openCalls.has(name)) return refused("session.none", "请先登录。", "Sign in first.");
  try {
    // Calls that need nobody signed in do not look at the person.
    return await handlers[name](parsed.data as Parameters<Calls[K]>[0], connection, person ?? nobody);
  } catch (error) {
    log.warn("call.failed", { call: name, error: error instanceof Error ? error.name : "?" });
    return refused(
      "hub.unavailable",
      "中心暂时无法处理，请稍后重试。",
      "The hub cannot do this at the moment. Try again later.",
    );
  }
}

const nobody = { id: "", staffNumber: "", name: "", roles: [], unitId: null };
