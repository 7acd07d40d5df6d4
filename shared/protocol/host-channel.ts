// How the host contract crosses a border: one small message format over any duplex channel (Socket.IO, MessagePort). The
// serving side parses every request by its schema; the asking side keeps subscriptions alive over reconnects.
import { z } from "zod";
import type { Answer } from "./call.ts";
import { refused } from "./call.ts";
import {
  type HostActName,
  type HostActRequest,
  type HostActValue,
  type HostQueryName,
  type HostQueryParams,
  type HostQueryValue,
  hostActs,
  hostQueries,
} from "./host.ts";
import { storable } from "./storable.ts";

/** What a host offers, whoever implements it. */
export interface Host {
  /** Pushes the value at once and on every change, until the returned function is called. */
  watch<Q extends HostQueryName>(
    query: Q,
    params: HostQueryParams<Q>,
    push: (value: HostQueryValue<Q>) => void,
  ): () => void;
  act<A extends HostActName>(act: A, request: HostActRequest<A>): Promise<Answer<HostActValue<A>>>;
}

export const HostRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("watch"), id: z.int(), query: z.string(), params: z.unknown() }),
  z.object({ kind: z.literal("unwatch"), id: z.int() }),
  z.object({ kind: z.literal("act"), id: z.int(), act: z.string(), request: z.unknown() }),
]);
export type HostRequest = z.infer<typeof HostRequest>;

export type HostMessage =
  | { kind: "value"; id: number; value: unknown }
  | { kind: "answer"; id: number; answer: Answer<unknown> };

/** Serves a host to one page. Returns the function for each incoming message and one that ends all subscriptions. */
export function serveHost(
  host: Host,
  send: (message: HostMessage) => void,
): { receive(message: unknown): void; close(): void } {
  const subscriptions = new Map<number, () => void>();

  function watch(id: number, query: string, params: unknown): void {
    if (!Object.hasOwn(hostQueries, query)) return;
    const name = query as HostQueryName;
    const parsed = hostQueries[name].request.safeParse(params);
    if (!parsed.success) return;
    subscriptions.get(id)?.();
    subscriptions.set(
      id,
      host.watch(name, parsed.data as never, (value) => send({ kind: "value", id, value })),
    );
  }

  async function act(id: number, name: string, request: unknown): Promise<void> {
    const known = Object.hasOwn(hostActs, name) ? (name as HostActName) : null;
    const parsed = known === null ? null : hostActs[known].request.safeParse(request);
    if (known === null || parsed === null || !parsed.success) {
      const field = parsed?.error?.issues[0]?.path.join(".") ?? null;
      send({
        kind: "answer",
        id,
        answer: refused(
          "protocol.invalid",
          "界面与本机服务的版本不一致:重新打开控制台",
          "The screen and the console service do not match: reopen the console",
          field,
        ),
      });
      return;
    }
    send({ kind: "answer", id, answer: await host.act(known, parsed.data as never) });
  }

  return {
    receive(message) {
      const parsed = HostRequest.safeParse(storable(message));
      if (!parsed.success) return;
      const request = parsed.data;
      switch (request.kind) {
        case "watch":
          return watch(request.id, request.query, request.params);
        case "unwatch":
          subscriptions.get(request.id)?.();
          subscriptions.delete(request.id);
          return;
        case "act":
          void act(request.id, request.act, request.request);
          return;
        default:
          request satisfies never;
      }
    },
    close() {
      for (const end of subscriptions.values()) end();
      subscriptions.clear();
    },
  };
}

/** Characters of one act. A message holds 4 MB; a larger one breaks the line, and would be sent again at every reconnect. */
const ACT_CHARACTERS_MAX = 1_200_000;

/** The page's side of a channel. */
export interface HostConnection extends Host {
  /** Feed every message from the host here. */
  receive(message: HostMessage): void;
  /** The channel is up (again): subscriptions and unanswered acts are sent anew. Acts carry ids of their own, so twice is harmless. */
  connected(): void;
  disconnected(): void;
}

/** Keeps subscriptions and unanswered acts over reconnects. `send` is called only between connected() and disconnected(). */
export function connectHost(send: (request: HostRequest) => void): HostConnection {
  const watches = new Map<number, { request: HostRequest; push: (value: unknown) => void }>();
  const acts = new Map<number, { request: HostRequest; resolve: (answer: Answer<unknown>) => void }>();
  let nextId = 1;
  let up = false;

  return {
    watch(query, params, push) {
      const id = nextId++;
      const request: HostRequest = { kind: "watch", id, query, params };
      watches.set(id, { request, push: push as (value: unknown) => void });
      if (up) send(request);
      return () => {
        watches.delete(id);
        if (up) send({ kind: "unwatch", id });
      };
    },
    act(act, request) {
      const id = nextId++;
      if (JSON.stringify(request).length > ACT_CHARACTERS_MAX) return Promise.resolve(tooLong());
      return new Promise((resolve) => {
        const message: HostRequest = { kind: "act", id, act, request };
        acts.set(id, { request: message, resolve: resolve as (answer: Answer<unknown>) => void });
        if (up) send(message);
      });
    },
    receive(message) {
      if (message.kind === "value") watches.get(message.id)?.push(message.value);
      else {
        acts.get(message.id)?.resolve(message.answer);
        acts.delete(message.id);
      }
    },
    connected() {
      up = true;
      for (const { request } of watches.values()) send(request);
      for (const { request } of acts.values()) send(request);
    },
    disconnected() {
      up = false;
    },
  };
}

function tooLong(): Answer<never> {
  return refused(
    "act.too-long",
    "太长，没有送出：删短些，或另附材料",
    "Too long, so it was not sent: shorten it, or send the rest as a document",
  );
}
