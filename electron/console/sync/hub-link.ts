// The line to the hub: Socket.IO, every call answered by a value, reconnecting by its own pace. It knows nothing of what is
// said over it; sync.ts does.
import { io, type Socket } from "socket.io-client";
import type { z } from "zod";
import {
  type Answer,
  answerSchema,
  type HubCallName,
  type HubPushName,
  hubCalls,
  hubPushes,
  type RequestOf,
  type ResponseOf,
  refused,
} from "../../../shared/protocol/index.ts";
import type { Clock, Log, Random } from "../surroundings.ts";
import { waitBefore } from "./pace.ts";

export type HubPush = { [K in HubPushName]: { name: K; value: z.infer<(typeof hubPushes)[K]> } }[HubPushName];

export interface HubLink {
  readonly connected: boolean;
  /** Never rejects: a lost line answers with code "hub.gone". */
  call<K extends HubCallName>(
    name: K,
    request: RequestOf<typeof hubCalls, K>,
  ): Promise<Answer<ResponseOf<typeof hubCalls, K>>>;
  /** Resolves when the line is up, or after so many ms; true when it is up. */
  whenConnected(milliseconds: number): Promise<boolean>;
  close(): void;
}

export interface HubLinkOptions {
  /** Null = there is no hub: never connected. */
  readonly hubUrl: string | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  onUp(): void;
  /** The line broke, or a try to reach the hub failed. */
  onDown(): void;
  onPush(push: HubPush): void;
}

const ANSWER_WITHIN_MS = 20_000;
const CONNECT_WITHIN_MS = 8_000;

export function openHubLink(options: HubLinkOptions): HubLink {
  const { hubUrl, clock, random, log } = options;
  const waiting = new Set<() => void>();
  let attempt = 0;
  let closed = false;
  let cancelRetry: (() => void) | null = null;
  let wasUp = false;
  const socket: Socket | null =
    hubUrl === null
      ? null
      : io(new URL("/console", hubUrl).href, {
          autoConnect: false,
          reconnection: false,
          transports: ["websocket"],
          timeout: CONNECT_WITHIN_MS,
          forceNew: true,
        });

  function retry(): void {
    if (closed || cancelRetry !== null) return;
    cancelRetry = clock.after(waitBefore(attempt, random), () => {
      cancelRetry = null;
      if (!closed) socket?.connect();
    });
    attempt += 1;
  }

  socket?.on("connect", () => {
    attempt = 0;
    wasUp = true;
    log("info", "hub.connected");
    for (const resolve of waiting) resolve();
    waiting.clear();
    options.onUp();
  });
  socket?.on("connect_error", () => {
    options.onDown();
    retry();
  });
  socket?.on("disconnect", (reason) => {
    if (wasUp) log("warn", "hub.lost", { reason });
    wasUp = false;
    options.onDown();
    retry();
  });
  for (const name of Object.keys(hubPushes) as HubPushName[]) {
    socket?.on(name, (value: unknown) => {
      const parsed = hubPushes[name].safeParse(value);
      if (!parsed.success) return log("warn", "hub.push-not-understood", { name });
      try {
        // Each name is parsed by its own schema, which the union says in one type.
        options.onPush({ name, value: parsed.data } as HubPush);
      } catch (error) {
        // What a frame did not bring is pulled when the next one does not fit.
        log("error", "hub.push-failed", { name, reason: error instanceof Error ? error.name : "unknown" });
      }
    });
  }
  socket?.connect();

  return {
    get connected() {
      return socket?.connected === true;
    },
    async call(name, request) {
      if (socket?.connected !== true) return hubGone();
      try {
        const raw: unknown = await socket.timeout(ANSWER_WITHIN_MS).emitWithAck(name, request);
        const parsed = answerSchema(hubCalls[name].response).safeParse(raw);
        if (parsed.success) return parsed.data as Answer<ResponseOf<typeof hubCalls, typeof name>>;
        log("warn", "hub.answer-not-understood", {
          name,
          path: parsed.error.issues[0]?.path.join(".") ?? null,
        });
        return refused(
          "protocol.answer",
          "中心的版本与本机不一致:请更新控制台",
          "The hub and this console do not match: update the console",
        );
      } catch {
        return hubGone();
      }
    },
    whenConnected(milliseconds) {
      if (socket?.connected === true) return Promise.resolve(true);
      if (socket === null) return Promise.resolve(false);
      return new Promise((resolve) => {
        const cancel = clock.after(milliseconds, () => {
          waiting.delete(up);
          resolve(false);
        });
        const up = () => {
          cancel();
          resolve(true);
        };
        waiting.add(up);
      });
    },
    close() {
      closed = true;
      cancelRetry?.();
      socket?.removeAllListeners();
      socket?.disconnect();
    },
  };
}

/** The line is down: what was asked has to be asked again. */
export function hubGone(): Answer<never> {
  return refused("hub.gone", "连不上中心", "The hub cannot be reached");
}

/** The line is down, or the hub is up and cannot answer, as while its database starts. Either way this device goes on alone. */
export function isHubGone(answer: Answer<unknown>): boolean {
  return !answer.ok && (answer.rejection.code === "hub.gone" || answer.rejection.code === "hub.unavailable");
}
