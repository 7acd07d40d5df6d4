// Sign-in: limits on guessing, sessions bound to their device, revocation, versions of the protocol.
import { randomUUID } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startHub, type TestHub } from "../../kits/hub-kit.ts";
import { type HandClock, handClock, password, people } from "../../kits/small-city.ts";
import { connectConsole } from "../../kits/test-console.ts";

let clock: HandClock;
let hub: TestHub;
let socket: Socket;

beforeAll(async () => {
  clock = handClock();
  hub = await startHub({ clock });
});
afterAll(() => hub.stop());
beforeEach(() => {
  socket = io(`${hub.url}/console`, { transports: ["websocket"], forceNew: true });
});
afterEach(() => {
  socket.close();
});

const login = (staffNumber: string, given: string, over = {}) =>
  socket.emitWithAck("session.login", {
    protocol: 1,
    staffNumber,
    password: given,
    deviceId: randomUUID(),
    publicKey: "",
    ...over,
  });

test("five wrong passwords make the sixth try wait, the right one too; each further failure doubles it", async () => {
  for (let tries = 0; tries < 5; tries += 1)
    expect(await login("4001", "wrong")).toMatchObject({ ok: false, rejection: { code: "login.wrong" } });
  expect(await login("4001", password)).toMatchObject({ rejection: { code: "login.too-often" } });
  clock.pass(31_000);
  expect(await login("4001", "wrong")).toMatchObject({ rejection: { code: "login.wrong" } });
  clock.pass(31_000);
  expect(await login("4001", "wrong")).toMatchObject({ rejection: { code: "login.too-often" } });
  clock.pass(31_000);
  const lead = await connectConsole(hub.url, "4001");
  lead.close();
});

test("tries side by side are limited as well", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => login("2011", "wrong")));
  const codes = answers.map(({ rejection }) => rejection.code);
  expect(codes.filter((code) => code === "login.wrong")).toHaveLength(5);
  clock.pass(3_600_000);
});

test("an unknown staff number is told nothing else than a wrong password", async () => {
  const [unknown, wrong] = [await login("9999", "x"), await login("3005", "x")];
  expect(unknown).toEqual(wrong);
});

test("without a session nothing is answered but the clock", async () => {
  expect(await socket.emitWithAck("clock.probe", { sentAt: 1 })).toEqual({
    ok: true,
    value: { hubTime: clock.now() },
  });
  expect(await socket.emitWithAck("work.pull", { after: 0, limit: 1 })).toMatchObject({
    rejection: { code: "session.none" },
  });
  expect(await socket.emitWithAck("work.pull", { after: -1 })).toMatchObject({
    rejection: { code: "request.malformed" },
  });
});

test("a console of another protocol is told so in a sentence", async () => {
  expect(await login("1027", password, { protocol: 99 })).toMatchObject({
    rejection: { code: "protocol.newer" },
  });
  expect(await login("1027", password, { protocol: 0 })).toMatchObject({
    rejection: { code: "protocol.older" },
  });
});

test("a key that is none is refused", async () => {
  expect(await login("1027", password, { publicKey: "bm9uZQ==" })).toMatchObject({
    rejection: { code: "login.key" },
  });
});

test("a session goes on after a reconnect on its own device only, and ends when revoked", async () => {
  const agent = await connectConsole(hub.url, "1027");
  const { token } = agent.session;
  const resume = (deviceId: string) => socket.emitWithAck("session.resume", { protocol: 1, token, deviceId });
  expect(await resume(randomUUID())).toMatchObject({ rejection: { code: "session.over" } });
  expect(await resume(agent.deviceId)).toMatchObject({ ok: true, value: { person: people.agent } });

  const told = new Promise((resolve) => agent.socket.once("session.revoked", resolve));
  await hub.hub.accounts.revoke(people.agent.id, agent.deviceId, "lost device");
  expect(await told).toEqual({ reason: "lost device" });
  expect(await agent.call("work.pull", { after: 0, limit: 1 })).toMatchObject({
    rejection: { code: "session.none" },
  });
  expect(await resume(agent.deviceId)).toMatchObject({ rejection: { code: "session.revoked" } });
  agent.close();
});

test("a session that was ended by its owner or has run out is over, not revoked", async () => {
  const agent = await connectConsole(hub.url, "1027");
  const { token } = agent.session;
  const resume = () => socket.emitWithAck("session.resume", { protocol: 1, token, deviceId: agent.deviceId });
  await hub.hub.pool.query("update sessions set expires_at = 1 where device_id = $1", [agent.deviceId]);
  expect(await resume()).toMatchObject({ rejection: { code: "session.over" } });
  await agent.call("session.end", {});
  // Revoking afterwards reaches sessions that run, not this one.
  await hub.hub.accounts.revoke(people.agent.id, null, "left");
  expect(await resume()).toMatchObject({ rejection: { code: "session.over" } });
  agent.close();
});

test("a password stands nowhere in the database", async () => {
  const { rows } = await hub.hub.pool.query("select password_hash from people");
  for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$/);
});

test("what was signed after a revocation is refused for good; what was done before it is still taken in", async () => {
  const agent = await connectConsole(hub.url, people.agent.staffNumber);
  const sender = await connectConsole(hub.url, people.lead.staffNumber);
  const at = (deviceTime: number) => ({ deviceTime, lastContact: deviceTime });
  const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
  const open = (time: number) =>
    agent.command(randomUUID(), "order.open", { origin, splitFrom: null }, {}, at(time));
  const before = open(clock.now());
  clock.pass(1000);
  await hub.hub.accounts.revoke(people.agent.id, agent.deviceId, "lost device");
  clock.pass(1000);
  const after = open(clock.now());
  const results = await sender.submit([before, after]);
  expect(results).toMatchObject([{ outcome: "accepted" }, { rejection: { code: "device.revoked" } }]);
  const remembered = await hub.hub.database
    .selectFrom("commands")
    .select("outcome")
    .where("command_id", "=", after.command["id"] as string)
    .executeTakeFirst();
  expect(remembered?.outcome).toBe("rejected");
  agent.close();
  sender.close();
});
