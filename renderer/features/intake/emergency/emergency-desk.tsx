// F9: the card to read out, who is called, the crisis script, a pad, and the timeline that keeps itself. The form stays behind it.
import { useState } from "react";
import type { EmergencyService, Sentence } from "../../../../shared/domain/index.ts";
import { useDeviceNow } from "../../../app/clock.ts";
import { CommandButton, Key, useCommand } from "../../../app/commands/index.ts";
import { emergencyPanel } from "../../../app/phone/emergency-panel.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useReference } from "../../../app/session.tsx";
import { useStore } from "../../../app/store.ts";
import { clockSeconds, phoneText, timer, urgencyWords, useText } from "../../../app/text/index.ts";
import { timelineSentence } from "../../../phone/index.ts";
import { Head, Icon, type IconName, Timeline, UrgencyMark, useCloser } from "../../../ui/index.ts";
import { PracticePanel } from "../caller/practice.tsx";
import { activate } from "../form/open-forms.ts";
import { useField, useForm } from "../form/use-field.ts";
import { crisisScript } from "./crisis-script.ts";

const services: readonly { service: EmergencyService; word: Sentence }[] = [
  { service: "110", word: { zh: "公安", en: "Police" } },
  { service: "119", word: { zh: "消防", en: "Fire" } },
  { service: "120", word: { zh: "急救", en: "Ambulance" } },
  { service: "122", word: { zh: "交通事故", en: "Traffic" } },
];

export function EmergencyDesk() {
  return (
    <div className="desk emg">
      <ReadOut />
      <ScriptAndPad />
      <Marks />
    </div>
  );
}

function ReadOut() {
  const text = useText();
  const book = useReference();
  const { state } = usePhone();
  const [placeId] = useField("matter.placeId");
  const [door, setDoor] = useField("words.doorAddress");
  const [words] = useField("words.text");
  const [name] = useField("petitioner.name");
  const [phones] = useField("petitioner.phones");
  const place = (book?.placeChain(placeId) ?? []).map((each) => each.name).join(" ");
  useCommand("intake.place", () => document.querySelector<HTMLInputElement>("#emergency-place")?.focus());
  const phone = phones[0] ?? state?.call?.number ?? "";
  return (
    <aside className="col" aria-label={text({ zh: "念读卡", en: "Card to read out" })} data-region="1">
      <Head
        title={text({ zh: "念读卡", en: "Read out" })}
        aside={text({ zh: "按此顺序念给 110", en: "To the service, in this order" })}
      />
      <dl className="read">
        <div>
          <dt>{text({ zh: "1 位置", en: "1 Where" })}</dt>
          <dd>
            {place} {door}
            {place === "" && door === "" ? (
              <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "2 情况", en: "2 What" })}</dt>
          <dd className="cut3">
            {words === "" ? <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span> : words}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "3 电话", en: "3 Phone" })}</dt>
          <dd className="num">
            {phone === "" ? (
              <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span>
            ) : (
              phoneText(phone)
            )}
          </dd>
        </div>
        <div>
          <dt>{text({ zh: "4 姓名", en: "4 Name" })}</dt>
          <dd>
            {name === "" ? <span className="t3">{text({ zh: "待问", en: "to be asked" })}</span> : name}
          </dd>
        </div>
      </dl>
      <div className="sec">
        <label className="row">
          <Icon name="pin" />
          <input
            id="emergency-place"
            className="field"
            value={door}
            autoComplete="off"
            placeholder={text({
              zh: "位置：路、楼、层、参照物",
              en: "Where: road, building, floor, landmark",
            })}
            onChange={(event) => setDoor(event.currentTarget.value)}
          />
          <Key of="intake.place" />
        </label>
      </div>
      <div className="sec dialbox">
        <h2>{text({ zh: "联动", en: "Services" })}</h2>
        <ul className="list flush nob dial">
          {services.map((each) => (
            <Service key={each.service} {...each} />
          ))}
        </ul>
      </div>
      <PracticePanel />
    </aside>
  );
}

const partyWords: Readonly<Record<string, Sentence>> = {
  calling: { zh: "呼叫中", en: "Calling" },
  joined: { zh: "已接通", en: "Joined" },
  left: { zh: "已退出", en: "Left" },
};

function Service({ service, word }: { service: EmergencyService; word: Sentence }) {
  const text = useText();
  const { state, send } = usePhone();
  const party = state?.call?.parties.findLast((each) => each.service === service);
  const call = () => send({ type: "emergency-service", service });
  useCommand(`emergency.call-${service}`, call, {
    refusal:
      party !== undefined && party.state !== "left"
        ? { zh: "已在呼叫或通话", en: "Called or joined already" }
        : null,
  });
  return (
    <li>
      <Key of={`emergency.call-${service}`} />
      <b className="num">{service}</b>
      <span className="sp t2">{text(word)}</span>
      {party === undefined || party.state === "left" ? (
        <button type="button" className="linkbtn" onClick={call}>
          {text({ zh: "呼叫", en: "Call" })}
        </button>
      ) : (
        <span className="state talk">
          <Icon name={party.state === "joined" ? "st-talk" : "st-ring"} />
          {text(partyWords[party.state] ?? { zh: "", en: "" })}
        </span>
      )}
    </li>
  );
}

