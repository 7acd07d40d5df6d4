// 退回坐席: what the agent is to complete.
import { useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { AskLine, useActDraft } from "../../app/act-form/index.ts";
import { useGive } from "../../app/order/index.ts";

export function SendBackAsk({ order, onClose }: { order: Order; onClose: () => void }) {
  const give = useGive();
  const draft = useActDraft("ruling", order.id);
  const [fault, setFault] = useState<Rejection | null>(null);
  async function sendBack(): Promise<void> {
    const refused = await give(
      order.id,
      [{ type: "order.send-back", data: {}, sealed: { note: draft.form.text } }],
      { said: { zh: "已退回坐席", en: "Back with the agent" }, draft },
    );
    setFault(refused);
    if (refused === null) onClose();
  }
  return (
    <AskLine
      title={{ zh: "退回坐席", en: "Back to the agent" }}
      label={{ zh: "要补什么", en: "What is to be completed" }}
      placeholder={{ zh: "写明要补什么，坐席看得到", en: "Say what is to be completed; the agent reads it" }}
      draft={draft}
      act={{ zh: "退回", en: "Send back" }}
      fault={fault}
      onAct={() => void sendBack()}
      onClose={onClose}
    />
  );
}
