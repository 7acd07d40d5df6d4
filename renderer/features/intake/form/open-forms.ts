// The forms that are open as tabs: the matters of this call, and drafts taken up again. They live as long as the page.
import type { Draft, HostActRequest } from "../../../../shared/protocol/index.ts";
import type { HostLink } from "../../../app/host/index.ts";
import { newId } from "../../../app/new-id.ts";
import { createPersonalStore } from "../../../app/store.ts";
import { createFormSession, type FormSession } from "./session.ts";

export interface OpenForms {
  readonly sessions: readonly FormSession[];
  readonly activeId: string | null;
}

export const openForms = createPersonalStore<OpenForms>({ sessions: [], activeId: null });

/** A field to which the caret goes as soon as that form is on screen; only ever set by the person's own key or click. */
export const wantedFocus = createPersonalStore<{ draftId: string; field: string } | null>(null);

/** What the last submit did, for the row of tabs. */
export const lastDone = createPersonalStore<{ zh: string; en: string } | null>(null);

/** Calls for which a form has been opened, so that none opens twice. Survives a reload of this window. */
const OPENED_KEY = "lianxin-opened-calls";

export function wasOpened(callId: string): boolean {
  return openedCalls().includes(callId);
}

export function findForm(draftId: string): FormSession | undefined {
  return openForms.get().sessions.find((session) => session.draftId === draftId);
}

export function activate(draftId: string | null, field: string | null = null): void {
  if (draftId !== null && field !== null) wantedFocus.set({ draftId, field });
  openForms.update((current) => ({ ...current, activeId: draftId }));
}

/** Takes up a draft that the host holds. */
export function takeUp(link: HostLink, draft: Draft): FormSession {
  const known = findForm(draft.id);
  if (known !== undefined) return known;
  return add(
    createFormSession(
      {
        draftId: draft.id,
        origin: draft.origin,
        openedAt: draft.openedAt,
        number: draft.number,
        pickUpCode: draft.pickUpCode,
        savedAt: draft.changedAt,
        rejection: draft.rejection,
      },
      draft.form,
      around(link, draft.id),
    ),
  );
}

/** Opens a new form at once; the host's answer brings its number. */
export function openNew(
  link: HostLink,
  request: Pick<HostActRequest<"draft-open">, "origin" | "copyPetitionerFrom" | "phone">,
): FormSession {
  const draftId = newId();
  if (request.origin.callId !== null) {
    // What an earlier call came to is no word about this one.
    if (!wasOpened(request.origin.callId)) lastDone.set(null);
    rememberCall(request.origin.callId);
  }
  const session = add(
    createFormSession(
      {
        draftId,
        origin: request.origin,
        openedAt: Date.now(),
        number: null,
        pickUpCode: null,
        savedAt: null,
        rejection: null,
      },
      null,
      around(link, draftId),
    ),
  );
  void link.host.act("draft-open", { draftId, purpose: "intake", ...request }).then((answer) => {
    if (answer.ok) session.opened(answer.value);
    else session.faults.set([answer.rejection]);
  });
  return session;
}

/** The form is done, submitted or ended: the caret goes to the next form of the call, else the list of drafts has its turn. */
export function leaveForm({ draftId, head }: FormSession): void {
  const { callId } = head.get().origin;
  openForms.update(({ sessions, activeId }) => {
    const rest = sessions.filter((session) => session.draftId !== draftId);
    return { sessions: rest, activeId: activeId === draftId ? null : activeId };
  });
  const next = openForms
    .get()
    .sessions.find((each) => callId !== null && each.head.get().origin.callId === callId);
  activate(next?.draftId ?? null, next === undefined ? null : "words.text");
}

export function rememberCall(callId: string): void {
  sessionStorage.setItem(OPENED_KEY, JSON.stringify([...openedCalls().slice(-20), callId]));
}

function add(session: FormSession): FormSession {
  openForms.update((current) => ({ ...current, sessions: [...current.sessions, session] }));
  return session;
}

function around(link: HostLink, draftId: string) {
  return {
    write: (changes: HostActRequest<"draft-write">["changes"]) =>
      link.host.act("draft-write", { draftId, changes }),
  };
}

function openedCalls(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(OPENED_KEY) ?? "[]");
  return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
}
