// Forms of an act (reply, return, extension, callback) at a browser desk, kept in the hub's drafts so that a crash of the browser
// loses nothing. A new request is taken at a console, which has order numbers.
import {
  type Answer,
  accepted,
  changedForm,
  type Draft,
  emptyForm,
  type HostActRequest,
  refused,
} from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import type { DeskSeat } from "./submit.ts";

export interface DeskDrafts {
  list(seat: DeskSeat): Promise<Draft[]>;
  one(seat: DeskSeat, draftId: string): Promise<Draft | null>;
  open(seat: DeskSeat, request: HostActRequest<"draft-open">): Promise<Answer<Draft>>;
  write(
    seat: DeskSeat,
    request: HostActRequest<"draft-write">,
  ): Promise<Answer<{ revision: number; savedAt: number }>>;
  drop(seat: DeskSeat, draftId: string): Promise<void>;
}

export function deskDrafts(hub: Pick<Hub, "drafts" | "clock">): DeskDrafts {
  /** Changes of one draft follow one another, however fast they come. */
  const turns = new Map<string, Promise<unknown>>();

  function inTurn<T>(draftId: string, work: () => Promise<T>): Promise<T> {
    const mine = (turns.get(draftId) ?? Promise.resolve()).then(work, work);
    turns.set(draftId, mine);
    const done = (): void => {
      if (turns.get(draftId) === mine) turns.delete(draftId);
    };
    mine.then(done, done);
    return mine;
  }

  async function list({ person }: DeskSeat): Promise<Draft[]> {
    const newest = new Map<string, Draft>();
    for (const draft of await hub.drafts.list(person.id)) {
      if ((newest.get(draft.id)?.changedAt ?? -1) < draft.changedAt) newest.set(draft.id, draft);
    }
    return [...newest.values()].sort((a, b) => b.changedAt - a.changedAt);
  }

  async function one(seat: DeskSeat, draftId: string): Promise<Draft | null> {
    return (await list(seat)).find(({ id }) => id === draftId) ?? null;
  }

  return {
    list,
    one,
    open: (seat, request) =>
      inTurn(request.draftId, async () => {
        const known = await one(seat, request.draftId);
        if (known !== null) return accepted(known);
        if (request.purpose === "intake") {
          return refused("draft.console-only", "新诉求在坐席台登记", "A new request is taken at a console");
        }
        const now = hub.clock.now();
        const draft: Draft = {
          id: request.draftId,
          purpose: request.purpose,
          personId: seat.person.id,
          deviceId: seat.deviceId,
          origin: request.origin,
          number: null,
          pickUpCode: null,
          revision: 0,
          form: emptyForm(),
          openedAt: now,
          changedAt: now,
          rejection: null,
        };
        await hub.drafts.put(draft);
        return accepted(draft);
      }),
    write: (seat, { draftId, changes }) =>
      inTurn(draftId, async () => {
        const draft = await one(seat, draftId);
        if (draft === null) {
          return refused(
            "draft.unknown",
            "没有这份草稿：可能已提交",
            "There is no such draft: it may have been submitted",
          );
        }
        const form = changedForm(draft.form, changes);
        if (!form.ok) return form;
        const savedAt = hub.clock.now();
        const next = {
          ...draft,
          deviceId: seat.deviceId,
          form: form.value,
          revision: draft.revision + 1,
          changedAt: savedAt,
        };
        await hub.drafts.put(next);
        return accepted({ revision: next.revision, savedAt });
      }),
    drop: (seat, draftId) =>
      inTurn(draftId, async () => {
        await hub.drafts.drop(seat.person.id, draftId);
      }),
  };
}
