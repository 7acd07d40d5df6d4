// Alt X and a digit: the call ends without a matter. The question opens above the row of acts; Esc takes it away.
import { useEffect, useRef, useState } from "react";
import type { NoMatterReason } from "../../../../shared/domain/index.ts";
import { KeyArea, useCommand } from "../../../app/commands/index.ts";
import { noMatterWords, useText } from "../../../app/text/index.ts";
import { useCloser } from "../../../ui/index.ts";
import { focusField } from "../form/focus.ts";

const reasons: readonly NoMatterReason[] = ["wrong-number", "silent", "nuisance", "hung-up", "test"];

export function NoMatter({ end }: { end: (reason: NoMatterReason) => void }) {
  const [open, setOpen] = useState(false);
  useCommand("intake.no-matter", () => setOpen(!open));
  function close(): void {
    setOpen(false);
    focusField("words.text");
  }
  useCloser(open, close);
  return open ? <Reasons end={end} /> : null;
}

function Reasons({ end }: { end: (reason: NoMatterReason) => void }) {
  const text = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <KeyArea className="no-matter">
      <span className="nowrap">{text({ zh: "无诉求：", en: "No matter:" })}</span>
      {reasons.map((reason, index) => (
        <Reason
          key={reason}
          digit={index + 1}
          reason={reason}
          end={end}
          button={index === 0 ? first : null}
        />
      ))}
      <span className="sp" />
      <kbd>Esc</kbd>
    </KeyArea>
  );
}

interface ReasonProps {
  readonly digit: number;
  readonly reason: NoMatterReason;
  readonly end: (reason: NoMatterReason) => void;
  readonly button: React.RefObject<HTMLButtonElement | null> | null;
}

function Reason({ digit, reason, end, button }: ReasonProps) {
  const text = useText();
  useCommand(`menu.${digit}`, () => end(reason));
  return (
    <button type="button" className="btn sm" ref={button} onClick={() => end(reason)}>
      {text(noMatterWords[reason])} <kbd>{digit}</kbd>
    </button>
  );
}
