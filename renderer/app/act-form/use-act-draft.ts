// The form of an act on an order, found again in the person's drafts, so that nothing typed is lost by leaving the screen.
import { useEffect, useMemo } from "react";
import type { Draft, Host } from "../../../shared/protocol/index.ts";
import { useHostLink, useQuery } from "../host/index.ts";
import { newId } from "../new-id.ts";
import { useSession } from "../session.tsx";
import { useStore } from "../store.ts";
import { type ActDraft, type ActDraftState, createActDraft } from "./act-draft.ts";

export type ActPurpose = Exclude<Draft["purpose"], "intake">;

export interface OpenActDraft extends ActDraftState {
  readonly set: ActDraft["set"];
  readonly flush: ActDraft["flush"];
  /** The drafts of the person have come: before that nothing may be typed over them. */
  readonly ready: boolean;
  readonly end: ActDraft["end"];
}

/** Forms of this page by person, purpose and order; kept while the page lives, beyond the part that shows them. */
const kept = new WeakMap<Host, Map<string, ActDraft>>();

export function useActDraft(purpose: ActPurpose, orderId: string): OpenActDraft {
  const { host } = useHostLink();
  const { person } = useSession();
  const drafts = useQuery("drafts", {})?.drafts;
  const key = `${person.id} ${purpose} ${orderId}`;
  const draft = useMemo(() => draftOf(host, key, purpose, orderId), [host, key, purpose, orderId]);
  const known = drafts?.find((one) => one.purpose === purpose && one.form.act.orderId === orderId);
  useEffect(() => {
    if (known !== undefined) draft.adopt(known);
  }, [draft, known]);
  useEffect(() => () => void draft.flush(), [draft]);
  return {
    ...useStore(draft.state),
    set: draft.set,
    flush: draft.flush,
    ready: drafts !== undefined,
    end: draft.end,
  };
}

function draftOf(host: Host, key: string, purpose: ActPurpose, orderId: string): ActDraft {
  const all = kept.get(host) ?? new Map<string, ActDraft>();
  kept.set(host, all);
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = createActDraft({
    orderId,
    newId,
    open: (draftId) =>
      host.act("draft-open", {
        draftId,
        purpose,
        origin: { channel: "phone", callId: null, lineId: null, training: false },
        copyPetitionerFrom: null,
        phone: null,
      }),
    write: (draftId, changes) => host.act("draft-write", { draftId, changes }),
  });
  all.set(key, made);
  return made;
}
