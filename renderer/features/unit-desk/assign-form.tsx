// 转内部: to a section or person inside the unit.
import { TextForm } from "./text-form.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function AssignForm(props: UnitFormProps) {
  return (
    <TextForm
      {...props}
      purpose="assignment"
      label={{ zh: "转给", en: "To whom" }}
      placeholder={{ zh: "科室或经办人", en: "Section or person" }}
      act={{ zh: "转内部", en: "Assign" }}
      said={{ zh: "已转内部", en: "Assigned inside" }}
      body={(section) => ({ type: "order.assign-inside", data: { toPersonId: null }, sealed: { section } })}
    />
  );
}
