// Between calls: what waits to be finished, today's own figures, and whether everything is ready for the next call.
import type { Sentence } from "../../../../shared/domain/index.ts";
import type { Draft, PhoneCall, PhoneState } from "../../../../shared/protocol/index.ts";
import { CommandButton, useCommand } from "../../../app/commands/index.ts";
import { useHostLink } from "../../../app/host/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useStore } from "../../../app/store.ts";
import { useText } from "../../../app/text/index.ts";
import { Head, Icon, type IconName } from "../../../ui/index.ts";
import { Pop } from "../caller/pop.tsx";
import { PracticePanel } from "../caller/practice.tsx";
import { activate, lastDone, openNew } from "../form/open-forms.ts";
import { GreetingColumn } from "../knowledge/greeting-column.tsx";
import { DeviceCheck } from "./device-check.tsx";
import { IdleDrafts } from "./idle-drafts.tsx";
import { Outside } from "./outside.tsx";
import { Today } from "./today.tsx";

interface IdleDeskProps {
  readonly ringing: PhoneCall | null;
  readonly drafts: readonly Draft[] | undefined;
  readonly openDraft: (draft: Draft) => void;
}

export function IdleDesk({ ringing, drafts, openDraft }: IdleDeskProps) {
  const text = useText();
  const done = useStore(lastDone);
  return (
    <div className="desk">
      {ringing === null ? <Waiting /> : <Pop call={ringing} />}
      <main className="col" aria-label={text({ zh: "待续与今日", en: "Drafts and today" })} data-region="2">
        <div className="tabs">
          <span className="on">
            <Icon name="edit" look="s" />
            {text({ zh: "待续草稿", en: "Drafts to finish" })}{" "}
            <span className="t3 num">{drafts?.length ?? ""}</span>
          </span>
          {done === null ? null : (
            <span className="plain meta ok cut" role="status">
              <Icon name="check" look="s" />
              {text(done)}
            </span>
          )}
          <span className="sp" />
          <span className="plain meta">
            <kbd>↑ ↓</kbd> {text({ zh: "选", en: "choose" })} <kbd>Enter</kbd>{" "}
            {text({ zh: "续写", en: "go on" })}
          </span>
        </div>
        <IdleDrafts drafts={drafts} openDraft={openDraft} />
        <Today />
      </main>
      {ringing === null ? <Outside /> : <GreetingColumn call={ringing} />}
    </div>
  );
}

/** What this column says while no form is open. */
function saying(state: PhoneState | null): { icon: IconName; look: string; title: Sentence; more: Sentence } {
  if (state?.call != null)
    return {
      icon: "st-talk",
      look: "talk",
      title: { zh: "通话中，诉求都已交", en: "In a call, all matters are submitted" },
      more: {
        zh: "还有一件按 Alt =，说完了按 Shift F2",
        en: "Alt = for one more, Shift F2 when all is said",
      },
    };
  if (state?.agentState === "wrap-up")
    return {
      icon: "st-wrap",
      look: "wrap",
      title: { zh: "话后", en: "Wrap-up" },
      more: {
        zh: "这通还有一件按 Alt =，都交了按 Alt Enter 就绪",
        en: "Alt = for one more of this call, Alt Enter to be ready",
      },
    };
  if (state?.agentState === "ready")
    return {
      icon: "phone",
      look: "",
      title: { zh: "等待下一个来电", en: "Waiting for the next call" },
      more: {
        zh: "来电时先显示号码、姓名、在办工单和最近五件",
        en: "First the number, name, open orders and the last five",
      },
    };
  return {
    icon: "phone",
    look: "off",
    title: { zh: "没有就绪", en: "Not ready" },
    more: {
      zh: "按 Alt S 选状态：就绪后才有来电",
      en: "Alt S chooses the state: calls come once you are ready",
    },
  };
}

function Waiting() {
  const text = useText();
  const link = useHostLink();
  const { state, send } = usePhone();
  const { icon, look, title, more } = saying(state);
  const call = state?.call ?? null;
  const last = call ?? (state?.agentState === "wrap-up" ? state.lastCall : null);
  const wrapping = state?.agentState === "wrap-up" && call === null;
  useCommand(
    "intake.one-more",
    () => {
      if (last === null) return;
      const origin = {
        channel: "phone" as const,
        callId: last.callId,
        lineId: last.lineId,
        training: state?.training === true,
      };
      activate(openNew(link, { origin, copyPetitionerFrom: null, phone: last.number }).draftId, "words.text");
    },
    { offered: last !== null },
  );
  useCommand("main-act.and-next", () => send({ type: "set-state", state: "ready", reason: "" }), {
    offered: wrapping,
  });
  return (
    <aside className="col" aria-label={text({ zh: "来电人", en: "Caller" })} data-region="1">
      <Head
        title={text({ zh: "来电人", en: "Caller" })}
        aside={text({ zh: "来电时自动显示", en: "Shown when it rings" })}
      />
      <div className="blank">
        <div className={`ringbox ${look}`}>
          <Icon name={icon} look="l" />
        </div>
        <p>{text(title)}</p>
        <p className="meta">{text(more)}</p>
        {last === null ? null : (
          <CommandButton of="intake.one-more" icon="plus" label={{ zh: "又一件", en: "One more" }} />
        )}
        {wrapping ? (
          <CommandButton of="main-act.and-next" look="main" label={{ zh: "就绪", en: "Ready" }} />
        ) : null}
        {state?.training === true && call === null ? <CommandButton of="practice.call" icon="play" /> : null}
      </div>
      <DeviceCheck />
      {state?.training === true && state.practice.length > 0 ? <PracticePanel /> : null}
    </aside>
  );
}
