// An order with every personal value gone: what its events leave once its key is destroyed (ARCHITECTURE 5).
import type { Order } from "./order.ts";

/** Nulls everything that came from a sealed part, so the order equals the replay of its events without their sealed parts. */
export function withoutSealed(order: Order): Order {
  const { handling } = order;
  return {
    ...order,
    petitioner: null,
    words: null,
    pickUpCode: null,
    decline: order.decline && { ...order.decline, wordsTold: null, whereToGo: null },
    answer: order.answer && { ...order.answer, answer: null },
    handling: handling && {
      ...handling,
      opinion: null,
      assignedTo: handling.assignedTo && { ...handling.assignedTo, section: null },
      coReplies: handling.coReplies.map((reply) => ({ ...reply, text: null })),
    },
    returns: order.returns.map((asked) => ({ ...asked, grounds: null })),
    extensions: order.extensions.map((asked) => ({ ...asked, grounds: null })),
    replies: order.replies.map((reply) => ({
      ...reply,
      publicReply: null,
      amendedPublicReply: null,
      internalResult: null,
      unsolvedReason: null,
      review: reply.review && { ...reply.review, reason: null },
    })),
    callbacks: order.callbacks.map((tried) => ({ ...tried, note: null })),
    held: order.held && { ...order.held, reason: null },
    supervisions: order.supervisions.map((one) => ({
      ...one,
      demand: null,
      answer: one.answer && { ...one.answer, text: null },
    })),
    followUps: order.followUps.map((one) => ({ ...one, text: null })),
    undoable: order.undoable && {
      ...order.undoable,
      before: order.undoable.before && withoutSealed(order.undoable.before),
    },
  };
}
