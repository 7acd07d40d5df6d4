// Drafts as a person opens, fills and drops them. A draft is on the disk before it is answered; it has its order number from
// the first moment, so that it can be read out at any time.
import {
  type Answer,
  accepted,
  changedForm,
  type Draft,
  emptyForm,
  type HostActRequest,
  refused,
} from "../../../shared/protocol/index.ts";
import { normalisePhone } from "../../../shared/text/index.ts";
import type { Room } from "../room.ts";
import { uuid } from "../uuid.ts";
import { decideHere, noReference } from "./decide-here.ts";
import { rebase } from "./rebase.ts";
import { type Seat, signCommand } from "./seat.ts";
import { commandOf } from "./submit.ts";

/** Opens a draft, or answers with the one that is open. An intake is opened as an order too. */
export function openDraft(room: Room, seat: Seat, request: HostActRequest<"draft-open">): Answer<Draft> {
  const known = seat.file.drafts.get(request.draftId);
  if (known !== null) return accepted(known);
  if (room.shared.references.newest() === null) return noReference();
  const now = room.time.hubNow();
  const leased = request.purpose === "intake" ? room.shared.leases.take(request.origin.training) : null;
  const draft: Draft = {
    id: request.draftId,
    purpose: request.purpose,
    personId: seat.file.person.id,
    deviceId: room.ring.deviceId,
    origin: request.origin,
    number: leased?.number ?? null,
    pickUpCode: leased?.pickUpCode ?? null,
    revision: 0,
    form: { ...emptyForm(), petitioner: petitionerFor(seat, request) },
    openedAt: now,
    changedAt: now,
    rejection: null,
  };
  const answer = seat.file.attempt((): Answer<Draft> => {
    if (draft.purpose === "intake") {
      const refusal = openOrder(room, seat, draft);
      if (refusal !== null) return refusal;
    }
    seat.file.drafts.put(draft);
    return accepted(draft);
  });
  room.watches.changed("drafts", "status", "outbox", `draft ${draft.id}`, `order ${draft.id}`);
  return answer;
}

/** Takes the changes in order; answered when they are on the disk. */
export function writeDraft(
  room: Room,
  seat: Seat,
  { draftId, changes }: HostActRequest<"draft-write">,
): Answer<{ revision: number; savedAt: number }> {
  const draft = seat.file.drafts.get(draftId);
  if (draft === null) {
    return refused(
      "draft.unknown",
      "没有这份草稿:可能已提交",
      "There is no such draft: it may have been submitted",
    );
  }
  const form = changedForm(draft.form, changes);
  if (!form.ok) return form;
  const savedAt = room.time.hubNow();
  const revision = draft.revision + 1;
  seat.file.drafts.put({
    ...draft,
    // What is typed on goes on as this device's, wherever it was begun.
    deviceId: room.ring.deviceId,
    form: form.value,
    revision,
    changedAt: savedAt,
  });
  room.watches.changed("drafts", `draft ${draftId}`);
  return accepted({ revision, savedAt });
}

export function dropDraft(room: Room, seat: Seat, draftId: string): Answer<Record<string, never>> {
  const draft = seat.file.drafts.get(draftId);
  if (draft?.purpose === "intake" && seat.file.current.get(draftId)?.state === "draft") {
    return refused(
      "draft.intake",
      "来电草稿不能直接丢弃:以「无诉求」结束并选原因",
      "A draft of a call is not thrown away: end it without a matter and say why",
    );
  }
  if (draft !== null) seat.file.transaction(() => seat.file.drafts.drop(draftId));
  room.watches.changed("drafts", `draft ${draftId}`);
  return accepted({});
}

function petitionerFor(seat: Seat, request: HostActRequest<"draft-open">): Draft["form"]["petitioner"] {
  const from = request.copyPetitionerFrom;
  const copied =
    from === null
      ? null
      : (seat.file.drafts.get(from)?.form.petitioner ?? seat.file.current.get(from)?.petitioner ?? null);
  if (copied !== null) return structuredClone(copied);
  const phone = request.phone === null ? "" : normalisePhone(request.phone);
  return { ...emptyForm().petitioner, phones: phone === "" ? [] : [phone] };
}

/** Null when it is opened (or was open already). */
function openOrder(room: Room, seat: Seat, draft: Draft): Answer<never> | null {
  const { file } = seat;
  if (file.current.get(draft.id) !== null) return null;
  const command = commandOf(room, file.person, {
    id: uuid(room.clock, room.random),
    orderId: draft.id,
    type: "order.open",
    data: { origin: draft.origin, splitFrom: null },
    sealed: {},
  });
  if (command === null) return noReference();
  const decided = decideHere(null, command, file.person, room.shared.references);
  if (!decided.ok) return decided;
  file.outbox.add({
    submission: command.id,
    command,
    signature: signCommand(seat.signer, command),
    draft: null,
    title: "",
    at: draft.openedAt,
  });
  rebase(file, draft.id, room.shared.references);
  return null;
}
