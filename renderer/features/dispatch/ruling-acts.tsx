// What every ruling ends with: the reason asked for a refusal, and the row of acts with the fault of the last try.
import type { ReactNode } from "react";
import type { Rejection, Sentence } from "../../../shared/domain/index.ts";
import { AskLine, type OpenActDraft } from "../../app/act-form/index.ts";
import { CommandButton } from "../../app/commands/index.ts";
import { useReach } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";

interface RulingActsProps {
  /** A refusal is under way: its reason is asked for. */
  readonly asking: boolean;
  readonly title: Sentence;
  readonly placeholder: Sentence;
  readonly draft: OpenActDraft;
  readonly fault: Rejection | null;
  readonly onRefuse: () => void;
  readonly onClose: () => void;
  /** Further acts, before refuse and agree. */
  readonly children?: ReactNode;
}

export function RulingActs(props: RulingActsProps) {
  const { asking, title, placeholder, draft, fault, onRefuse, onClose, children } = props;
  const text = useText();
  const { word } = useReach();
  return (
    <>
      {asking ? (
        <AskLine
          title={title}
          label={{ zh: "理由", en: "Reason" }}
          placeholder={placeholder}
          draft={draft}
          act={{ zh: "不同意", en: "Refuse" }}
          fault={fault}
          onAct={onRefuse}
          onClose={onClose}
        />
      ) : null}
      <div className="acts">
        {fault === null || asking ? null : (
          <span className="err cut" role="alert">
            {text(fault.sentence)}
          </span>
        )}
        <span className="sp" />
        {children}
        <CommandButton of="dispatch.refuse" />
        <CommandButton of="dispatch.agree" label={word({ zh: "同意", en: "Agree" })} look="main" />
      </div>
    </>
  );
}
