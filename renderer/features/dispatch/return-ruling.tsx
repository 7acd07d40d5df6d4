// A return before the dispatcher: grounds, the better unit, and the ruling. A second or disputed one goes to the shift lead.
import { useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { UnitCombo, useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, useCommand } from "../../app/commands/index.ts";
import {
  type ActBody,
  History,
  LimitList,
  OrderFacts,
  OrderHead,
  refusalOf,
  useGive,
  useOrder,
  useProbe,
  useReach,
} from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Note, Tag } from "../../ui/index.ts";
import { RulingActs } from "./ruling-acts.tsx";

export function ReturnRuling({ order }: { order: Order }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const give = useGive();
  const { refusal: unreachable } = useReach();
  const draft = useActDraft("ruling", order.id);
  const probe = useProbe(order);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<Rejection | null>(null);
  const asked = order.returns.findLast(({ ruling }) => ruling === null) ?? null;
  const unitName = (id: string | null) => book?.unit(id)?.shortName ?? "—";
  const newLeadUnitId = draft.form.unitId ?? asked?.betterUnitId ?? null;

  const agree: ActBody = {
    type: "order.rule-on-return",
    data: { agreed: true, newLeadUnitId },
    sealed: { note: draft.form.text },
  };
  const refuse = (note: string): ActBody => ({
    type: "order.rule-on-return",
    data: { agreed: false, newLeadUnitId: null },
    sealed: { note },
  });
  const escalate: ActBody = { type: "order.escalate-return", data: {}, sealed: { note: draft.form.text } };

  async function rule(body: ActBody, said: { zh: string; en: string }): Promise<void> {
    const refused = await give(order.id, [body], { said, draft });
    setFault(refused);
    if (refused === null) setAsking(false);
  }
  const toUnit = unitName(newLeadUnitId);
  useCommand(
    "dispatch.agree",
    () => void rule(agree, { zh: `已同意退单，改派 ${toUnit}`, en: `Return agreed, now with ${toUnit}` }),
    { refusal: unreachable ?? refusalOf(probe(agree))?.sentence ?? null },
  );
  useCommand("dispatch.refuse", () => setAsking(true), {
    refusal: unreachable ?? refusalOf(probe(refuse("x")))?.sentence ?? null,
  });
  useCommand(
    "dispatch.escalate",
    () => void rule(escalate, { zh: "已送班长定", en: "With the shift lead" }),
    { refusal: unreachable ?? refusalOf(probe(escalate))?.sentence ?? null },
  );
  const shown = useOrder(order.id);
  return (
    <>
      <OrderHead order={order} />
      <div className="fillv">
        {asked === null ? null : (
          <div className="sec">
            <Note look="warn" icon="back">
              <b>
                {text({
                  zh: `${unitName(asked.unitId)} 退单`,
                  en: `Return asked by ${unitName(asked.unitId)}`,
                })}
              </b>{" "}
              {asked.grounds ?? text({ zh: "理由不可见", en: "Grounds not shown" })}
              {" · "}
              {text({
                zh: `荐 ${unitName(asked.betterUnitId)}`,
                en: `names ${unitName(asked.betterUnitId)}`,
              })}
              {" · "}
              <span className="num">{whenText(asked.askedAt, now, language)}</span>
            </Note>
            <div className="row acts3">
              {order.returns.length > 1 ? (
                <Tag look="danger">
                  {text({ zh: `第 ${order.returns.length} 次退`, en: `Return ${order.returns.length}` })}
                </Tag>
              ) : (
                <span className="meta">{text({ zh: "首次退单", en: "First return" })}</span>
              )}
              {asked.escalated ? (
                <Tag look="warn">{text({ zh: "已送班长", en: "With the lead" })}</Tag>
              ) : null}
              <span className="sp" />
              <span className="t2 nowrap">{text({ zh: "同意则改派", en: "If agreed, to" })}</span>
              <div className="pickunit">
                <UnitCombo
                  label={text({ zh: "改派给", en: "New lead unit" })}
                  value={newLeadUnitId}
                  onPick={(unitId) => draft.set("unitId", unitId)}
                />
              </div>
            </div>
          </div>
        )}
        <div className="sec">
          <OrderFacts order={order} />
        </div>
        <div className="sec">
          <p className="prewrap">{order.words?.text ?? ""}</p>
        </div>
        <LimitList order={order} steps={["sign", "reply"]} />
        {shown === null || shown === undefined ? null : (
          <div className="sec">
            <History events={shown.events} unsent={new Set()} newestFirst actors />
          </div>
        )}
      </div>
      <RulingActs
        asking={asking}
        title={{ zh: "不同意退单", en: "Refuse the return" }}
        placeholder={{ zh: "写明为何仍由该单位办", en: "Say why it stays with the unit" }}
        draft={draft}
        fault={fault}
        onRefuse={() => void rule(refuse(draft.form.text), { zh: "已不同意退单", en: "Return refused" })}
        onClose={() => setAsking(false)}
      >
        <CommandButton of="dispatch.escalate" look="quiet" />
      </RulingActs>
    </>
  );
}
