// Tabs of the open forms: the matters of this call and drafts; what rings waits beside them. Number and saved mark at the right.
import { CommandButton } from "../../../app/commands/index.ts";
import { useQuery } from "../../../app/host/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useStore } from "../../../app/store.ts";
import { clockSeconds, useText } from "../../../app/text/index.ts";
import { Icon } from "../../../ui/index.ts";
import { activate, lastDone, openForms } from "./open-forms.ts";
import type { FormSession } from "./session.ts";
import { useForm } from "./use-field.ts";

const SHOWN = 4;

export function Tabs() {
  const text = useText();
  const { sessions, activeId } = useStore(openForms);
  const done = useStore(lastDone);
  const { state } = usePhone();
  const ringing = state?.call?.phase === "ringing" ? state.call : null;
  const shown = sessions.slice(0, SHOWN);
  return (
    <div className="tabs">
      <div
        role="tablist"
        className="contents"
        aria-label={text({ zh: "本通诉求", en: "Matters of this call" })}
      >
        {shown.map((session, index) => (
          <Tab key={session.draftId} session={session} index={index} on={session.draftId === activeId} />
        ))}
      </div>
      {sessions.length > SHOWN ? <span className="plain">+{sessions.length - SHOWN}</span> : null}
      {ringing === null ? (
        <span className="plain">
          <CommandButton
            of="intake.one-more"
            icon="plus"
            look="sm quiet"
            label={{ zh: "又一件", en: "One more" }}
            tabStop={false}
          />
        </span>
      ) : (
        <span>
          <Icon name="st-ring" look="s acc" />
          {text({ zh: "来电", en: "Call" })} {ringing.number?.slice(-4) ?? ""}
          <span className="t3">{text({ zh: "接听后开", en: "opens when answered" })}</span>
        </span>
      )}
      {done === null ? null : (
        <span className="plain meta ok cut" role="status">
          <Icon name="check" look="s" />
          {text(done)}
        </span>
      )}
      <span className="sp" />
      <NumberAndSaved />
    </div>
  );
}

function Tab({ session, index, on }: { session: FormSession; index: number; on: boolean }) {
  const text = useText();
  const head = useStore(session.head);
  const { state } = usePhone();
  const callId = state?.call?.callId ?? state?.lastCall?.callId ?? null;
  const ofCall = head.origin.callId !== null && head.origin.callId === callId;
  return (
    <button
      type="button"
      role="tab"
      tabIndex={-1}
      aria-selected={on}
      className={on ? "on" : ""}
      onClick={() => activate(session.draftId, "words.text")}
    >
      <Icon name={ofCall ? "os-draft" : "edit"} look="s" />
      {text(ofCall ? { zh: `诉求 ${index + 1}`, en: `Matter ${index + 1}` } : { zh: "草稿", en: "Draft" })}
    </button>
  );
}

function NumberAndSaved() {
  const text = useText();
  const { number, savedAt } = useStore(useForm().head);
  const hub = useQuery("status", {})?.hub;
  const word = hub === "connected" ? { zh: "已存", en: "Saved" } : { zh: "已存本机", en: "Saved here" };
  return (
    <>
      <span className="plain num t2">{number ?? text({ zh: "单号待领", en: "No number yet" })}</span>
      <span className={`plain meta num saved ${savedAt === null ? "" : "ok"}`}>
        {savedAt === null ? (
          text({ zh: "未存", en: "Not saved" })
        ) : (
          <>
            <Icon name="check" look="s" />
            {text(word)} {clockSeconds(savedAt)}
          </>
        )}
      </span>
    </>
  );
}