function ScriptAndPad() {
  const text = useText();
  const session = useForm();
  const [at, setAt] = useState(0);
  const [words, setWords] = useField("words.text");
  const { number, savedAt } = useStore(session.head);
  useCommand("emergency.next-paragraph", () => setAt((now) => Math.min(crisisScript.length - 1, now + 1)));
  useCommand("emergency.previous-paragraph", () => setAt((now) => Math.max(0, now - 1)));
  useCommand("intake.text", () => document.querySelector<HTMLTextAreaElement>("#emergency-pad")?.focus());
  const back = () => {
    emergencyPanel.set(false);
    activate(session.draftId, "words.text");
  };
  useCloser(true, back);
  useCommand("main-act", back);
  return (
    <main
      className="col"
      aria-label={text({ zh: "危机话术与记录", en: "Crisis script and notes" })}
      data-region="2"
    >
      <div className="head">
        <h2>{text({ zh: "危机话术", en: "Crisis script" })}</h2>
        <span className="sp" />
        <span className="meta row">
          <Key of="emergency.previous-paragraph" /> <Key of="emergency.next-paragraph" />{" "}
          {text({ zh: "换段", en: "paragraph" })}
        </span>
      </div>
      <ol className="script4">
        {crisisScript.map(({ name, words: said, advice }, index) => (
          <li
            key={name.en}
            className={index < at ? "past" : index === at ? "now" : ""}
            aria-current={index === at ? "step" : undefined}
          >
            <b>{text(name)}</b>
            <p lang="zh-CN">{said}</p>
            {advice === null ? null : <p className="meta">{text(advice)}</p>}
          </li>
        ))}
      </ol>
      <div className="head edge2">
        <h2>{text({ zh: "随手记", en: "Notes" })}</h2>
        <span className="sp" />
        <span className="meta">
          {text({ zh: "就是表单的内容，边写边存", en: "The text of the form, saved as you type" })}
        </span>
        {savedAt === null ? null : (
          <span className="meta ok num">
            {text({ zh: "已存", en: "Saved" })} {clockSeconds(savedAt)}
          </span>
        )}
      </div>
      <div className="jot">
        <textarea
          id="emergency-pad"
          className="area"
          data-field="words.text"
          value={words}
          aria-label={text({ zh: "随手记", en: "Notes" })}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div className="acts">
        <UrgencyMark urgency="critical" word={text(urgencyWords.critical)} />
        <span className="num t2">{number ?? ""}</span>
        <span className="sp" />
        <CommandButton
          of="main-act"
          label={{ zh: "脱离危险，回到表单", en: "Out of danger, back to the form" }}
        />
      </div>
    </main>
  );
}

const markIcons: Readonly<Record<string, IconName>> = {
  pressed: "st-emg",
  stopped: "pause",
  "lead-alerted": "bell",
  "call-ended": "hangup",
};

function Marks() {
  const text = useText();
  const { state } = usePhone();
  const now = useDeviceNow();
  const timeline = state?.emergency?.timeline ?? [];
  const began = timeline[0]?.at ?? now;
  const alerted = timeline.some(({ what }) => what === "lead-alerted");
  return (
    <aside className="col" aria-label={text({ zh: "时间线", en: "Timeline" })} data-region="3">
      <div className="sec">
        <div className="row">
          <Icon name="bell" />
          <b>
            {text(
              alerted
                ? { zh: "已通知班长", en: "Shift lead alerted" }
                : { zh: "正在通知班长", en: "Alerting the shift lead" },
            )}
          </b>
          <span className="sp" />
          <span className="num meta" role="timer">
            {timer(now - began)}
          </span>
        </div>
      </div>
      <Head
        title={text({ zh: "时间线", en: "Timeline" })}
        aside={text({ zh: "自动记", en: "Kept by itself" })}
      />
      <div className="sec fillv" role="log">
        <Timeline
          rows={timeline.map(({ at, what }) => ({
            key: `${at} ${what}`,
            time: clockSeconds(at),
            icon: markIcons[what] ?? (what.endsWith("-joined") ? "three" : "phone"),
            what: text(timelineSentence(what)),
            detail: null,
          }))}
        />
      </div>
      <div className="sec">
        <h2>{text({ zh: "此后", en: "Afterwards" })}</h2>
        <p className="meta">
          {text({
            zh: "工单定为特急，由班长跟进。诉求本身另立一件：回到表单按 Alt =。",
            en: "The order becomes critical and the shift lead follows it up. The request itself is an order of its own: Alt = in the form.",
          })}
        </p>
      </div>
    </aside>
  );
}
