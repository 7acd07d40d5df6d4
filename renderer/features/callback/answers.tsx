// One question with its few answers: a radio group in which a digit chooses, and the caret then goes on to the next question.
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import { KeyArea, useCommand } from "../../app/commands/index.ts";
import { useText } from "../../app/text/index.ts";

export interface AnswerOption<V extends string> {
  readonly value: V;
  readonly word: Sentence;
}

interface AnswersProps<V extends string> {
  readonly number: number;
  readonly title: Sentence;
  readonly hint: string;
  readonly options: readonly AnswerOption<V>[];
  readonly value: V | null;
  readonly disabled?: boolean;
  /** This is the question to ask now. */
  readonly now: boolean;
  readonly onChoose: (value: V) => void;
  readonly children?: ReactNode;
}

export function Answers<V extends string>(props: AnswersProps<V>) {
  const { number, title, hint, options, value, disabled = false, now, onChoose, children } = props;
  const text = useText();
  const group = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const goOn = useRef(false);
  // Runs after every showing: the next question may have become open by this answer.
  useEffect(() => {
    if (!goOn.current) return;
    goOn.current = false;
    nextQuestion(box.current)?.focus();
  });
  const choose = (option: AnswerOption<V> | undefined) => {
    if (option === undefined) return;
    goOn.current = true;
    onChoose(option.value);
  };
  return (
    <KeyArea className={`sec q ${now ? "now3" : ""}`} data-question={number}>
      <fieldset className="answers" ref={box} disabled={disabled}>
        <legend className="vh">{text(title)}</legend>
        <div className="row" aria-hidden="true">
          <b className="qn">{number}</b>
          <h2>{text(title)}</h2>
          <span className="sp" />
          <span className="meta">{hint}</span>
        </div>
        <div className="opts">
          {options.map((option, index) => (
            <label key={option.value} className={option.value === value ? "on" : ""}>
              <input
                type="radio"
                name={group}
                checked={option.value === value}
                onChange={() => onChoose(option.value)}
              />
              <kbd>{index + 1}</kbd>
              {text(option.word)}
              <AnswerKey digit={index + 1} run={() => choose(option)} disabled={disabled} />
            </label>
          ))}
        </div>
      </fieldset>
      {children}
    </KeyArea>
  );
}

function AnswerKey({ digit, run, disabled }: { digit: number; run: () => void; disabled: boolean }) {
  useCommand(`answer.${digit}`, run, {
    refusal: disabled ? { zh: "没联系上就不问", en: "Not asked when nobody was reached" } : null,
  });
  return null;
}

/** The chosen or first answer of the next open question, or the field of the petitioner's words. */
function nextQuestion(from: HTMLElement | null): HTMLElement | null {
  const here = from?.closest("[data-question]");
  const all = [...(here?.parentElement?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
  for (const question of all.slice(all.findIndex((one) => one.isSameNode(here ?? null)) + 1)) {
    const field =
      question.querySelector<HTMLElement>("input:checked:enabled") ??
      question.querySelector<HTMLElement>("input:enabled, textarea:enabled");
    if (field !== null) return field;
  }
  return null;
}
