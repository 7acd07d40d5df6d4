// Drafts go to the hub apart from the acts, the newest revision only, so that they follow the person to another device.
import type { Seat } from "../acts/seat.ts";
import type { Room } from "../room.ts";
import type { HubLink } from "./hub-link.ts";

export async function sendDrafts(room: Room, link: HubLink, seat: Seat): Promise<void> {
  const { drafts } = seat.file;
  for (const draftId of drafts.dropped()) {
    const answer = await link.call("draft.drop", { draftId });
    if (room.seat !== seat || !answer.ok) return;
    drafts.hubKnowsDrop(draftId);
  }
  for (const draft of drafts.unsynced()) {
    const answer = await link.call("draft.put", { draft });
    if (room.seat !== seat || !answer.ok) return;
    const { stored, current } = answer.value;
    // What another device wrote is kept there under its own name; here goes on what was typed here.
    drafts.setHubRevision(
      draft.id,
      stored ? draft.revision : Math.max(draft.revision, current?.revision ?? 0),
    );
  }
}

/** Brings the drafts that the person left on another device; one that was ended there and never typed in here goes. */
export async function fetchDrafts(room: Room, link: HubLink, seat: Seat): Promise<void> {
  const answer = await link.call("draft.list", {});
  if (room.seat !== seat || !answer.ok) return;
  const { drafts } = seat.file;
  const dropped = new Set(drafts.dropped());
  const ended = (draftId: string) => {
    const order = seat.file.current.get(draftId);
    return order !== null && order.state !== "draft";
  };
  const missing = answer.value.drafts.filter(
    (draft) =>
      draft.personId === seat.file.person.id &&
      drafts.get(draft.id) === null &&
      !dropped.has(draft.id) &&
      !(draft.purpose === "intake" && ended(draft.id)),
  );
  const there = new Set(answer.value.drafts.map((draft) => draft.id));
  const endedElsewhere = drafts
    .all()
    .filter((draft) => draft.deviceId !== room.ring.deviceId && !there.has(draft.id));
  if (missing.length === 0 && endedElsewhere.length === 0) return;
  seat.file.transaction(() => {
    for (const draft of endedElsewhere) {
      drafts.drop(draft.id);
      drafts.hubKnowsDrop(draft.id);
    }
    for (const draft of missing) {
      drafts.put(draft);
      drafts.setHubRevision(draft.id, draft.revision);
    }
  });
  room.watches.changed("drafts", ...missing.map((draft) => `draft ${draft.id}` as const));
}
