// An extension before the dispatcher: grounds, the new end drawn day by day as it would be, and the ruling.
import { useState } from "react";
import { type Order, openExtension, type Rejection } from "../../../shared/domain/index.ts";
import { useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { useCommand } from "../../app/commands/index.ts";
import {
  type ActBody,
  LimitDays,
  LimitList,
  OrderFacts,
  OrderHead,
  refusalOf,
  useGive,
  useProbe,
  useReach,
} from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { durationUnitWords, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Note } from "../../ui/index.ts";
import { RulingActs } from "./ruling-acts.tsx";

export function ExtensionRuling({ order }: { order: Order }) {
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
  const asked = openExtension(order);
  const reckoning = order.limits.reply?.reckoning;

  const grant: ActBody = {
    type: "order.rule-on-extension",
    data: { granted: true, amount: asked?.amount ?? null },
    sealed: { note: "" },
  };
  const refuse = (note: string): ActBody => ({
    type: "order.rule-on-extension",
    data: { granted: false, amount: null },
    sealed: { note },
  });
  const granted = probe(grant);
  const event = granted?.ok === true ? granted.events[0] : undefined;
  const newLimit = event?.type === "extension-ruled" ? event.data.limits[0] : undefined;

  async function rule(body: ActBody, said: { zh: string; en: string }): Promise<void> {
    const refused = await give(order.id, [body], { said, draft });
    setFault(refused);
    if (refused === null) setAsking(false);
  }
  useCommand("dispatch.agree", () => void rule(grant, { zh: "已同意延期", en: "Extension granted" }), {
    refusal: unreachable ?? refusalOf(granted)?.sentence ?? null,
  });
  useCommand("dispatch.refuse", () => setAsking(true), {
    refusal: unreachable ?? refusalOf(probe(refuse("x")))?.sentence ?? null,
  });
  const unit = reckoning === undefined ? { zh: "", en: "" } : durationUnitWords[reckoning.unit];
  return (
    <>
      <OrderHead order={order} />
      <div className="fillv">
        {asked === null ? null : (
          <div className="sec">
            <Note look="acc" icon="clock">
              <b>
                {book?.unit(asked.unitId)?.shortName ?? ""}{" "}
                {text({ zh: `请延 ${asked.amount} ${unit.zh}`, en: `asks ${asked.amount} ${unit.en}` })}
              </b>{" "}
              {asked.grounds ?? text({ zh: "理由不可见", en: "Grounds not shown" })}
              {" · "}
              <span className="num">{whenText(asked.askedAt, now, language)}</span>
            </Note>
            {newLimit === undefined ? null : (
              <div className="newlimit">
                <div className="row">
                  <h3>{text({ zh: "同意后的回复限", en: "Reply limit if granted" })}</h3>
                  <span className="sp" />
                  <b className="num">{whenText(newLimit.end, now, language)}</b>
                </div>
                <LimitDays limit={newLimit} />
              </div>
            )}
            <div className="meta">
              {text({
                zh: `${order.extensions.length > 1 ? `第 ${order.extensions.length} 次申请` : "首次申请"}，至多 ${reckoning?.amount ?? "—"} ${unit.zh}`,
                en: `Request ${order.extensions.length}, at most ${reckoning?.amount ?? "—"} ${unit.en}`,
              })}
            </div>
          </div>
        )}
        <div className="sec">
          <OrderFacts order={order} />
        </div>
        <div className="sec">
          <p className="prewrap">{order.words?.text ?? ""}</p>
        </div>
        <LimitList order={order} steps={["sign", "reply", "supervision"]} />
      </div>
      <RulingActs
        asking={asking}
        title={{ zh: "不同意延期", en: "Refuse the extension" }}
        placeholder={{ zh: "写明为何按原限办", en: "Say why the first limit holds" }}
        draft={draft}
        fault={fault}
        onRefuse={() => void rule(refuse(draft.form.text), { zh: "已不同意延期", en: "Extension refused" })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
