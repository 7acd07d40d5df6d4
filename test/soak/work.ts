// The acts that somebody at the soaked desk does: a call without a matter, a recorded and accepted order, a note on it.
import { v7 as uuid } from "uuid";
import { directory } from "../../server/sample/directory/index.ts";
import type { CommandIntent } from "../../shared/domain/index.ts";
import type { Draft } from "../../shared/protocol/index.ts";

export interface Work {
  readonly orderId: string;
  readonly draftId: string | null;
  readonly intents: CommandIntent[];
}

const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
const categoryId = directory.categories.find(({ level }) => level === 3)?.id ?? null;
const placeId = directory.places.find(({ level }) => level === "estate")?.id ?? null;

export function discarded(orderId: string): Work {
  return {
    orderId,
    draftId: null,
    intents: [
      { id: uuid(), orderId, type: "order.open", data: { origin, splitFrom: null }, sealed: {} },
      { id: uuid(), orderId, type: "order.discard", data: { reason: "silent" }, sealed: {} },
    ],
  };
}

/** `draft`: opened at the desk, with its number. */
export function recorded({ id: orderId, number, pickUpCode, form }: Draft): Work {
  const matter = {
    ...form.matter,
    kind: "complaint" as const,
    categoryId,
    placeId,
  };
  return {
    orderId,
    draftId: orderId,
    intents: [
      {
        id: uuid(),
        orderId,
        type: "order.record",
        data: { number: number ?? "", matter },
        sealed: {
          petitioner: form.petitioner,
          words: { title: "关于夜间施工噪声的投诉", text: "工地夜里还在打桩", verbatim: "", doorAddress: "" },
          pickUpCode: pickUpCode ?? "",
        },
      },
      { id: uuid(), orderId, type: "order.accept", data: { ground: 4 }, sealed: {} },
    ],
  };
}

export function noted(orderId: string): Work {
  return {
    orderId,
    draftId: null,
    intents: [{ id: uuid(), orderId, type: "order.note", data: {}, sealed: { text: "已再次提醒" } }],
  };
}
