// Between calls: what waits to be finished, today's own figures, and whether everything is ready for the next call.
import type { Draft, PhoneCall } from "../../../../shared/protocol/index.ts";
import { CommandButton } from "../../../app/commands/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useStore } from "../../../app/store.ts";
import { useText } from "../../../app/text/index.ts";
import { Head, Icon } from "../../../ui/index.ts";
import { Pop } from "../caller/pop.tsx";
import { PracticePanel } from "../caller/practice.tsx";
import { lastDone } from "../form/open-forms.ts";
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

function Waiting() {
  const text = useText();
  const { state } = usePhone();
  const waiting = state?.agentState === "ready";
  return (
    <aside className="col" aria-label={text({ zh: "来电人", en: "Caller" })} data-region="1">
      <Head
        title={text({ zh: "来电人", en: "Caller" })}
        aside={text({ zh: "来电时自动显示", en: "Shown when it rings" })}
      />
      <div className="blank">
        <div className={`ringbox ${waiting ? "" : "off"}`}>
          <Icon name="phone" look="l" />
        </div>
        <p>
          {text(
            waiting
              ? { zh: "等待下一个来电", en: "Waiting for the next call" }
              : { zh: "没有就绪：按 Alt S 选状态", en: "Not ready: Alt S chooses the state" },
          )}
        </p>
        <p className="meta">
          {text({
            zh: "来电时先显示号码、姓名、在办工单和最近五件",
            en: "First the number, name, open orders and the last five",
          })}
        </p>
        {state?.training === true && state.call === null ? (
          <CommandButton of="practice.call" icon="play" />
        ) : null}
      </div>
      <DeviceCheck />
      {state?.training === true && state.practice.length > 0 ? <PracticePanel /> : null}
    </aside>
  );
}
