// The training line over real sockets: the PhoneLine contract, and what belongs to it alone.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serveTrainingLine, type TrainingLine } from "../../../server/simulator/training-line/index.ts";
import {
  type ContractPhone,
  contractExtensions,
  type PhoneLineUnderTest,
  phoneLineContract,
} from "../../kits/phone-line-contract.ts";

const secret = "a secret of the test";
const script = {
  id: "noise",
  title: "夜间施工",
  lineId: "line-12345",
  callerNumber: "14000000417",
  callerVoice: "male-40",
  turns: [
    { who: "caller" as const, text: "工地还在施工", afterMs: 20 },
    { who: "agent-cue" as const, text: "问地点", afterMs: 60_000 },
  ],
};

interface Rig extends PhoneLineUnderTest {
  readonly url: string;
  readonly line: TrainingLine;
  readonly manager: Socket;
}

async function openRig(): Promise<Rig> {
  const server = createServer();
  const sockets = new Server(server, { serveClient: false, transports: ["websocket"] });
  let calls = 0;
  const line = serveTrainingLine(sockets, {
    scripts: new Map([[script.id, script]]),
    now: Date.now,
    newCallId: () => `call-${++calls}`,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const manager = io(`${url}/manager`, { transports: ["websocket"], forceNew: true });
  await manager.emitWithAck("accounts.put", {
    accounts: contractExtensions.map((extension) => ({ extension, secret, name: extension })),
  });
  const phones: Socket[] = [];
  return {
    url,
    line,
    manager,
    async phone(extension) {
      const socket = io(`${url}/phone`, { transports: ["websocket"], forceNew: true });
      phones.push(socket);
      const phone = phoneOn(socket);
      // As the page does: a leg just lost may not have been noticed yet.
      for (;;) {
        const registration = await socket.emitWithAck("register", { extension, secret });
        if (registration.ok || registration.rejection.code !== "phone.taken") return { phone, registration };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async caller() {
      line.caller();
    },
    nextAlarm: () => new Promise((resolve) => manager.once("alarm", resolve)),
    async close() {
      for (const socket of [...phones, manager]) socket.disconnect();
      line.close();
      await sockets.close();
    },
  };
}

function phoneOn(socket: Socket): ContractPhone {
  const came = new Map<string, unknown[]>();
  const waiting = new Map<string, (payload: unknown) => void>();
  socket.onAny((name: string, payload: unknown) => {
    const waiter = waiting.get(name);
    waiting.delete(name);
    if (waiter) waiter(payload);
    else came.set(name, [...(came.get(name) ?? []), payload]);
  });
  return {
    ask: (name, request) => socket.emitWithAck(name, request),
    next(name) {
      const [first, ...rest] = came.get(name) ?? [];
      came.set(name, rest);
      if (first !== undefined) return Promise.resolve(first as never);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no ${name} came`)), 5_000);
        waiting.set(name, (payload) => {
          clearTimeout(timer);
          resolve(payload as never);
        });
      });
    },
    async drop() {
      // The engine's transport is cut, as when the process dies: no goodbye is sent.
      socket.io.reconnection(false);
      socket.io.engine.close();
    },
  };
}

phoneLineContract("training line", openRig);

describe("training line", () => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await openRig();
  });
  afterEach(() => rig.close());

  test("tells the manager at most four times a second, and the newest always", async () => {
    const snapshots: { totals: { offered: number } }[] = [];
    rig.manager.on("snapshot", (snapshot) => snapshots.push(snapshot));
    const begun = Date.now();
    for (let count = 0; count < 50; count += 1) {
      rig.line.caller();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(snapshots.length).toBeLessThanOrEqual(Math.ceil((Date.now() - begun) / 250) + 1);
    expect(snapshots.at(-1)?.totals.offered).toBe(50);
  });

  test("a practice caller speaks line by line, and on at the agent's key", async () => {
    const { phone } = await rig.phone("8001");
    await phone.ask("practice-call", { trainingCallId: "noise" });
    const { callId } = await phone.next("invite");
    await phone.ask("answer", { callId });
    expect(await phone.next("spoken")).toMatchObject({ who: "caller", more: true });
    await phone.ask("practice-next", { callId });
    expect(await phone.next("spoken")).toMatchObject({ who: "agent-cue", more: false });
    await phone.ask("practice-next", { callId });
    expect(await phone.next("ended")).toMatchObject({ callId, cause: "caller-hung-up" });
  });

  test("a web page cannot pose as the hub", async () => {
    const page = io(`${rig.url}/manager`, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin: "http://elsewhere.example" },
    });
    const refused = await new Promise((resolve) => page.once("connect_error", resolve));
    expect(refused).toBeInstanceOf(Error);
    page.disconnect();
  });

  test("what has another shape is refused, and breaks nothing", async () => {
    const { phone } = await rig.phone("8001");
    const answer = await phone.ask("hang-up", { callId: 7 } as never);
    expect(answer).toMatchObject({ ok: false, rejection: { code: "protocol.invalid" } });
  });
});
