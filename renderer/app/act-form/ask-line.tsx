// A question that opens under the thing asked about: reason or grounds, what else the act needs, and the act. Esc closes it,
// what was typed stays. It is opened only by the person's own key or click, so the caret may go into it.
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Rejection, Sentence } from "../../../shared/domain/index.ts";
import { useCloser } from "../../ui/index.ts";
import { CommandButton, useCommand } from "../commands/index.ts";
import { useReach } from "../order/use-reach.ts";
import { useText } from "../text/index.ts";
import { SavedMark } from "./saved-mark.tsx";
import type { OpenActDraft } from "./use-act-draft.ts";

interface AskLineProps {
  readonly title: Sentence;
  readonly label: Sentence;
  readonly placeholder: Sentence;
  readonly draft: OpenActDraft;
  readonly act: Sentence;
  /** Why the act was refused, at the question. */
  readonly fault: Rejection | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function AskLine(props: AskLineProps) {
  const { title, label, placeholder, draft, act, fault, onAct, onClose, children } = props;
  const text = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const opener = useRef(document.activeElement);
  const { refusal, word } = useReach();
  useCloser(true, () => onClose());
  useLayoutEffect(() => {
    const from = opener.current;
    const asked = area.current?.closest(".askline");
    area.current?.focus();
    return () => {
      // Back to where the person was, if the caret is still in here.
      if (asked?.contains(document.activeElement) === true && from instanceof HTMLElement) from.focus();
    };
  }, []);
  useCommand("main-act", onAct, { refusal });
  return (
    <section className="askline" aria-label={text(title)}>
      <div className="row">
        <h2>{text(title)}</h2>
        <span className="sp" />
        <SavedMark draft={draft} />
        <span className="meta">
          <kbd>Esc</kbd> {text({ zh: "收起", en: "close" })}
        </span>
      </div>
      {children}
      <textarea
        ref={area}
        className={`area ${fault === null ? "" : "bad"}`}
        aria-label={text(label)}
        aria-invalid={fault !== null || undefined}
        placeholder={text(placeholder)}
        value={draft.form.text}
        readOnly={!draft.ready}
        onChange={(event) => draft.set("text", event.currentTarget.value)}
      />
      <div className="row">
        <span className="err sp" role={fault === null ? undefined : "alert"}>
          {fault === null ? "" : text(fault.sentence)}
        </span>
        <CommandButton of="main-act" label={word(act)} look="main" />
      </div>
    </section>
  );
}
