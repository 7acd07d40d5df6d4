// The agent's desk: caller, form, knowledge. What is in the middle changes with the call; no region changes its place.
import { useEffect } from "react";
import type { NoMatterReason } from "../../../shared/domain/index.ts";
import { useCommand } from "../../app/commands/index.ts";
import { useHostLink } from "../../app/host/index.ts";
import { useIntakeDrafts } from "../../app/intake-drafts.ts";
import { newId } from "../../app/new-id.ts";
import { emergencyPanel } from "../../app/phone/emergency-panel.ts";
import { usePhone } from "../../app/phone/phone.tsx";
import { useStore } from "../../app/store.ts";
import { noMatterWords, useText } from "../../app/text/index.ts";
import { ActRow, useReadyAfterCall } from "./acts/act-row.tsx";
import { NoMatter } from "./acts/no-matter.tsx";
import { CallerColumn } from "./caller/caller-column.tsx";
import { Pop } from "./caller/pop.tsx";
import { EmergencyDesk } from "./emergency/emergency-desk.tsx";
import { useLinkEmergency } from "./emergency/use-link-emergency.ts";
import { useFollowCall } from "./form/follow-call.ts";
import { MatterForm } from "./form/matter-form.tsx";
import { activate, lastDone, leaveForm, openForms, openNew, takeUp } from "./form/open-forms.ts";
import type { FormSession } from "./form/session.ts";
import { Tabs } from "./form/tabs.tsx";
import { FormContext } from "./form/use-field.ts";
import { IdleDesk } from "./idle/idle-desk.tsx";
import { GreetingColumn } from "./knowledge/greeting-column.tsx";
import { KnowledgeColumn } from "./knowledge/knowledge-column.tsx";
import "./intake.css";

export function IntakeView({ thing }: { thing: string | null }) {
  const link = useHostLink();
  const { state } = usePhone();
  const drafts = useIntakeDrafts();
  const { sessions, activeId } = useStore(openForms);
  const active = sessions.find(({ draftId }) => draftId === activeId);
  const panel = useStore(emergencyPanel);
  useFollowCall(state, drafts);
  useReadyAfterCall();
  useLinkEmergency(sessions);

  // A draft asked for from the list of drafts or by the address.
  const wanted = thing === null ? undefined : drafts?.find(({ id }) => id === thing);
  const wantedId = wanted?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft's content is the page's own from here on
  useEffect(() => {
    if (wanted !== undefined) activate(takeUp(link, wanted).draftId, "words.text");
  }, [wantedId, link]);

  const call = state?.call ?? null;
  const ringing = call?.phase === "ringing" && call.direction === "in" ? call : null;
  const emergency = call !== null && state?.emergency != null && state.emergency.phase !== "stopped" && panel;
  if (emergency && active !== undefined)
    return (
      <FormContext value={active}>
        <EmergencyDesk />
      </FormContext>
    );
  if (active === undefined)
    return (
      <IdleDesk
        ringing={ringing}
        drafts={drafts}
        openDraft={(draft) => activate(takeUp(link, draft).draftId, "words.text")}
      />
    );
  return (
    <FormContext value={active} key={active.draftId}>
      <div className="desk">
        {ringing === null ? <CallerColumn /> : <Pop call={ringing} />}
        <FormColumn session={active} />
        {ringing === null ? <KnowledgeColumn /> : <GreetingColumn call={ringing} />}
      </div>
    </FormContext>
  );
}

function FormColumn({ session }: { session: FormSession }) {
  const text = useText();
  useMatterCommands(session);
  const end = useEndWithoutMatter(session);
  return (
    <main className="col" aria-label={text({ zh: "诉求表单", en: "Intake form" })} data-region="2">
      <Tabs />
      <MatterForm />
      <NoMatter end={end} />
      <ActRow />
    </main>
  );
}

function useMatterCommands(session: FormSession): void {
  const link = useHostLink();
  const { sessions } = useStore(openForms);
  const step = (by: number) => {
    const at = sessions.indexOf(session);
    const next = sessions[(at + by + sessions.length) % sessions.length];
    if (next !== undefined && next !== session) activate(next.draftId, "words.text");
  };
  useCommand("intake.one-more", () => {
    const { origin } = session.head.get();
    const next = openNew(link, {
      origin,
      copyPetitionerFrom: session.draftId,
      phone: session.get("petitioner.phones")[0] ?? null,
    });
    activate(next.draftId, "words.text");
  });
  useCommand("intake.previous-matter", () => step(-1));
  useCommand("intake.next-matter", () => step(1));
}

function useEndWithoutMatter(session: FormSession): (reason: NoMatterReason) => void {
  const { host } = useHostLink();
  return (reason) => {
    void (async () => {
      await session.writer.flush();
      const { draftId } = session;
      const answer = await host.act("submit", {
        draftId,
        intents: [{ id: newId(), orderId: draftId, type: "order.discard", data: { reason }, sealed: {} }],
      });
      if (!answer.ok) return session.faults.set([{ ...answer.rejection, field: null }]);
      const word = noMatterWords[reason];
      lastDone.set({ zh: `无诉求结束：${word.zh}`, en: `Ended without a matter: ${word.en}` });
      leaveForm(session);
    })();
  };
}
