// One order before the supervisor: what it is about, what was demanded so far, and the next step up.
import { useState } from "react";
import type { Order } from "../../../shared/domain/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, useCommand } from "../../app/commands/index.ts";
import {
  LimitDays,
  OrderFacts,
  OrderHead,
  RemindAsk,
  refusalOf,
  useEventNames,
  useProbe,
  useReach,
} from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { orderStateWords, useText } from "../../app/text/index.ts";
import { Note, OrderState } from "../../ui/index.ts";
import { DemandAsk } from "./demand-ask.tsx";

const MONTH_MS = 30 * 86_400_000;

export function SuperviseOrder({ order }: { order: Order }) {
  const text = useText();
  const book = useReference();
  const names = useEventNames();
  const probe = useProbe(order);
  const { refusal } = useReach();
  const [asked, setAsked] = useState<"remind" | "supervise" | "instruct" | null>(null);
  // Surely to come: asks whether such an act is possible at all.
  const dueAt = useHubNow() + MONTH_MS;
  useCommand("supervision.remind", () => setAsked("remind"), {
    refusal:
      refusal ?? refusalOf(probe({ type: "order.remind", data: {}, sealed: { note: "" } }))?.sentence ?? null,
  });
  useCommand("supervision.supervise", () => setAsked("supervise"), {
    refusal:
      refusal ??
      refusalOf(
        probe({
          type: "order.supervise",
          data: { noticeNumber: "-", dueAt },
          sealed: { demand: "-" },
        }),
      )?.sentence ??
      null,
  });
  useCommand("supervision.instruct", () => setAsked("instruct"), {
    refusal:
      refusal ??
      refusalOf(
        probe({
          type: "order.instruct",
          data: { leaderName: "-", dueAt },
          sealed: { words: "-" },
        }),
      )?.sentence ??
      null,
  });
  const close = () => setAsked(null);
  const limit = order.limits.reply;
  return (
    <>
      <OrderHead order={order} />
      <div className="fillv">
        <div className="sec">
          <OrderFacts order={order}>
            <dt>{text({ zh: "主办", en: "Lead" })}</dt>
            <dd>
              {book?.unit(order.handling?.leadUnitId ?? null)?.name ??
                text({ zh: "还没派出", en: "Not dispatched yet" })}{" "}
              <OrderState state={order.state} word={text(orderStateWords[order.state])} />
            </dd>
          </OrderFacts>
        </div>
        <div className="sec">
          <p className="prewrap">{order.words?.text || text({ zh: "内容不可见", en: "Text not shown" })}</p>
        </div>
        {order.supervisions.map((one) => (
          <div className="sec" key={one.id}>
            <Note look={one.answer === null ? "danger" : "ok"} icon="flag">
              <b>
                {one.level === 3
                  ? text({ zh: `${one.leaderName} 批示`, en: `Instruction by ${one.leaderName}` })
                  : text({ zh: `督办 ${one.noticeNumber}`, en: `Supervision ${one.noticeNumber}` })}
              </b>{" "}
              {one.demand ?? ""} ·{" "}
              {one.answer === null
                ? text({ zh: `${names.when(one.dueAt)} 前答复`, en: `answer by ${names.when(one.dueAt)}` })
                : text({ zh: `已答：${one.answer.text ?? ""}`, en: `answered: ${one.answer.text ?? ""}` })}
            </Note>
          </div>
        ))}
        {limit === undefined ? null : (
          <div className="sec">
            <h2>{text({ zh: "回复限", en: "Reply limit" })}</h2>
            <LimitDays limit={limit} />
          </div>
        )}
      </div>
      {asked === "remind" ? <RemindAsk order={order} onClose={close} /> : null}
      {asked === "supervise" || asked === "instruct" ? (
        <DemandAsk key={asked} order={order} what={asked} onClose={close} />
      ) : null}
      <div className="acts">
        <span className="sp" />
        <CommandButton of="supervision.instruct" look="quiet" />
        <CommandButton of="supervision.remind" />
        <CommandButton of="supervision.supervise" look="main" />
      </div>
    </>
  );
}
