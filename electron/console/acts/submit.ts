// A person's act: decided here at once, written to the outbox with its trace on the order in one transaction, answered when it
// is on the disk.
import type {
  CommandIntent,
  Order,
  OrderCommand,
  OrderEvent,
  Rejection,
} from "../../../shared/domain/index.ts";
import { type Answer, accepted, type Draft, type Person } from "../../../shared/protocol/index.ts";
import type { Room } from "../room.ts";
import type { PersonFile } from "../store/person-file.ts";
import { uuid } from "../uuid.ts";
import { decideHere, noReference } from "./decide-here.ts";
import { rebase } from "./rebase.ts";
import { type Seat, signCommand } from "./seat.ts";
import { unheldOrder } from "./unheld.ts";

export interface Submission {
  intents: readonly CommandIntent[];
  /** The form they were filled in on; it goes with them, and comes back if the hub rejects them. */
  draftId: string | null;
}

/** All or none. An intent that is known already (a page that asks again after a break) is not done twice. */
export function submit(
  room: Room,
  seat: Seat,
  submission: Submission,
): Answer<{ savedAt: number; unsent: boolean }> {
  const { file } = seat;
  const savedAt = room.time.hubNow();
  const fresh = submission.intents.filter(
    (intent) => !file.outbox.has(intent.id) && !file.orders.baseHasCommand(intent.id),
  );
  if (fresh.length === 0) return accepted({ savedAt, unsent: true });
  const draft = draftWithNumber(room, file, submission, fresh);

  const answer = file.attempt((): Answer<{ savedAt: number; unsent: boolean }> => {
    const touched = new Set(fresh.map((intent) => intent.orderId));
    if (draft !== null) for (const orderId of touched) dropAnswered(file, orderId, draft.id, room);
    const decided = decideAll(room, seat, withOpening(room, file, fresh, draft), draft);
    if (!decided.ok) return decided;
    for (const [index, command] of decided.commands.entries()) {
      file.outbox.add({
        submission: decided.commands[0]?.id ?? command.id,
        command,
        signature: signCommand(seat.signer, command),
        // With the last: whichever act of them comes back, this one is still here.
        draft: index === decided.commands.length - 1 ? draft : null,
        title: titleOf(draft, decided.states.get(command.orderId) ?? null),
        at: savedAt,
      });
    }
    for (const orderId of touched) rebase(file, orderId, room.shared.references);
    for (const draftId of endedDrafts(submission, fresh)) {
      if (file.drafts.get(draftId) !== null) file.drafts.drop(draftId);
    }
    return accepted({ savedAt, unsent: true });
  });
  const orders = fresh.map((intent) => `order ${intent.orderId}` as const);
  room.watches.changed("orders", "outbox", "status", "drafts", ...orders);
  if (submission.draftId !== null) room.watches.changed(`draft ${submission.draftId}`);
  return answer;
}

/** Adds who, when, where and under which versions; null when this device has no reference yet. */
export function commandOf(room: Room, person: Person, intent: CommandIntent): OrderCommand | null {
  const versions = room.shared.references.newest()?.versions;
  if (versions === undefined) return null;
  return {
    ...intent,
    actor: { personId: person.id, role: person.roles[0] ?? "agent", unitId: person.unitId },
    deviceId: room.ring.deviceId,
    place: "console",
    deviceTime: room.clock.now(),
    clockOffset: room.time.offset,
    lastContact: room.time.lastContact,
    versions,
  };
}

type AllDecided =
  | { ok: true; commands: OrderCommand[]; states: Map<string, Order | null>; events: OrderEvent[] }
  | { ok: false; rejection: Rejection };

