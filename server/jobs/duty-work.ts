// Does one duty. Every way through may be walked twice: a message has its duty's key, an act is refused the second time.
import type { Satisfaction } from "../../shared/domain/index.ts";
import type { SmsOutbox } from "../channels/sms/index.ts";
import type { Hub, OrderWithEvents } from "../hub.ts";
import { closesByItself } from "./closing.ts";
import type { DutyOutcome, DutyWork } from "./duties.ts";
import { type Duty, isUndone } from "./duty-plan.ts";
import { asksRating, recordedMessage, resultMessage, unitMessage } from "./messages.ts";
import { newestReference } from "./newest-reference.ts";
import type { RatingQuestions } from "./ratings.ts";

export interface DutyTools {
  outbox: SmsOutbox;
  questions: RatingQuestions;
  /** Orders merged into this one that are still open. */
  childrenOf(parentOrderId: string): Promise<readonly string[]>;
}

const closingRatings: readonly Satisfaction[] = ["very-satisfied", "satisfied", "basically-satisfied"];

export function dutyWork(hub: Hub, tools: DutyTools): DutyWork {
  return async (duty) => {
    const found = await hub.readOrder(duty.orderId);
    if (found === null || found.order.erased || isUndone(found.events, duty.seq)) return "dropped";
    switch (duty.kind) {
      case "sms-recorded":
        return send(recordedMessage(duty, found, await newestReference(hub), hub.clock.now()));
      case "sms-unit":
        return send(unitMessage(duty, found, await newestReference(hub), hub.clock.now()));
      case "sms-result":
        return sendResult(duty, found);
      case "close-children":
        return closeChildren(duty.orderId);
      case "close-rated":
        return closeRated(found);
      case "close-unheard":
        return closeUnheard(found);
      default:
        return duty.kind satisfies never;
    }
  };

  async function send(message: Parameters<SmsOutbox["put"]>[0] | null): Promise<DutyOutcome> {
    if (message === null) return "dropped";
    await tools.outbox.put(message);
    return "done";
  }

  async function sendResult(duty: Duty, found: OrderWithEvents): Promise<DutyOutcome> {
    const event = found.events.find(({ seq }) => seq === duty.seq);
    const parentId = event?.type === "closed" ? event.data.withParentId : null;
    const parent = parentId === null ? null : await hub.readOrder(parentId);
    const message = resultMessage(duty, found, parent, await newestReference(hub), hub.clock.now());
    // The question first: an answer may come as soon as the message has left.
    if (message !== null && asksRating(found.order))
      await tools.questions.ask(found.order.id, message.to, hub.clock.now());
    return send(message);
  }

  async function closeChildren(parentOrderId: string): Promise<DutyOutcome> {
    const children = await tools.childrenOf(parentOrderId);
    for (const child of children) await hub.systemCommand(child, "order.close", {}, { note: "" });
    return children.length === 0 ? "dropped" : "done";
  }

  async function closeRated({ order }: OrderWithEvents): Promise<DutyOutcome> {
    // Whoever is not satisfied is called back by a person.
    if (order.rating === null || !closingRatings.includes(order.rating.satisfaction)) return "dropped";
    return close(order.id);
  }

  async function closeUnheard({ order }: OrderWithEvents): Promise<DutyOutcome> {
    // Somebody may have reached the petitioner, or taken the order up again, since it was planned.
    return closesByItself(order, await newestReference(hub)) ? close(order.id) : "dropped";
  }

  async function close(orderId: string): Promise<DutyOutcome> {
    const result = await hub.systemCommand(orderId, "order.close", {}, { note: "" });
    return result.outcome === "rejected" ? "dropped" : "done";
  }
}
