// The city's callers: they come to the training line at gaps as between independent people, each with one of its written calls.
import { io } from "socket.io-client";
import { type Answer, answerSchema, cityCalls } from "../../shared/protocol/index.ts";
import { type Chance, chanceOf } from "./chance.ts";

export interface CallersOptions {
  readonly line: string;
  readonly perHour: number;
  readonly seed: number;
  /** Ids of the practice calls. */
  readonly calls: readonly [string, ...string[]];
  readonly told: (call: { trainingCallId: string; answer: Answer<unknown> }) => void;
}

const hourMs = 3_600_000;
const patienceMs = 5_000;

/** Callers come in the time of people, whatever the simulator's speed: real agents talk to them. */
export function sendCallers({ line, perHour, seed, calls, told }: CallersOptions): { stop(): void } {
  const socket = io(new URL("/city", line).href, { transports: ["websocket"], forceNew: true });
  const chance = chanceOf(seed, "callers");
  let timer = setTimeout(() => void next(), chance.gap(hourMs / perHour));

  async function next(): Promise<void> {
    const trainingCallId = callFor(chance, calls);
    timer = setTimeout(() => void next(), chance.gap(hourMs / perHour));
    if (!socket.connected) return;
    const answer: unknown = await socket
      .timeout(patienceMs)
      .emitWithAck("call-in", { trainingCallId })
      .catch(() => null);
    const parsed = answerSchema(cityCalls["call-in"].response).safeParse(answer);
    if (parsed.success) told({ trainingCallId, answer: parsed.data });
  }

  return {
    stop() {
      clearTimeout(timer);
      socket.close();
    },
  };
}

function callFor(chance: Chance, calls: CallersOptions["calls"]): string {
  return chance.pick(calls);
}
