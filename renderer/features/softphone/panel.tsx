// Opens under the strip: transfer and three-way (a name, initials or number), dial pad, my state. Never over the strip itself.
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { DeskToPhone } from "../../../shared/protocol/index.ts";
import { KeyArea, useCommand } from "../../app/commands/index.ts";
import { found } from "../../app/find.ts";
import { usePhone } from "../../app/phone/phone.tsx";
import { useReference } from "../../app/session.tsx";
import { agentStateWords, phoneText, useText } from "../../app/text/index.ts";
import { Combo, useCloser } from "../../ui/index.ts";

export type Panel = "transfer" | "three-way" | "dial" | "state";

export function StripPanel({ panel, close }: { panel: Panel; close: () => void }) {
  const opener = useRef(document.activeElement);
  useCloser(true, leave);
  function leave(): void {
    close();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }
  return (
    <div className="strip-panel">
      {panel === "state" ? <StateMenu done={leave} /> : <Target panel={panel} done={leave} />}
    </div>
  );
}

const targetWords: Readonly<Record<"transfer" | "three-way" | "dial", Sentence>> = {
  transfer: { zh: "转接给", en: "Transfer to" },
  "three-way": { zh: "三方加入", en: "Bring in" },
  dial: { zh: "拨号", en: "Dial" },
};

function Target({ panel, done }: { panel: "transfer" | "three-way" | "dial"; done: () => void }) {
  const text = useText();
  const { state, send } = usePhone();
  const book = useReference();
  const input = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState("");
  useEffect(() => input.current?.focus(), []);

  function callTo(target: string): void {
    if (target === "") return;
    if (panel === "transfer") send({ type: "transfer", target });
    else if (panel === "three-way") send({ type: "conference", target });
    else send(state?.call === null ? { type: "dial", number: target } : { type: "tones", digits: target });
    done();
  }
  const find = (typed: string) => {
    const digits = typed.replace(/\D/g, "");
    const own = digits === typed.trim() && digits !== "" ? [{ id: digits, label: phoneText(digits) }] : [];
    const lines = (book?.directory.lines ?? [])
      .filter((line) => found(typed, [line.name.zh, line.number]))
      .map((line) => ({ id: line.number, label: text(line.name), meta: line.number }));
    const units = (book?.directory.units ?? [])
      .filter((unit) => unit.active && found(typed, [unit.name, unit.shortName]))
      .map((unit) => ({ id: unit.phone, label: unit.name, meta: phoneText(unit.phone) }));
    return [...own, ...lines, ...units].slice(0, 9);
  };
  if (panel === "dial")
    return (
      <form
        className="row"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          callTo(number.replace(/[^\d*#]/g, ""));
        }}
      >
        <label htmlFor="dial-number">{text(targetWords.dial)}</label>
        <input
          id="dial-number"
          ref={input}
          className="field num"
          inputMode="tel"
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" className="btn main">
          {text(state?.call === null ? { zh: "拨出", en: "Call" } : { zh: "发键音", en: "Send tones" })}{" "}
          <kbd>Enter</kbd>
        </button>
      </form>
    );
  return (
    <div className="row">
      <span className="nowrap">{text(targetWords[panel])}</span>
      <Combo
        inputRef={input}
        label={text(targetWords[panel])}
        value=""
        placeholder={text({ zh: "单位、线路、号码或拼音首字母", en: "Unit, line, number or initials" })}
        find={find}
        onPick={callTo}
        onClear={() => undefined}
        nothing={text({
          zh: "没有找到：换几个字，或直接填号码",
          en: "Nothing found: other words, or a number",
        })}
      />
    </div>
  );
}

const states = ["ready", "break", "meeting", "wrap-up"] as const;

function StateMenu({ done }: { done: () => void }) {
  const text = useText();
  const { send } = usePhone();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choose = (wish: DeskToPhone) => {
    send(wish);
    done();
  };
  return (
    <KeyArea className="row" role="group" aria-label={text({ zh: "我的状态", en: "My state" })}>
      <StateKeys
        choose={(index) => choose({ type: "set-state", state: states[index] ?? "ready", reason: "" })}
      />
      {states.map((state, index) => (
        <button
          key={state}
          ref={index === 0 ? first : undefined}
          type="button"
          className="btn"
          onClick={() => choose({ type: "set-state", state, reason: "" })}
        >
          {text(agentStateWords[state])} <kbd>{index + 1}</kbd>
        </button>
      ))}
    </KeyArea>
  );
}

function StateKeys({ choose }: { choose: (index: number) => void }) {
  useCommand("menu.1", () => choose(0));
  useCommand("menu.2", () => choose(1));
  useCommand("menu.3", () => choose(2));
  useCommand("menu.4", () => choose(3));
  return null;
}
