// The top bar, which is the window's own title bar: who and where, queue, find all, hub, time.
import type { Sentence } from "../../../shared/domain/index.ts";
import { AgentState, Icon } from "../../ui/index.ts";
import { useHubNow } from "../clock.ts";
import { Key, runCommand } from "../commands/index.ts";
import { useQuery } from "../host/index.ts";
import { usePhone } from "../phone/phone.tsx";
import { useSession } from "../session.tsx";
import { agentStateWords, countText, fullNow, rateText, timer, useLanguage, useText } from "../text/index.ts";
import { useHubWords } from "./hub-words.ts";

export function TopBar({ title }: { title: Sentence }) {
  const text = useText();
  const language = useLanguage();
  const session = useSession();
  const now = useHubNow();
  const hub = useHubWords();
  return (
    <header className="bar">
      {/* Readers begin here; on screen the rail says where one is. */}
      <h1 className="vh">{text(title)}</h1>
      <div className="brand">
        <i className="logo" aria-hidden="true" />
        {text({ zh: "连心线", en: "lianxin" })}
        <span>{text({ zh: `${session.cityName.zh} 12345`, en: `${session.cityName.en} 12345` })}</span>
      </div>
      <MyState />
      <QueueFigures />
      <span className="sp" />
      <button type="button" className="find" onClick={() => runCommand("find")}>
        <Icon name="search" />
        <span className="sp cut">
          {text({ zh: "找工单、知识、单位、动作", en: "Find orders, answers, units, acts" })}
        </span>
        <Key of="find" />
      </button>
      <span className={hub.calm ? "link" : "tag warn"} role={hub.calm ? undefined : "alert"}>
        <Icon name={hub.calm ? "cloud" : "cloudoff"} />
        {text(hub.short)}
      </span>
      <span className="who num">{fullNow(now, language)}</span>
      <span className="who">
        {session.person.staffNumber} {session.person.name}
      </span>
      <span className="win" />
    </header>
  );
}

function MyState() {
  const text = useText();
  const { state } = usePhone();
  const account = useQuery("phone-account", {});
  const now = useHubNow();
  if (account === null || account === undefined) return null;
  const emergency = state?.emergency !== null && state?.emergency !== undefined && state.call !== null;
  const name = state?.agentState ?? "signed-out";
  return (
    <button type="button" className="me" onClick={() => runCommand("call.my-state")}>
      <span className="vh">{text({ zh: "我的状态", en: "My state" })}</span>
      <AgentState
        state={emergency ? "emergency" : name}
        word={text(emergency ? { zh: "紧急联动", en: "Emergency" } : agentStateWords[name])}
      />
      <span className="num" role="timer">
        {state === null ? "—" : timer(now - state.agentStateSince)}
      </span>
      <Key of="call.my-state" />
    </button>
  );
}

function QueueFigures() {
  const text = useText();
  const live = useQuery("live", {});
  const account = useQuery("phone-account", {});
  if (account === null || account === undefined) return null;
  if (live === null || live === undefined)
    return (
      <div className="figs">{text({ zh: "排队数与接通率暂不可知", en: "Queue figures not known now" })}</div>
    );
  const { waiting, longestWaitMs, answeredIn15, offered } = live.queue;
  return (
    <div className="figs">
      <span>
        {text({ zh: "排队", en: "Waiting" })}
        <b className="num">{countText(waiting)}</b>
      </span>
      <span>
        {text({ zh: "最长等待", en: "Longest" })}
        <b className="num">{waiting === 0 ? "—" : timer(longestWaitMs)}</b>
      </span>
      <span>
        {text({ zh: "15 秒接通", en: "In 15 s" })}
        <b className="num">{rateText(answeredIn15, offered)}</b>
      </span>
    </div>
  );
}
