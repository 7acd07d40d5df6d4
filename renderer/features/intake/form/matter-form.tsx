// The intake form: kind, title, text, place, category, urgency, then what the verdict asks for. Focus order is the order here.
import { useEffect, useRef } from "react";
import type { ReplyBy, RequestKind, Urgency } from "../../../../shared/domain/index.ts";
import { CommandButton, KeyTip, shortcutOf } from "../../../app/commands/index.ts";
import { useStore } from "../../../app/store.ts";
import { kindWords, replyByWords, urgencyWords, useText } from "../../../app/text/index.ts";
import { Check, FieldRow, type IconName, Segments } from "../../../ui/index.ts";
import { VerdictBody } from "../acts/verdict-body.tsx";
import { CategoryField } from "./category-field.tsx";
import { DoorField } from "./door-field.tsx";
import { focusField } from "./focus.ts";
import { useFormKeys } from "./form-keys.ts";
import { wantedFocus } from "./open-forms.ts";
import { PlaceField } from "./place-field.tsx";
import { TextField } from "./text-field.tsx";
import { TitleField } from "./title-field.tsx";
import { useField, useForm } from "./use-field.ts";

const kinds: readonly RequestKind[] = ["consultation", "help", "complaint", "suggestion", "report", "praise"];
const urgencies: readonly Urgency[] = ["normal", "urgent", "critical"];
const urgencyIcons: Readonly<Record<Urgency, IconName>> = { normal: "u1", urgent: "u2", critical: "u3" };
const urgencyLooks: Readonly<Record<Urgency, "" | "warn" | "danger">> = {
  normal: "",
  urgent: "warn",
  critical: "danger",
};
const replies: readonly ReplyBy[] = ["sms", "phone", "sms-and-phone", "none"];

export function MatterForm() {
  const text = useText();
  const session = useForm();
  const wanted = useStore(wantedFocus);
  const body = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useField("matter.kind");
  const [urgency, setUrgency] = useField("matter.urgency");
  useFormKeys();

  useEffect(() => {
    if (wanted === null || wanted.draftId !== session.draftId) return;
    wantedFocus.set(null);
    focusField(wanted.field);
  }, [wanted, session.draftId]);

  return (
    <div className="form fillv" ref={body}>
      <FieldRow label={text({ zh: "诉求类型", en: "Kind" })} tip={<KeyTip of="intake.kind" />}>
        <div className="row">
          <Segments
            name={text({ zh: "诉求类型", en: "Kind" })}
            options={kinds.map((value) => ({ value, label: text(kindWords[value]) }))}
            value={kind}
            onChange={setKind}
            shortcut={shortcutOf("intake.kind")}
            fieldName="matter.kind"
          />
          <span className="sp" />
          <CommandButton of="intake.no-matter" look="quiet sm" tabStop={false} />
        </div>
      </FieldRow>
      <TitleField />
      <TextField />
      <FieldRow label={text({ zh: "地点", en: "Place" })} tip={<KeyTip of="intake.place" />}>
        <PlaceField />
      </FieldRow>
      <DoorField />
      <FieldRow label={text({ zh: "分类", en: "Category" })} tip={<KeyTip of="intake.category" />}>
        <CategoryField />
      </FieldRow>
      <FieldRow label={text({ zh: "紧急程度", en: "Urgency" })} tip={<KeyTip of="intake.urgency" />}>
        <div className="row">
          <Segments
            name={text({ zh: "紧急程度", en: "Urgency" })}
            options={urgencies.map((value) => ({
              value,
              label: text(urgencyWords[value]),
              icon: urgencyIcons[value],
              look: urgencyLooks[value],
            }))}
            value={urgency}
            onChange={setUrgency}
            shortcut={shortcutOf("intake.urgency")}
            fieldName="matter.urgency"
          />
          <span className="sp" />
          <ReplyFields />
        </div>
      </FieldRow>
      <VerdictBody />
    </div>
  );
}

function ReplyFields() {
  const text = useText();
  const [confidential, setConfidential] = useField("matter.confidential");
  const [wantsCallback, setWantsCallback] = useField("matter.wantsCallback");
  const [replyBy, setReplyBy] = useField("matter.replyBy");
  return (
    <>
      <Check
        label={text({ zh: "保密", en: "Confidential" })}
        checked={confidential}
        onChange={setConfidential}
        fieldName="matter.confidential"
      />
      <Check
        label={text({ zh: "回访", en: "Callback" })}
        checked={wantsCallback}
        onChange={setWantsCallback}
      />
      <label className="row tight nowrap t2">
        {text({ zh: "回复", en: "Reply" })}
        <select
          className="field reply-by"
          value={replyBy}
          onChange={(event) =>
            setReplyBy(replies.find((each) => each === event.currentTarget.value) ?? replyBy)
          }
        >
          {replies.map((each) => (
            <option key={each} value={each}>
              {text(replyByWords[each])}
            </option>
          ))}
        </select>
      </label>
      <KeyTip of="intake.reply-by" />
    </>
  );
}
