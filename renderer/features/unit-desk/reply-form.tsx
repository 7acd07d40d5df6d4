// 回复: the unit's result, with the public reply apart from the internal one, and what the reviewer will ask of it.
import { useId, useState } from "react";
import type { Rejection } from "../../../shared/domain/index.ts";
import { useActDraft } from "../../app/act-form/index.ts";
import {
  type ActBody,
  justifiedWords,
  ReplyMarks,
  refusalOf,
  solvedWords,
  useGive,
  useProbe,
} from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { Check, FieldRow, Segments } from "../../ui/index.ts";
import { FormFrame, useEntry } from "./form-frame.tsx";
import { type ReplyFields, replyFaults } from "./reply-faults.ts";
import type { UnitFormProps } from "./unit-forms.ts";

/** A reply that would stand: tells whether one can be given at all now. */
const plausible: ActBody = {
  type: "order.reply",
  data: { justified: "justified", solved: "solved", beyondDuty: false, contacted: true },
  sealed: { publicReply: "-", internalResult: "", unsolvedReason: "" },
};

export function ReplyForm({ order, entered }: UnitFormProps) {
  const text = useText();
  const give = useGive();
  const draft = useActDraft("reply", order.id);
  const probe = useProbe(order);
  const [fault, setFault] = useState<Rejection | null>(null);
  const publicReply = useEntry<HTMLTextAreaElement>(entered);
  const internal = useId();
  const reason = useId();
  const reply = useId();
  const form = draft.form;

  async function send(): Promise<void> {
    const first = replyFaults(form)[0];
    if (first !== undefined) return setFault(first);
    setFault(
      await give(order.id, [replyBody(form)], { said: { zh: "已提交回复", en: "Reply sent" }, draft }),
    );
  }
  const bad = (field: string) => fault?.field === field;
  return (
    <FormFrame
      draft={draft}
      act={{ zh: "提交回复", en: "Send the reply" }}
      onAct={() => void send()}
      refusal={refusalOf(probe(plausible))?.sentence ?? null}
      fault={fault}
      hint={{ zh: "审核期间不计本单位时间", en: "The unit's clock stops during the review" }}
    >
      <FieldRow label={text({ zh: "诉求属实", en: "Justified" })}>
        <div className="row wraprow">
          <Segments
            name={text({ zh: "诉求属实", en: "Justified" })}
            options={(["justified", "partly", "unjustified"] as const).map((value) => ({
              value,
              label: text(justifiedWords[value]),
            }))}
            value={form.justified}
            onChange={(value) => draft.set("justified", value)}
          />
          <div className="row">
            <span className="t2">{text({ zh: "是否解决", en: "Solved" })}</span>
            <Segments
              name={text({ zh: "是否解决", en: "Solved" })}
              options={(["solved", "partly", "unsolved"] as const).map((value) => ({
                value,
                label: text(solvedWords[value]),
              }))}
              value={form.solved}
              onChange={(value) => draft.set("solved", value)}
            />
          </div>
        </div>
      </FieldRow>
      <FieldRow label={text({ zh: "联系群众", en: "Contact" })}>
        <div className="row wraprow">
          <Segments
            name={text({ zh: "联系群众", en: "Contact" })}
            options={[
              { value: "yes", label: text({ zh: "已联系", en: "Contacted" }) },
              { value: "no", label: text({ zh: "未联系上", en: "Not reached" }) },
            ]}
            value={form.contacted === null ? null : form.contacted ? "yes" : "no"}
            onChange={(value) => draft.set("contacted", value === "yes")}
          />
          <Check
            label={text({ zh: "超出职责", en: "Beyond our duty" })}
            checked={form.beyondDuty}
            onChange={(on) => draft.set("beyondDuty", on)}
          />
        </div>
      </FieldRow>
      <FieldRow label={text({ zh: "公开答复", en: "Public reply" })} htmlFor={reply} look="grow">
        <textarea
          id={reply}
          data-region-first=""
          ref={publicReply}
          className={`area ${bad("publicReply") ? "bad" : ""}`}
          placeholder={text({
            zh: "写给来电人的话：何时、谁、做了什么、还差什么",
            en: "What the petitioner reads: when, who, what was done, what is left",
          })}
          value={form.publicReply}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("publicReply", event.currentTarget.value)}
        />
        <ReplyMarks reply={form.publicReply} asked={order.words?.text ?? ""} />
      </FieldRow>
      <FieldRow label={text({ zh: "办理情况", en: "Internal" })} htmlFor={internal}>
        <textarea
          id={internal}
          className="area threelines"
          placeholder={text({ zh: "仅热线办与本单位可见", en: "Only the hotline and this unit read it" })}
          value={form.internalResult}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("internalResult", event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label={text({ zh: "未解决因", en: "Why unsolved" })} htmlFor={reason}>
        <input
          id={reason}
          className={`field ${bad("unsolvedReason") ? "bad" : ""}`}
          placeholder={text({
            zh: "未解决或部分解决时写：为何，何时能办",
            en: "When not wholly solved: why, and when it will be",
          })}
          value={form.unsolvedReason}
          disabled={form.solved === "solved"}
          readOnly={!draft.ready}
          onChange={(event) => draft.set("unsolvedReason", event.currentTarget.value)}
        />
      </FieldRow>
    </FormFrame>
  );
}

function replyBody(form: ReplyFields): ActBody {
  return {
    type: "order.reply",
    data: {
      justified: form.justified ?? "justified",
      solved: form.solved ?? "unsolved",
      beyondDuty: form.beyondDuty,
      contacted: form.contacted === true,
    },
    sealed: {
      publicReply: form.publicReply,
      internalResult: form.internalResult,
      unsolvedReason: form.solved === "solved" ? "" : form.unsolvedReason,
    },
  };
}
