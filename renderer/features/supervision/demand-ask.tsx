// 督办 and 批示: what is demanded, under which number or in whose words, and until when it is to be answered.
import { useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { AskLine, useActDraft } from "../../app/act-form/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { type ActBody, useGive } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { dueInstant, dueText } from "./due-time.ts";
import { proposedNoticeNumber } from "./notice-number.ts";

const DAY_MS = 86_400_000;

interface DemandAskProps {
  readonly order: Order;
  readonly what: "supervise" | "instruct";
  readonly onClose: () => void;
}

export function DemandAsk({ order, what, onClose }: DemandAskProps) {
  const text = useText();
  const now = useHubNow();
  const offset = useReference()?.calendar.utcOffsetMinutes ?? 480;
  const give = useGive();
  const draft = useActDraft("supervision", order.id);
  const [fault, setFault] = useState<Rejection | null>(null);
  const [who, setWho] = useState(what === "supervise" ? proposedNoticeNumber(now, offset, order.number) : "");
  const due = draft.form.due === "" ? dueText(now + DAY_MS, offset) : draft.form.due;

  async function demand(): Promise<void> {
    const dueAt = dueInstant(due, offset);
    if (dueAt === null)
      return setFault({
        code: "field.form",
        field: "dueAt",
        sentence: {
          zh: "限期有误：写成 2026-11-24 18:00",
          en: "The due time is not right: write it as 2026-11-24 18:00",
        },
      });
    const body: ActBody =
      what === "supervise"
        ? { type: "order.supervise", data: { noticeNumber: who, dueAt }, sealed: { demand: draft.form.text } }
        : { type: "order.instruct", data: { leaderName: who, dueAt }, sealed: { words: draft.form.text } };
    const refused = await give(order.id, [body], {
      said:
        what === "supervise"
          ? { zh: "已督办", en: "Supervised" }
          : { zh: "已录批示", en: "Instruction recorded" },
      draft,
    });
    setFault(refused);
    if (refused === null) onClose();
  }
  const whoLabel =
    what === "supervise" ? { zh: "督办单号", en: "Notice number" } : { zh: "领导", en: "Leader" };
  return (
    <AskLine
      title={
        what === "supervise" ? { zh: "督办", en: "Supervise" } : { zh: "录批示", en: "Record an instruction" }
      }
      label={what === "supervise" ? { zh: "要求", en: "Demand" } : { zh: "原话", en: "The leader's words" }}
      placeholder={
        what === "supervise"
          ? { zh: "要办到什么，报什么", en: "What is to be done and told" }
          : { zh: "照录领导原话", en: "The leader's words as they were" }
      }
      draft={draft}
      act={what === "supervise" ? { zh: "发督办", en: "Supervise" } : { zh: "录批示", en: "Record" }}
      fault={fault}
      onAct={() => void demand()}
      onClose={onClose}
    >
      <div className="row">
        <label className="row sp">
          <span className="t2 nowrap">{text(whoLabel)}</span>
          <input
            className={`field ${fault?.field === "noticeNumber" || fault?.field === "leaderName" ? "bad" : ""}`}
            value={who}
            onChange={(event) => setWho(event.currentTarget.value)}
          />
        </label>
        <label className="row sp">
          <span className="t2 nowrap">{text({ zh: "限期", en: "Due" })}</span>
          <input
            className={`field num ${fault?.field === "dueAt" ? "bad" : ""}`}
            value={due}
            onChange={(event) => draft.set("due", event.currentTarget.value)}
          />
        </label>
      </div>
    </AskLine>
  );
}
