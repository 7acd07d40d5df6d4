// 退单: grounds and the better unit; within the window of the dispatch, counted, and not twice without the shift lead.
import { useId, useState } from "react";
import type { Rejection } from "../../../shared/domain/index.ts";
import { UnitCombo, useActDraft } from "../../app/act-form/index.ts";
import { type ActBody, refusalOf, useGive, useProbe } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { durationUnitWords, useText } from "../../app/text/index.ts";
import { FieldRow, Note } from "../../ui/index.ts";
import { FormFrame, useEntry } from "./form-frame.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function ReturnForm({ order, entered }: UnitFormProps) {
  const text = useText();
  const book = useReference();
  const give = useGive();
  const draft = useActDraft("return", order.id);
  const probe = useProbe(order);
  const [fault, setFault] = useState<Rejection | null>(null);
  const area = useEntry<HTMLTextAreaElement>(entered);
  const id = useId();
  const body = (grounds: string, betterUnitId: string | null): ActBody => ({
    type: "order.ask-return",
    data: { betterUnitId },
    sealed: { grounds },
  });
  const other = book?.directory.units.find(
    ({ id: unitId, active }) => active && unitId !== order.handling?.leadUnitId,
  );
  const send = async () =>
    setFault(
      await give(order.id, [body(draft.form.text, draft.form.unitId)], {
        said: { zh: "已请退单，等热线办定", en: "Return asked, waiting for the ruling" },
        draft,
      }),
    );
  const window = book?.rules.returnWindow;
  return (
    <FormFrame
      draft={draft}
      act={{ zh: "请退单", en: "Ask the return" }}
      onAct={() => void send()}
      refusal={refusalOf(probe(body("-", other?.id ?? null)))?.sentence ?? null}
      fault={fault}
      hint={{ zh: "裁定期间不计本单位时间", en: "The unit's clock stops until the ruling" }}
    >
      <FieldRow label={text({ zh: "该由谁办", en: "Whose it is" })}>
        <UnitCombo
          label={text({ zh: "该由谁办", en: "Whose it is" })}
          value={draft.form.unitId}
          onPick={(unitId) => draft.set("unitId", unitId)}
          bad={fault?.field === "betterUnitId"}
        />
      </FieldRow>
      <FieldRow label={text({ zh: "退单理由", en: "Grounds" })} htmlFor={id} look="grow">
        <textarea
          id={id}
          ref={area}
          className={`area ${fault?.field === "grounds" ? "bad" : ""}`}
          placeholder={text({
            zh: "依据哪条职责，为何不归本单位",
            en: "By which duty it is not this unit's",
          })}
          value={draft.form.text}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("text", event.currentTarget.value)}
        />
      </FieldRow>
      {window === undefined ? null : (
        <Note icon="back">
          {text({
            zh: `派来起 ${window.amount} ${durationUnitWords[window.unit].zh}内可退；退单计入考核，再退由班长或督办员定。`,
            en: `Within ${window.amount} ${durationUnitWords[window.unit].en} of the dispatch; returns are counted, a second one goes to the shift lead.`,
          })}
        </Note>
      )}
    </FormFrame>
  );
}
