// 协办回复: a co-handling unit's word to the lead unit.
import { TextForm } from "./text-form.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function CoReplyForm(props: UnitFormProps) {
  return (
    <TextForm
      {...props}
      purpose="reply"
      label={{ zh: "协办意见", en: "To the lead unit" }}
      placeholder={{ zh: "办了什么，主办单位会看到", en: "What was done; the lead unit reads it" }}
      act={{ zh: "回复主办", en: "Reply to the lead" }}
      said={{ zh: "已回复主办单位", en: "Replied to the lead unit" }}
      body={(text) => ({ type: "order.co-reply", data: {}, sealed: { text } })}
    />
  );
}
