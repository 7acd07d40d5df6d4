// The hub's word about acts that were sent. Nothing is dropped silently: what was rejected stays in the outbox until the person
// has seen it or done it anew, what hung on it is held, and the form comes back filled, with the reason.
import type { Rejection } from "../../../shared/domain/index.ts";
import type { CommandResult, Draft } from "../../../shared/protocol/index.ts";
import type { OutboxItem } from "../store/outbox.ts";
import type { PersonFile } from "../store/person-file.ts";
import type { References } from "../store/references.ts";
import { workCursor } from "./base.ts";
import { rebase } from "./rebase.ts";

/** Takes the results in one transaction; answers with the orders and drafts that changed. */
export function applyResults(
  file: PersonFile,
  results: readonly CommandResult[],
  references: References,
  now: number,
): { orders: Set<string>; drafts: Set<string> } {
  return file.transaction(() => {
    const orders = new Set<string>();
    const drafts = new Set<string>();
    for (const result of results) {
      const item = file.outbox.find(result.commandId);
      if (item === null) continue;
      const changed = applyResult(file, item, result, now);
      if (changed.order) orders.add(item.command.orderId);
      if (changed.draftId !== null) drafts.add(changed.draftId);
    }
    for (const orderId of file.outbox.removeSentUpTo(workCursor(file))) orders.add(orderId);
    for (const orderId of orders) rebase(file, orderId, references);
    return { orders, drafts };
  });
}

function applyResult(
  file: PersonFile,
  item: OutboxItem,
  result: CommandResult,
  now: number,
): { order: boolean; draftId: string | null } {
  switch (result.outcome) {
    case "accepted":
    case "duplicate":
      file.outbox.setSent(item.command.id, result.lastSeq);
      return { order: file.orders.baseHasCommand(item.command.id), draftId: null };
    case "rejected":
      file.outbox.setRejected(item.command.id, result.rejection);
      file.outbox.holdAfter(item.position, item.command.orderId);
      return { order: true, draftId: bringDraftBack(file, item, result.rejection, now) };
    case "held":
      // The rejected act it hangs on has held it here already.
      return { order: false, draftId: null };
    default:
      return result satisfies never;
  }
}

/** The opening of a draft is an act of its own: the form is with what was made of it. */
function heldForm(file: PersonFile, item: OutboxItem): Draft | null {
  const held = file.outbox
    .ofOrder(item.command.orderId)
    .find((other) => other.position > item.position && other.draft !== null);
  return held?.draft ?? null;
}

/** The form of the submission that the act belongs to, as it was, with the reason. Null when it had none. */
function bringDraftBack(
  file: PersonFile,
  item: OutboxItem,
  rejection: Rejection,
  now: number,
): string | null {
  const reason: Draft["rejection"] = {
    code: rejection.code,
    field: rejection.field,
    sentence: rejection.sentence,
  };
  const open = file.drafts.get(item.command.orderId);
  const form = item.draft ?? file.outbox.formOf(item.submission) ?? heldForm(file, item);
  const draft = open ?? form;
  if (draft === null) return null;
  file.drafts.put({ ...draft, rejection: reason, revision: draft.revision + 1, changedAt: now });
  return draft.id;
}
