// A form of one text: progress, answer, section, the co-handling unit's word.
import { useId, useState } from "react";
import type { Rejection, Sentence } from "../../../shared/domain/index.ts";
import { type ActPurpose, useActDraft } from "../../app/act-form/index.ts";
import { type ActBody, refusalOf, useGive, useProbe } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { FieldRow } from "../../ui/index.ts";
import { FormFrame, useEntry } from "./form-frame.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

interface TextFormProps extends UnitFormProps {
  readonly purpose: ActPurpose;
  readonly label: Sentence;
  readonly placeholder: Sentence;
  readonly act: Sentence;
  readonly said: Sentence;
  readonly body: (text: string) => ActBody;
}

export function TextForm({ order, entered, purpose, label, placeholder, act, said, body }: TextFormProps) {
  const text = useText();
  const give = useGive();
  const draft = useActDraft(purpose, order.id);
  const probe = useProbe(order);
  const [fault, setFault] = useState<Rejection | null>(null);
  const area = useEntry<HTMLTextAreaElement>(entered);
  const id = useId();
  const send = async () => setFault(await give(order.id, [body(draft.form.text)], { said, draft }));
  return (
    <FormFrame
      draft={draft}
      act={act}
      onAct={() => void send()}
      refusal={refusalOf(probe(body("-")))?.sentence ?? null}
      fault={fault}
      hint={{ zh: "写下即存，离开再来还在", en: "Kept while you type, also when you leave" }}
    >
      <FieldRow label={text(label)} htmlFor={id} look="grow">
        <textarea
          id={id}
          ref={area}
          className={`area ${fault === null ? "" : "bad"}`}
          placeholder={text(placeholder)}
          value={draft.form.text}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("text", event.currentTarget.value)}
        />
      </FieldRow>
    </FormFrame>
  );
}
