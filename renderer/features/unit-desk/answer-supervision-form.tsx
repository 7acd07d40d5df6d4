// 答督办: the answer that a supervision or an instruction requires.
import { TextForm } from "./text-form.tsx";
import type { UnitFormProps } from "./unit-forms.ts";

export function AnswerSupervisionForm(props: UnitFormProps) {
  const open = props.order.supervisions.find(({ answer }) => answer === null);
  return (
    <TextForm
      {...props}
      purpose="supervision"
      label={{ zh: "答复", en: "Answer" }}
      placeholder={{ zh: "要求的各点，办到哪里", en: "Each point that was demanded, and how far it is" }}
      act={{ zh: "答督办", en: "Answer" }}
      said={{ zh: "已答督办", en: "Supervision answered" }}
      body={(answer) => ({
        type: "order.answer-supervision",
        data: { supervisionId: open?.id ?? "" },
        sealed: { answer },
      })}
    />
  );
}
