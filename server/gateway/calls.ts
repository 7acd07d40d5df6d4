// What the hub answers to each call of the console contract. Requests have been parsed; the person is signed in, except for the
// calls that sign in.
import {
  type Answer,
  accepted,
  type CommandResult,
  type HubCallName,
  type hubCalls,
  minimumProtocol,
  type Person,
  type PhoneAccount,
  protocolVersion,
  type RequestOf,
  type ResponseOf,
  refused,
  type Session,
} from "../../shared/protocol/index.ts";
import type { SignedIn } from "../accounts/index.ts";
import { readCommand } from "../commands/index.ts";
import { pullDigests } from "../events/index.ts";
import type { Hub, Submission } from "../hub.ts";
import type { Secrets } from "../secrets/index.ts";
import { type Connection, signedInRoom, signOut } from "./connection.ts";
import type { Publisher } from "./publisher.ts";
import { mayLookUpCallers } from "./search.ts";

export type Calls = {
  [K in HubCallName]: (
    request: RequestOf<typeof hubCalls, K>,
    connection: Connection,
    person: Person,
  ) => Promise<Answer<ResponseOf<typeof hubCalls, K>>>;
};

export interface CallRooms
  extends Pick<
    Hub,
    | "accounts"
    | "reference"
    | "leases"
    | "drafts"
    | "workFeed"
    | "readLog"
    | "clock"
    | "database"
    | "submit"
    | "lookUpCaller"
    | "searchDigests"
  > {
  readonly secrets: Secrets;
  readonly publisher: Publisher;
  readonly phoneOf: (person: Person, deviceId: string) => PhoneAccount | null;
  readonly alarmKnown: (alarmId: string, person: Person) => void;
  readonly signedIn: (connection: Connection) => void;
}

const OFFLINE_MS = 72 * 3_600_000;

