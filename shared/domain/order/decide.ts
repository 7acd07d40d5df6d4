// The one way by which an order changes: command → decide → events → evolve (ARCHITECTURE 3). The console runs this at
// once, the hub again with the versions the command names, and the hub's word counts. Checked in this order: that the
// order exists and the command is the person's, the role (permissions.ts), the state (spec.ts), the tie to the order
// (own, lead unit), then the values.
import { unreachable } from "../unreachable.ts";
import type { OrderCommand } from "./commands.ts";
import * as dispatch from "./decide-dispatch.ts";
import * as facets from "./decide-facets.ts";
import * as intake from "./decide-intake.ts";
import * as result from "./decide-result.ts";
import * as rulings from "./decide-rulings.ts";
import * as supervision from "./decide-supervision.ts";
import * as unit from "./decide-unit.ts";
import type { Decision, DecisionContext, Rejection } from "./decision.ts";
import type { EventEnvelope, NewOrderEvent, OrderEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Order } from "./order.ts";
import { permissionFault } from "./permissions.ts";
import { refuse, rejected, rejection } from "./rejection.ts";
import { specCellFor } from "./spec.ts";
import { stateSentences } from "./state-sentences.ts";

/** What the command makes of the order: its events, or a refusal with code, field and sentence. Never throws for what a person does. */
export function decide(order: Order | null, command: OrderCommand, context: DecisionContext): Decision {
  if (command.actor.personId !== context.person.id) {
    return refuse("actor.mismatch", "不是本人的操作：重新登录", "Signed in as another person: sign in again");
  }
  if (order && order.id !== command.orderId) {
    return refuse(
      "order.mismatch",
      "操作与工单不符：刷新后再办",
      "The act names another order: reload and try again",
    );
  }
  if (command.type === "order.open") return decideOpen(order, command, context);
  if (!order) return refusedByState("order.unknown");
  const notPermitted = permissionFault(command.type, order, context.person);
  if (notPermitted?.code === "order.permission") return rejected(notPermitted);
  const cell = specCellFor(order, command.type);
  if (cell !== "allowed") return refusedByState(cell);
  if (notPermitted) return rejected(notPermitted);
  return decideAllowed(order, command, context);
}

/** Puts the envelopes on: versions follow the order's without a gap. */
export function toEvents(
  order: Order | null,
  command: OrderCommand,
  newEvents: readonly NewOrderEvent[],
  stamp: { actedAt: number; hubTime: number | null; seq?: number | null },
): OrderEvent[] {
  return newEvents.map((event, index) => {
    const envelope: EventEnvelope = {
      orderId: command.orderId,
      version: (order?.version ?? 0) + index + 1,
      commandId: command.id,
      actor: command.actor,
      place: command.place,
      actedAt: stamp.actedAt,
      hubTime: stamp.hubTime,
      seq: stamp.seq === undefined || stamp.seq === null ? null : stamp.seq + index,
    };
    return { ...envelope, ...event };
  });
}

export type Applied = { ok: true; events: OrderEvent[]; order: Order } | { ok: false; rejection: Rejection };

/** decide, toEvents and evolve in one: the order after the command, or the refusal. */
export function applyCommand(order: Order | null, command: OrderCommand, context: DecisionContext): Applied {
  const decision = decide(order, command, context);
  if (!decision.ok) return decision;
  const events = toEvents(order, command, decision.events, context);
  let next = order;
  for (const event of events) next = evolve(next, event);
  if (!next) throw new Error(`${command.type} was decided without an event`);
  return { ok: true, events, order: next };
}

function decideOpen(
  order: Order | null,
  command: Extract<OrderCommand, { type: "order.open" }>,
  context: DecisionContext,
): Decision {
  const notPermitted = permissionFault(command.type, null, context.person);
  if (notPermitted) return rejected(notPermitted);
  return order ? refusedByState("order.exists") : intake.open(command);
}

function refusedByState(code: keyof typeof stateSentences): Decision {
  return rejected(rejection(code, null, stateSentences[code]));
}

function decideAllowed(
  order: Order,
  command: Exclude<OrderCommand, { type: "order.open" }>,
  context: DecisionContext,
): Decision {
  switch (command.type) {
    case "order.hand-over":
      return intake.handOver(order, command);
    case "order.discard":
      return intake.discard(order, command);
    case "order.record":
      return intake.record(order, command, context);
    case "order.answer":
      return intake.answer(order, command);
    case "order.accept":
      return intake.accept(order, command, context);
    case "order.decline":
      return intake.decline(order, command);
    case "order.review-decline":
      return intake.reviewDecline(order, command, context);
    case "order.transfer":
      return intake.transfer(order, command, context);
    case "order.dispatch":
      return dispatch.dispatch(order, command, context);
    case "order.send-back":
      return dispatch.sendBack(command);
    case "order.rule-on-return":
      return rulings.ruleOnReturn(order, command, context);
    case "order.escalate-return":
      return rulings.escalateReturn(order, command);
    case "order.rule-on-extension":
      return rulings.ruleOnExtension(order, command, context);
    case "order.mark-complex":
      return dispatch.markComplex(order, command, context);
    case "order.sign":
      return unit.sign(context);
    case "order.progress":
      return unit.progress(command, context);
    case "order.record-contact":
      return unit.recordContact(command, context);
    case "order.assign-inside":
      return unit.assignInside(command, context);
    case "order.ask-return":
      return unit.askReturn(order, command, context);
    case "order.ask-extension":
      return unit.askExtension(order, command, context);
    case "order.reply":
      return unit.reply(order, command, context);
    case "order.co-reply":
      return unit.coReply(command, context);
    case "order.answer-supervision":
      return supervision.answerSupervision(order, command, context);
    case "order.review":
      return result.review(order, command, context);
    case "order.callback":
      return result.callback(order, command);
    case "order.rate":
      return result.rate(command);
    case "order.close":
      return result.close(order, command, context);
    case "order.rework":
      return result.rework(order, command, context);
    case "order.archive":
      return result.archive();
    case "order.merge":
      return facets.merge(order, command);
    case "order.split":
      return facets.split(order, command);
    case "order.follow-up":
      return facets.followUp(command);
    case "order.hold":
      return facets.hold(order, command);
    case "order.resume":
      return facets.resume(order);
    case "order.correct":
      return facets.correct(order, command, context);
    case "order.link-emergency":
      return facets.linkEmergency(order, command, context);
    case "order.exclude":
      return facets.exclude(order, command);
    case "order.unmask":
      return facets.unmask(order);
    case "order.note":
      return facets.note(command);
    case "order.undo":
      return facets.undo(order, command, context);
    case "order.erase":
      return facets.erase(order, command);
    case "order.remind":
      return supervision.remind(command, context);
    case "order.supervise":
      return supervision.supervise(order, command, context);
    case "order.instruct":
      return supervision.instruct(order, command, context);
    case "order.pass-limit":
      return supervision.passLimit(order, command, context);
    default:
      return unreachable(command);
  }
}
