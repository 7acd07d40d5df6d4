// The city simulator as a program against a real hub: an order that is put in is signed and replied; a caller rings the line.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Server } from "socket.io";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachDesk } from "../../../server/desk/index.ts";
import { serveTrainingLine } from "../../../server/simulator/training-line/index.ts";
import { password, people, realClock, type SmallCity, smallCity } from "../../kits/small-city.ts";

const program = join(import.meta.dirname, "../../../server/simulator/main.ts");
let city: SmallCity;
let url: string;
let detach: () => void;
const running: ChildProcess[] = [];

beforeAll(async () => {
  city = await smallCity(undefined, realClock);
  detach = await attachDesk(city.hub);
  url = (await city.hub.listen()).url;
});
afterAll(async () => {
  for (const child of running) child.kill();
  detach();
  await city.close();
});

function simulate(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      output += part;
    });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, output: () => output, ended };
}

test("an order is signed, handled and replied by the simulated unit, and Ctrl-C ends with the counts", async () => {
  const orderId = await city.dispatched();
  const words = ["--hub", url, "--password", password, "--handlers", people.handler.staffNumber];
  const simulator = simulate(...words, "--seed", "7", "--speed", "200000");
  await expect.poll(async () => (await city.order(orderId)).state, { timeout: 30_000 }).toBe("replied");
  const { replies } = await city.order(orderId);
  expect(replies.at(-1)?.publicReply).toMatch(/夜间施工噪声/);
  simulator.child.kill("SIGINT");
  expect(await simulator.ended).toBe(0);
  const lines = simulator.output().trim().split("\n");
  expect(lines.every((line) => line.startsWith("模拟 simulator · "))).toBe(true);
  expect(lines.filter((line) => line.includes("签收 signed"))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/ended: .*sign 1.*reply 1/);
});

test("a wrong password is told in words, and nothing is pretended", async () => {
  const simulator = simulate("--hub", url, "--password", "not-it", "--handlers", people.handler.staffNumber);
  expect(await simulator.ended).toBe(1);
  expect(simulator.output()).toMatch(/u-1: .+/);
});

test("callers come to the training line; a web page cannot send any", async () => {
  const server = createServer();
  const sockets = new Server(server, { serveClient: false, transports: ["websocket"] });
  const scripts = new Map(
    (await import("../../../server/sample/index.ts")).trainingCalls.map((call) => [call.id, call]),
  );
  let calls = 0;
  const line = serveTrainingLine(sockets, { scripts, now: Date.now, newCallId: () => `call-${++calls}` });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const lineUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const words = ["--hub", url, "--password", password, "--handlers", people.handler.staffNumber];
  const simulator = simulate(...words, "--line", lineUrl, "--callers-per-hour", "36000");
  await expect.poll(simulator.output, { timeout: 20_000 }).toMatch(/来电 call \S+/);
  simulator.child.kill("SIGTERM");
  await simulator.ended;

  const { io } = await import("socket.io-client");
  const page = io(`${lineUrl}/city`, {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { origin: "http://somewhere.example" },
  });
  const refusal = await new Promise<Error>((resolve) => page.once("connect_error", resolve));
  expect(refusal.message).toBe("not for pages");
  page.close();
  line.close();
  await sockets.close();
});
