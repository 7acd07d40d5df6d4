// What every form of the unit shares: the fields, one line for a fault, and the row of acts with Ctrl Enter and Ctrl S.
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Rejection, Sentence } from "../../../shared/domain/index.ts";
import { type OpenActDraft, SavedMark } from "../../app/act-form/index.ts";
import { CommandButton, useCommand } from "../../app/commands/index.ts";
import { useReach } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";

interface FormFrameProps {
  readonly draft: OpenActDraft;
  readonly act: Sentence;
  readonly onAct: () => void;
  /** Why it cannot be given now, whatever stands in it. */
  readonly refusal: Sentence | null;
  readonly fault: Rejection | null;
  readonly hint: Sentence;
  readonly children: ReactNode;
}

export function FormFrame({ draft, act, onAct, refusal, fault, hint, children }: FormFrameProps) {
  const text = useText();
  const { refusal: unreachable, word } = useReach();
  useCommand("main-act", onAct, { refusal: unreachable ?? refusal });
  useCommand("save", () => void draft.flush());
  return (
    <>
      <div className="form fillv">{children}</div>
      {fault === null ? null : (
        <div className="faultline err" role="alert">
          {text(fault.sentence)}
        </div>
      )}
      <div className="acts">
        <span className="meta cut">{text(refusal ?? hint)}</span>
        <span className="sp" />
        <SavedMark draft={draft} />
        <CommandButton of="save" />
        <CommandButton of="main-act" label={word(act)} look="main" />
      </div>
    </>
  );
}

/** The field that the caret goes to when the person opens the form. */
export function useEntry<E extends HTMLElement>(entered: number): RefObject<E | null> {
  const field = useRef<E>(null);
  useEffect(() => {
    if (entered > 0) field.current?.focus();
  }, [entered]);
  return field;
}
