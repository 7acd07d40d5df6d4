// Forms follow the phone: an answered call opens its form, a reload brings back the open ones of the call. Nothing here moves the
// caret unless the person answered by key or click.
import { useEffect } from "react";
import type { Draft, PhoneState } from "../../../../shared/protocol/index.ts";
import { afterComposition } from "../../../app/commands/index.ts";
import { useHostLink } from "../../../app/host/index.ts";
import { startAt } from "../../../app/navigation.ts";
import { answeredCall } from "../../../app/phone/answered.ts";
import { activate, openForms, openNew, rememberCall, takeUp, wasOpened } from "./open-forms.ts";
import type { FormSession } from "./session.ts";

export function useFollowCall(phone: PhoneState | null, drafts: readonly Draft[] | undefined): void {
  const link = useHostLink();
  const call = phone?.call ?? null;
  const inCall = call !== null && call.direction === "in" && call.phase !== "ringing" ? call : null;
  const wrapping = phone?.agentState === "wrap-up" ? (phone.lastCall?.callId ?? null) : null;
  const callId = inCall?.callId ?? wrapping;
  const ready = drafts !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is followed once, when it is known with its drafts
  useEffect(() => {
    if (callId === null || drafts === undefined) return;
    const sessions = openForms.get().sessions.filter(({ head }) => head.get().origin.callId === callId);
    if (sessions.length > 0) return;
    const known = drafts.filter((draft) => draft.origin.callId === callId);
    if (known.length > 0) {
      rememberCall(callId);
      const [first] = known.toSorted((a, b) => a.openedAt - b.openedAt).map((draft) => takeUp(link, draft));
      if (first !== undefined) show(first, callId);
    } else if (inCall !== null && !wasOpened(callId)) {
      const origin = {
        channel: "phone" as const,
        callId,
        lineId: inCall.lineId,
        training: phone?.training ?? false,
      };
      show(openNew(link, { origin, copyPetitionerFrom: null, phone: inCall.number }), callId);
    }
  }, [callId, ready]);
}

/** The person's own F2 brings caret and tab; otherwise the tab waits beside what is being written. */
function show(session: FormSession, callId: string): void {
  if (answeredCall.get() === callId) {
    answeredCall.set(null);
    afterComposition(() => {
      startAt("intake");
      activate(session.draftId, "words.text");
    });
  } else if (openForms.get().activeId === null) activate(session.draftId);
}
