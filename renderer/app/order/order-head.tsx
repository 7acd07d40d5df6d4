// The head of an order wherever one is worked on: title, urgency, kind, marks, number.
import type { Order } from "../../../shared/domain/index.ts";
import { Tag, UrgencyMark } from "../../ui/index.ts";
import { kindWords, urgencyWords, useText } from "../text/index.ts";

export function OrderHead({ order }: { order: Order }) {
  const text = useText();
  return (
    <div className="head ohead1">
      <h2 className="cut">{order.words?.title || text({ zh: "内容不可见", en: "Text not shown" })}</h2>
      <OrderMarks order={order} />
      <span className="sp" />
      <span className="num t3 nowrap">{order.number ?? "—"}</span>
    </div>
  );
}

/** Urgency, kind, and what stands beside the state. */
export function OrderMarks({ order }: { order: Order }) {
  const text = useText();
  const { matter } = order;
  return (
    <>
      {matter === null ? null : (
        <>
          <UrgencyMark urgency={matter.urgency} word={text(urgencyWords[matter.urgency])} />
          <Tag>{text(kindWords[matter.kind])}</Tag>
          {matter.confidential ? (
            <Tag look="wrap" icon="lock">
              {text({ zh: "保密", en: "Confidential" })}
            </Tag>
          ) : null}
        </>
      )}
      {order.supervisions.some(({ answer }) => answer === null) ? (
        <Tag look="danger" icon="flag">
          {text({ zh: "督办", en: "Supervised" })}
        </Tag>
      ) : null}
      {order.reworkCount > 0 ? (
        <Tag look="warn" icon="back">
          {text({ zh: `重办 ${order.reworkCount}`, en: `Rework ${order.reworkCount}` })}
        </Tag>
      ) : null}
      {order.complex ? <Tag look="line">{text({ zh: "复杂", en: "Complex" })}</Tag> : null}
      {order.held === null ? null : <Tag look="warn">{text({ zh: "挂起", en: "On hold" })}</Tag>}
      {order.origin.training ? <Tag>{text({ zh: "练习", en: "Practice" })}</Tag> : null}
    </>
  );
}
