// 催办: level 1, with or without words.
import { useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { AskLine, useActDraft } from "../act-form/index.ts";
import { useGive } from "./give.ts";

export function RemindAsk({ order, onClose }: { order: Order; onClose: () => void }) {
  const give = useGive();
  const draft = useActDraft("note", order.id);
  const [fault, setFault] = useState<Rejection | null>(null);
  async function remind(): Promise<void> {
    const refused = await give(
      order.id,
      [{ type: "order.remind", data: {}, sealed: { note: draft.form.text } }],
      { said: { zh: "已催办", en: "Reminded" }, draft },
    );
    setFault(refused);
    if (refused === null) onClose();
  }
  return (
    <AskLine
      title={{ zh: "催办", en: "Remind" }}
      label={{ zh: "催办的话", en: "Words of the reminder" }}
      placeholder={{ zh: "可不填；单位看得到", en: "May stay empty; the unit reads it" }}
      draft={draft}
      act={{ zh: "催办", en: "Remind" }}
      fault={fault}
      onAct={() => void remind()}
      onClose={onClose}
    />
  );
}
