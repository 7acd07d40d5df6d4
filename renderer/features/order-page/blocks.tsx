// The five blocks of an order: person, matter, handling, supervision, callback.
import { OrderFacts, type OrderShown, solvedWords, useEventNames } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { kindWords, replyByWords, satisfactionWords, useText } from "../../app/text/index.ts";
import { Tag } from "../../ui/index.ts";
import { HandlingBlock } from "./handling-block.tsx";

export function Blocks({ shown: { order, events } }: { shown: OrderShown }) {
  const text = useText();
  const book = useReference();
  const names = useEventNames();
  const unmasked = events.filter(({ type }) => type === "unmasked").length;
  const { matter } = order;
  return (
    <section className="col fillv" data-region="2" aria-label={text({ zh: "五块", en: "Five blocks" })}>
      <div className="sec">
        <h2>
          {text({ zh: "1 诉求人", en: "1 Petitioner" })}
          <span className="sp" />
          <span className="meta">
            {text({ zh: `揭开 ${unmasked} 次`, en: `unmasked ${unmasked} times` })}
          </span>
        </h2>
        <OrderFacts order={order}>
          <dt>{text({ zh: "渠道", en: "Channel" })}</dt>
          <dd>
            {order.origin.lineId === null
              ? order.origin.channel
              : text(
                  book?.directory.lines.find(({ id }) => id === order.origin.lineId)?.name ?? {
                    zh: order.origin.lineId,
                    en: order.origin.lineId,
                  },
                )}
          </dd>
          {matter === null ? null : (
            <>
              <dt>{text({ zh: "答复", en: "Answer by" })}</dt>
              <dd>
                {text(replyByWords[matter.replyBy])}
                {matter.wantsCallback ? "" : text({ zh: "，不回访", en: ", no callback" })}
              </dd>
            </>
          )}
        </OrderFacts>
      </div>
      <div className="sec">
        <h2>
          {text({ zh: "2 诉求", en: "2 Matter" })}
          {matter === null ? null : <Tag>{text(kindWords[matter.kind])}</Tag>}
          <span className="sp" />
          {matter !== null && matter.peopleConcerned > 1 ? (
            <span className="meta num">
              {text({ zh: `涉及 ${matter.peopleConcerned} 人`, en: `${matter.peopleConcerned} people` })}
            </span>
          ) : null}
        </h2>
        <p className="prewrap">{order.words?.text || text({ zh: "内容不可见", en: "Text not shown" })}</p>
        {order.words?.verbatim ? (
          <p className="prewrap t2">
            <span className="t3">{text({ zh: "原话 ", en: "As spoken " })}</span>“{order.words.verbatim}”
          </p>
        ) : null}
        {order.followUps.map((one) => (
          <p key={one.at} className="t2">
            <span className="num t3">{names.when(one.at)}</span>{" "}
            {text(
              one.kind === "addition" ? { zh: "追加：", en: "added: " } : { zh: "催办：", en: "pressed: " },
            )}
            {one.text ?? ""}
          </p>
        ))}
      </div>
      <HandlingBlock order={order} />
      <div className="sec">
        <h2>
          {text({ zh: "4 督办", en: "4 Supervision" })}
          <span className="sp" />
          {order.reminders > 0 ? (
            <span className="meta">
              {text({ zh: `催办 ${order.reminders} 次`, en: `reminded ${order.reminders}` })}
            </span>
          ) : null}
        </h2>
        {order.supervisions.length === 0 ? (
          <span className="t3">{text({ zh: "没有督办与批示", en: "No supervision, no instruction" })}</span>
        ) : (
          order.supervisions.map((one) => (
            <p key={one.id}>
              <b>
                {one.level === 3
                  ? text({ zh: `${one.leaderName} 批示`, en: `Instruction by ${one.leaderName}` })
                  : text({ zh: `督办 ${one.noticeNumber}`, en: `Supervision ${one.noticeNumber}` })}
              </b>{" "}
              <span className="num t3">{names.when(one.at)}</span> {one.demand ?? ""}{" "}
              <span className={one.answer === null ? "danger" : "ok"}>
                {one.answer === null
                  ? text({ zh: `${names.when(one.dueAt)} 前答复`, en: `answer by ${names.when(one.dueAt)}` })
                  : text({ zh: `已答：${one.answer.text ?? ""}`, en: `answered: ${one.answer.text ?? ""}` })}
              </span>
            </p>
          ))
        )}
      </div>
      <div className="sec">
        <h2>{text({ zh: "5 回访", en: "5 Callback" })}</h2>
        {order.callbacks.length === 0 && order.rating === null ? (
          <span className="t3">
            {text({
              zh: `回复审核通过后回访，至多 ${book?.rules.callbackTries ?? "—"} 次，分在不同半天`,
              en: `After the review, at most ${book?.rules.callbackTries ?? "—"} tries on different half-days`,
            })}
          </span>
        ) : null}
        {order.callbacks.map((one) => (
          <p key={one.at}>
            <span className="num t3">{names.when(one.at)}</span>{" "}
            {one.reached === "not-reached"
              ? text({ zh: "未联系上", en: "Not reached" })
              : [
                  one.solved === null ? "" : text(solvedWords[one.solved]),
                  one.satisfaction === null
                    ? text({ zh: "不愿评价", en: "declined to rate" })
                    : text(satisfactionWords[one.satisfaction]),
                ]
                  .filter((word) => word !== "")
                  .join(" · ")}{" "}
            {one.note ? `“${one.note}”` : ""}
          </p>
        ))}
        {order.rating === null ? null : (
          <p>
            <Tag look="ok" icon="star">
              {text(satisfactionWords[order.rating.satisfaction])}
            </Tag>{" "}
            <span className="num t3">{names.when(order.rating.at)}</span>
          </p>
        )}
      </div>
    </section>
  );
}
