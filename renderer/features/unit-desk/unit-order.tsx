// An order at the unit: what is asked, why the last reply was rejected, and the form of the act chosen. Letters in the list
// open a form and put the caret into it.
import { useState } from "react";
import type { Order } from "../../../shared/domain/index.ts";
import { CommandButton, Key, useCommand } from "../../app/commands/index.ts";
import { OrderFacts, OrderHead, refusalOf, useGive, useProbe, useReach } from "../../app/order/index.ts";
import { useSession } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { Note } from "../../ui/index.ts";
import { AnswerSupervisionForm } from "./answer-supervision-form.tsx";
import { AssignForm } from "./assign-form.tsx";
import { CoReplyForm } from "./co-reply-form.tsx";
import { ExtensionForm } from "./extension-form.tsx";
import { ProgressForm } from "./progress-form.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { ReturnForm } from "./return-form.tsx";
import { type UnitForm, type UnitFormProps, unitForms } from "./unit-forms.ts";

export function UnitOrder({ order }: { order: Order }) {
  const text = useText();
  const { person } = useSession();
  const give = useGive();
  const { refusal: unreachable } = useReach();
  const probe = useProbe(order);
  const leads = order.handling?.leadUnitId === person.unitId;
  const notice = order.supervisions.find(({ answer }) => answer === null);
  const forms = unitForms(leads, notice !== undefined);
  const [chosen, setChosen] = useState<UnitForm>(leads ? "reply" : "co-reply");
  /** The form was opened by the person's own key or click: the caret may go into it. */
  const [entered, setEntered] = useState(0);
  const form = forms.some(({ id }) => id === chosen) ? chosen : (forms[0]?.id ?? "reply");
  const open = (next: UnitForm) => {
    setChosen(next);
    setEntered((count) => count + 1);
  };
  const lastReply = order.replies.at(-1);
  const rejection = lastReply?.review?.verdict === "reject" ? lastReply.review : null;

  const sign = { type: "order.sign", data: {}, sealed: {} } as const;
  const signRefusal = refusalOf(probe(sign))?.sentence ?? null;
  useCommand("unit.sign", () => void give(order.id, [sign], { said: { zh: "已签收", en: "Signed" } }), {
    refusal: unreachable ?? signRefusal,
  });
  useCommand("unit.progress", () => open("progress"));
  const notLead = leads
    ? null
    : { zh: "本单位是协办：由主办单位办", en: "This unit co-handles: the lead unit acts" };
  useCommand("unit.extension", () => open("extension"), { refusal: notLead });
  useCommand("unit.return", () => open("return"), { refusal: notLead });
  useCommand("unit.assign-inside", () => open("assign"), { refusal: notLead });

  return (
    <>
      <OrderHead order={order} />
      <div className="half">
        <div className="sec">
          <OrderFacts order={order}>
            {order.handling?.opinion ? (
              <>
                <dt>{text({ zh: "热线要求", en: "Hotline asks" })}</dt>
                <dd>{order.handling.opinion}</dd>
              </>
            ) : null}
          </OrderFacts>
        </div>
        <div className="sec asked">
          <p className="prewrap">{order.words?.text ?? ""}</p>
          {rejection === null ? null : (
            <Note look="danger" icon="back">
              <b>{text({ zh: "上次回复被驳回", en: "The last reply was rejected" })}</b>
              {text({ zh: "：", en: ": " })}
              {rejection.reason ?? text({ zh: "理由不可见", en: "reason not shown" })}
            </Note>
          )}
          {notice === undefined ? null : (
            <Note look="danger" icon="flag">
              <b>
                {notice.level === 3
                  ? text({ zh: `${notice.leaderName} 批示`, en: `Instruction by ${notice.leaderName}` })
                  : text({ zh: `督办 ${notice.noticeNumber}`, en: `Supervision ${notice.noticeNumber}` })}
              </b>{" "}
              {notice.demand ?? ""}
            </Note>
          )}
        </div>
      </div>
      {order.state === "dispatched" ? (
        <div className="li signline">
          <span className="t2 sp cut">
            {text({ zh: "还没签收：签收后办理、回复", en: "Not signed yet: sign it, then handle and reply" })}
          </span>
          <CommandButton of="unit.sign" look="main" />
        </div>
      ) : null}
      <div className="tabs" role="tablist">
        {forms.map(({ id, title, command }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === form}
            className={id === form ? "on" : ""}
            onClick={() => open(id)}
          >
            {text(title)} {command === null ? null : <Key of={command} />}
          </button>
        ))}
      </div>
      <FormOf form={form} order={order} entered={entered} />
    </>
  );
}

function FormOf({ form, ...props }: { form: UnitForm } & UnitFormProps) {
  switch (form) {
    case "reply":
      return <ReplyForm {...props} />;
    case "co-reply":
      return <CoReplyForm {...props} />;
    case "progress":
      return <ProgressForm {...props} />;
    case "extension":
      return <ExtensionForm {...props} />;
    case "return":
      return <ReturnForm {...props} />;
    case "assign":
      return <AssignForm {...props} />;
    case "supervision":
      return <AnswerSupervisionForm {...props} />;
    default:
      return form satisfies never;
  }
}