function decideAll(
  room: Room,
  seat: Seat,
  intents: readonly CommandIntent[],
  draft: Draft | null,
): AllDecided {
  const { person } = seat.file;
  const states = new Map<string, Order | null>();
  const commands: OrderCommand[] = [];
  const events: OrderEvent[] = [];
  for (const intent of intents) {
    const order = states.has(intent.orderId)
      ? (states.get(intent.orderId) ?? null)
      : (seat.file.current.get(intent.orderId) ?? unheldOrder(room, intent.orderId));
    if (isOpenedAlready(intent, order, person)) continue;
    const command = commandOf(room, person, withLeasedNumber(intent, draft));
    if (command === null) return noReference();
    if (order === null && isLeftToTheHub(room, intent)) {
      commands.push(command);
      continue;
    }
    const decided = decideHere(order, command, person, room.shared.references);
    if (!decided.ok) return decided;
    commands.push(command);
    events.push(...decided.events);
    states.set(intent.orderId, decided.order);
  }
  return { ok: true, commands, states, events };
}

/** An intake whose opening the hub rejected is opened again with what was made of it. */
function withOpening(
  room: Room,
  file: PersonFile,
  intents: readonly CommandIntent[],
  draft: Draft | null,
): readonly CommandIntent[] {
  if (draft === null || draft.purpose !== "intake" || file.current.get(draft.id) !== null) return intents;
  if (!intents.some((intent) => intent.orderId === draft.id)) return intents;
  if (intents.some((intent) => intent.type === "order.open" && intent.orderId === draft.id)) return intents;
  return [
    {
      id: uuid(room.clock, room.random),
      orderId: draft.id,
      type: "order.open",
      data: { origin: draft.origin, splitFrom: null },
      sealed: {},
    },
    ...intents,
  ];
}

/** The host opens the order with its draft; a page that opens it as well does no harm. */
function isOpenedAlready(intent: CommandIntent, order: Order | null, person: Person): boolean {
  return intent.type === "order.open" && order?.state === "draft" && order.agentId === person.id;
}

/**
 * Of an order that this device does not hold, the hub decides when it is there: 追加, 催办 where the digest tells of it, and the
 * undo of an act by which the order has just left this person.
 */
function isLeftToTheHub(room: Room, intent: CommandIntent): boolean {
  if (intent.type === "order.undo") return true;
  return intent.type === "order.follow-up" && room.shared.digests.has(intent.orderId);
}

function withLeasedNumber(intent: CommandIntent, draft: Draft | null): CommandIntent {
  if (intent.type !== "order.record" || draft === null || draft.number === null) return intent;
  return {
    ...intent,
    data: { ...intent.data, number: draft.number },
    sealed: { ...intent.sealed, pickUpCode: draft.pickUpCode ?? "" },
  };
}

/** A draft that was opened when no number was left gets one before it is recorded. */
function draftWithNumber(
  room: Room,
  file: PersonFile,
  { draftId }: Submission,
  intents: readonly CommandIntent[],
): Draft | null {
  const draft = draftId === null ? null : file.drafts.get(draftId);
  if (draft === null || draft.number !== null) return draft;
  if (!intents.some((intent) => intent.type === "order.record")) return draft;
  const leased = room.shared.leases.take(draft.origin.training);
  if (leased === null) return draft;
  const numbered = { ...draft, ...leased, revision: draft.revision + 1 };
  file.drafts.put(numbered);
  return numbered;
}

/** The person has done a rejected act anew from the form that came back: the old one and what hung on it give way. */
function dropAnswered(file: PersonFile, orderId: string, draftId: string, room: Room): void {
  const items = file.outbox.ofOrder(orderId);
  const formSubmissions = new Set(
    items.filter((item) => item.draft?.id === draftId).map((item) => item.submission),
  );
  const given = items.filter(
    (item) =>
      (item.state === "rejected" || item.state === "held") &&
      (formSubmissions.has(item.submission) || item.command.type === "order.open"),
  );
  for (const item of given) file.outbox.remove(item.command.id);
  if (given.length > 0) rebase(file, orderId, room.shared.references);
}

function endedDrafts({ draftId }: Submission, intents: readonly CommandIntent[]): string[] {
  const ended = intents
    .filter((intent) => intent.type === "order.discard" || intent.type === "order.hand-over")
    .map((intent) => intent.orderId);
  return draftId === null ? ended : [draftId, ...ended];
}

function titleOf(draft: Draft | null, order: Order | null): string {
  const typed = draft?.form.words.title ?? "";
  return typed === "" ? (order?.words?.title ?? "") : typed;
}
