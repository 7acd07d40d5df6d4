// 报进展: what was done so far; the first one makes a signed order one in handling.
import { TextForm } from "./text-form.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function ProgressForm(props: UnitFormProps) {
  return (
    <TextForm
      {...props}
      purpose="progress"
      label={{ zh: "进展", en: "Progress" }}
      placeholder={{ zh: "做了什么，接下来何时做什么", en: "What was done, what comes next and when" }}
      act={{ zh: "报进展", en: "Report" }}
      said={{ zh: "已报进展", en: "Progress reported" }}
      body={(text) => ({ type: "order.progress", data: {}, sealed: { text } })}
    />
  );
}
