// The phone's way to the telephone system: the PhoneLine contract over Socket.IO, as the training line speaks it. Everything that
// comes in is parsed; what has another shape is dropped.
import { io, type Socket } from "socket.io-client";
import {
  type Answer,
  answerSchema,
  type CallTable,
  phoneCalls,
  phonePushes,
  refused,
} from "../../shared/protocol/index.ts";
import type { PhonePush, PhoneRequest } from "./model.ts";

export interface LineDoor {
  open(url: string): void;
  close(): void;
  request(asked: PhoneRequest): Promise<Answer<unknown>>;
  register(account: { readonly extension: string; readonly secret: string }): Promise<Answer<unknown>>;
}

export interface LineListener {
  onUp(): void;
  onDown(): void;
  onPush(push: PhonePush): void;
}

const answerWithinMs = 5_000;

export function lineDoor(listener: LineListener): LineDoor {
  let socket: Socket | null = null;

  async function ask(name: keyof typeof phoneCalls, request: unknown): Promise<Answer<unknown>> {
    const table: CallTable = phoneCalls;
    const schema = table[name];
    try {
      if (socket?.connected && schema !== undefined) {
        const answer: unknown = await socket.timeout(answerWithinMs).emitWithAck(name, request);
        return answerSchema(schema.response).parse(answer);
      }
    } catch {
      // Told below: for the person it is the same whether the answer is late or unreadable.
    }
    return refused(
      "phone.no-answer",
      "话务平台没有回应：再按一次",
      "The exchange did not answer: press again",
    );
  }

  return {
    open(url) {
      const opened = io(`${url}/phone`, {
        transports: ["websocket"],
        forceNew: true,
        reconnectionDelay: 200,
        reconnectionDelayMax: 1_000,
      });
      socket = opened;
      opened.on("connect", () => listener.onUp());
      opened.on("disconnect", () => {
        if (socket === opened) listener.onDown();
      });
      for (const [name, schema] of Object.entries(phonePushes)) {
        opened.on(name, (payload: unknown) => {
          const parsed = schema.safeParse(payload);
          if (parsed.success && socket === opened)
            listener.onPush({ name, payload: parsed.data } as PhonePush);
        });
      }
    },
    close() {
      const closing = socket;
      socket = null;
      closing?.disconnect();
    },
    request: ({ name, request }) => ask(name, request),
    register: (account) => ask("register", account),
  };
}
