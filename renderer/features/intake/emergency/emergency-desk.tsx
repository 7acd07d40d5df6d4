// F9: the card to read out, the crisis script with a pad, and the timeline. The form stays behind it, stored and open.
import { useState } from "react";
import { CommandButton, Key, useCommand } from "../../../app/commands/index.ts";
import { emergencyPanel } from "../../../app/phone/emergency-panel.ts";
import { useStore } from "../../../app/store.ts";
import { clockSeconds, urgencyWords, useText } from "../../../app/text/index.ts";
import { UrgencyMark, useCloser } from "../../../ui/index.ts";
import { activate } from "../form/open-forms.ts";
import { useField, useForm } from "../form/use-field.ts";
import { crisisScript } from "./crisis-script.ts";
import { Marks } from "./marks.tsx";
import { ReadOut } from "./read-out.tsx";

export function EmergencyDesk() {
  return (
    <div className="desk emg">
      <ReadOut />
      <ScriptAndPad />
      <Marks />
    </div>
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
