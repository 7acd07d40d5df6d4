// Hub and training line on real sockets: accounts, live state by role, alarms, and either side coming back after a restart.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinRooms, type Rooms } from "../../../server/rooms.ts";
import { serveTrainingLine } from "../../../server/simulator/training-line/index.ts";
import {
  type Live,
  type PhoneAccount,
  protocolVersion,
  type Session,
} from "../../../shared/protocol/index.ts";
import { password, people, realClock, type SmallCity, smallCity } from "../../kits/small-city.ts";

interface Line {
  url: string;
  close(): Promise<void>;
}

let line: Line;
let city: SmallCity;
let rooms: Rooms;
const sockets = new Set<Socket>();

beforeAll(async () => {
  line = await openLine(0);
  city = await smallCity(undefined, realClock);
  rooms = await join_();
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await rooms.close();
  await city.close();
  await line.close();
});

function join_(): Promise<Rooms> {
  return joinRooms(city.hub, {
    data: city.data,
    rendererFolder: city.data,
    trainingLine: line.url,
    runJobs: false,
  });
}

async function openLine(port: number): Promise<Line> {
  const server = createServer();
  const served = new Server(server, { serveClient: false, transports: ["websocket"] });
  const training = serveTrainingLine(served, { scripts: new Map(), now: Date.now, newCallId: randomUUID });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      training.close();
      await served.close();
    },
  };
}

function connect(url: string): Socket {
  const socket = io(url, { transports: ["websocket"], forceNew: true, reconnectionDelay: 50 });
  sockets.add(socket);
  return socket;
}

const device = randomUUID();

/** A console that has signed in, and the live frames that it gets. */
async function console_(
  staffNumber: string,
): Promise<{ session: Session; socket: Socket; live: () => Live | undefined }> {
  const { port } = city.hub.httpServer.address() as AddressInfo;
  const socket = connect(`http://127.0.0.1:${port}/console`);
  const frames: Live[] = [];
  socket.on("live.frame", (frame: Live) => frames.push(frame));
  const publicKey = generateKeyPairSync("ed25519")
    .publicKey.export({ type: "spki", format: "der" })
    .toString("base64");
  const answer = await socket.emitWithAck("session.login", {
    protocol: protocolVersion,
    staffNumber,
    password,
    deviceId: device,
    publicKey,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { session: answer.value, socket, live: () => frames.at(-1) };
}

async function register(account: PhoneAccount | null): Promise<Socket> {
  if (account === null) throw new Error("no phone");
  const socket = connect(`${account.url}/phone`);
  const ask = () => socket.emitWithAck("register", { extension: account.extension, secret: account.secret });
  await expect.poll(async () => (await ask()).ok, { timeout: 10_000 }).toBe(true);
  return socket;
}

test("an agent's phone registers, the lead sees who it is, the agent sees the queue only", async () => {
  await city.hub.listen();
  const agent = await console_(people.agent.staffNumber);
  const lead = await console_(people.lead.staffNumber);
  const dispatcher = await console_(people.dispatcher.staffNumber);
  expect(agent.session.phone).toMatchObject({
    kind: "training",
    extension: people.agent.staffNumber,
    url: line.url,
  });
  expect(dispatcher.session.phone).toBeNull();
  const phone = await register(agent.session.phone);
  await phone.emitWithAck("set-state", { state: "ready", reason: "" });
  await expect
    .poll(() => lead.live()?.agents.find(({ personId }) => personId === people.agent.id)?.state, {
      timeout: 10_000,
    })
    .toBe("ready");
  expect(lead.live()?.agents[0]?.name).toBe(people.agent.name);
  expect(agent.live()?.training).toBe(true);
  expect(agent.live()?.agents).toEqual([]);

  await phone.emitWithAck("emergency", { callId: null, service: null });
  await expect.poll(() => lead.live()?.alarms.length, { timeout: 10_000 }).toBe(1);
  const alarm = lead.live()?.alarms[0];
  expect(alarm).toMatchObject({ personId: people.agent.id, knownBy: null });
  await lead.socket.emitWithAck("live.alarm-known", { alarmId: alarm?.id });
  await expect.poll(() => lead.live()?.alarms[0]?.knownBy, { timeout: 10_000 }).toBe(people.lead.id);
  expect(agent.live()?.alarms).toEqual([]);
});

test("the line comes back: phones register again with the accounts they have", async () => {
  const agent = await console_(people.agent.staffNumber);
  const { port } = new URL(line.url);
  await line.close();
  line = await openLine(Number(port));
  await register(agent.session.phone);
});

test("the hub comes back: a person has the same account, so no phone registers anew during a call", async () => {
  const before = await console_(people.agent.staffNumber);
  await rooms.close();
  await city.restart();
  rooms = await join_();
  await city.hub.listen();
  const after = await console_(people.agent.staffNumber);
  expect(after.session.phone).toEqual(before.session.phone);
});

test("an alarm given while the hub was away is on the lead's board when it is back", async () => {
  // The phones of before are gone: an extension is held by one at a time.
  for (const socket of sockets) socket.close();
  const agent = await console_(people.agent.staffNumber);
  const phone = await register(agent.session.phone);
  await rooms.close();
  const answer = await phone.emitWithAck("emergency", { callId: null, service: null });
  expect(answer.ok).toBe(true);
  rooms = await join_();
  await console_(people.agent.staffNumber);
  const lead = await console_(people.lead.staffNumber);
  await expect
    .poll(
      () =>
        lead
          .live()
          ?.alarms.filter(({ knownBy }) => knownBy === null)
          .map(({ personId }) => personId),
      {
        timeout: 10_000,
      },
    )
    .toContain(people.agent.id);
});