export function hubCallHandlers(rooms: CallRooms): Calls {
  const { accounts, reference, leases, drafts, workFeed, readLog, clock } = rooms;

  async function sessionFor(
    connection: Connection,
    signedIn: SignedIn & { person: Person },
  ): Promise<Session> {
    const { person, token, deviceId, expiresAt } = signedIn;
    connection.person = person;
    connection.deviceId = deviceId;
    connection.token = token;
    await connection.socket.join(signedInRoom);
    rooms.signedIn(connection);
    const versions = reference.newestVersions();
    const documents = versions && (await reference.lookUp(versions));
    return {
      token,
      person,
      cityName: documents?.directory.cityName ?? { zh: "", en: "" },
      hubTime: clock.now(),
      expiresAt,
      offlineUntil: clock.now() + OFFLINE_MS,
      phoneHashKey: rooms.secrets.phoneHashKey,
      recoveryPublicKey: rooms.secrets.recoveryPublicKey,
      phone: rooms.phoneOf(person, deviceId),
    };
  }

  const calls: Calls = {
    "session.login": async ({ protocol, staffNumber, password, deviceId, publicKey }, connection) => {
      if (!speaks(protocol)) return otherProtocol(protocol);
      const address = connection.socket.handshake.address;
      const answer = await accounts.login({ staffNumber, password, deviceId, publicKey, address });
      return answer.ok ? accepted(await sessionFor(connection, answer.value)) : answer;
    },
    "session.resume": async ({ protocol, token, deviceId }, connection) => {
      if (!speaks(protocol)) return otherProtocol(protocol);
      const answer = await accounts.resume(token, deviceId);
      return answer.ok ? accepted(await sessionFor(connection, answer.value)) : answer;
    },
    "session.end": async (_request, connection) => {
      if (connection.token !== null) await accounts.end(connection.token);
      signOut(connection);
      return accepted({});
    },
    "clock.probe": async () => accepted({ hubTime: clock.now() }),
    "commands.submit": async ({ commands }) => accepted({ results: await submitAll(rooms, commands) }),
    "work.pull": async ({ after, limit }, connection, person) => {
      const begunUnder = workFeed.accessSeq(person.id);
      const frame = await workFeed.pull(person, after, limit, connection.begunUnder);
      const now = connection.person;
      // Rights changed while this was read under the old ones: it is read anew under those that hold now.
      if (now !== null && now !== person && now.id === person.id)
        return calls["work.pull"]({ after, limit }, connection, now);
      if (frame.from === 0) connection.begunUnder = begunUnder;
      // Something was pushed to others while this was read: the console must ask once more before frames fit.
      const behind = frame.to < rooms.publisher.frontier();
      if (!frame.more && !behind && connection.person?.id === person.id) connection.workCursor = frame.to;
      return accepted({ ...frame, more: frame.more || behind });
    },
    "digest.pull": async ({ after, limit }) =>
      accepted(await pullDigests(rooms.database, after, limit, rooms.publisher.frontier())),
    "reference.versions": async () => accepted({ newest: reference.newest() }),
    "reference.pull": async ({ kind, version }) => {
      const content = await reference.document(kind, version);
      if (content === null)
        return refused("reference.unknown", "没有这个版本。", "There is no such version.", "version");
      return accepted({ kind, version, content });
    },
    "lease.take": async ({ count, training }, { deviceId }, person) =>
      leases.take({ personId: person.id, deviceId: deviceId ?? "", count, training }),
    "draft.put": async ({ draft }, { deviceId }, person) => {
      if (draft.personId !== person.id || draft.deviceId !== deviceId)
        return refused(
          "draft.not-yours",
          "这份草稿不属于您或本机。",
          "This draft is not yours or not this device's.",
        );
      return accepted(await drafts.put(draft));
    },
    "draft.drop": async ({ draftId }, _connection, person) => {
      await drafts.drop(person.id, draftId);
      return accepted({});
    },
    "draft.list": async (_request, _connection, person) => accepted({ drafts: await drafts.list(person.id) }),
    "caller.look-up": async ({ phone, callId }, _connection, person) =>
      rooms.lookUpCaller(person, phone, callId),
    "order.read": async ({ orderId, unmasked }, _connection, person) => {
      const events = await workFeed.read(person, orderId, unmasked);
      if (events === null)
        return refused(
          "order.not-found",
          "没有这张工单，或您无权查看。",
          "There is no such order, or you may not see it.",
        );
      await readLog.note({
        personId: person.id,
        what: "order.read",
        orderId,
        details: { events: events.length },
      });
      return accepted({ events });
    },
    "order.search": async ({ text, limit }, _connection, person) => {
      if (!mayLookUpCallers(person) && !person.roles.some((role) => searchers.includes(role)))
        return refused("permission", "您的岗位不能检索工单。", "Your role may not search orders.");
      return accepted({ digests: await rooms.searchDigests(text, limit) });
    },
    "live.alarm-known": async ({ alarmId }, _connection, person) => {
      if (!person.roles.some((role) => role === "shift-lead" || role === "supervisor"))
        return refused(
          "permission",
          "只有班长或督办能确认告警。",
          "Only a shift lead or supervisor acknowledges alarms.",
        );
      rooms.alarmKnown(alarmId, person);
      return accepted({});
    },
  };
  return calls;
}

const searchers: Person["roles"] = ["reviewer", "quality-assessor", "analyst"];

/** One malformed command must not hold up the others of its batch. */
async function submitAll(
  rooms: Pick<CallRooms, "submit">,
  commands: readonly { command: unknown; signature: string }[],
): Promise<CommandResult[]> {
  const read = commands.map(({ command, signature }) => ({ command: readCommand(command), signature }));
  const sound = read.flatMap(({ command, signature }): Submission[] =>
    command ? [{ command, signature }] : [],
  );
  const results = (sound.length === 0 ? [] : await rooms.submit(sound)).values();
  return read.flatMap(({ command }, index): CommandResult[] => {
    if (command === null) return malformed(commands[index]?.command);
    const next = results.next();
    return next.done ? [] : [next.value];
  });
}

function malformed(command: unknown): CommandResult[] {
  const commandId =
    typeof command === "object" && command !== null && "id" in command && typeof command.id === "string"
      ? command.id
      : "";
  const { rejection } = refused(
    "command.malformed",
    "这一步的内容不合格式，中心无法受理。",
    "The act is not well formed, so the hub cannot take it in.",
  );
  return [{ commandId, outcome: "rejected", rejection }];
}

function speaks(protocol: number): boolean {
  return protocol >= minimumProtocol && protocol <= protocolVersion;
}

function otherProtocol(protocol: number) {
  return protocol > protocolVersion
    ? refused(
        "protocol.newer",
        "本机的连心线比中心新，请先升级中心，或在本机使用旧版。",
        "This console is newer than the hub. Update the hub first, or use the older console.",
      )
    : refused(
        "protocol.older",
        "本机的连心线版本过旧，请更新后再登录。",
        "This console is too old for the hub. Update it and sign in again.",
      );
}
