// Block 3: who handles the order, and each reply with what the review said of it.
import type { Order } from "../../../shared/domain/index.ts";
import { justifiedWords, solvedWords, useEventNames } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { orderStateWords, phoneText, useText } from "../../app/text/index.ts";
import { OrderState } from "../../ui/index.ts";

export function HandlingBlock({ order }: { order: Order }) {
  const text = useText();
  const book = useReference();
  const names = useEventNames();
  const { handling } = order;
  const lead = book?.unit(handling?.leadUnitId ?? null);
  return (
    <div className="sec">
      <h2>
        {text({ zh: "3 办理", en: "3 Handling" })}
        <span className="sp" />
        <OrderState state={order.state} word={text(orderStateWords[order.state])} />
      </h2>
      {handling === null ? (
        <span className="t3">{text({ zh: "还没派出", en: "Not dispatched yet" })}</span>
      ) : (
        <dl className="kv">
          <dt>{text({ zh: "主办", en: "Lead" })}</dt>
          <dd>
            <b>{lead?.name ?? handling.leadUnitId}</b>{" "}
            <span className="num">{lead === undefined ? "" : phoneText(lead.phone)}</span>{" "}
            {handling.assignedTo?.section ?? ""}
          </dd>
          {handling.coUnitIds.length === 0 ? null : (
            <>
              <dt>{text({ zh: "协办", en: "With" })}</dt>
              <dd>
                {handling.coUnitIds
                  .map((id) => {
                    const replied = handling.coReplies.some(({ unitId }) => unitId === id);
                    return `${names.unit(id)}${replied ? text({ zh: "（已复）", en: " (replied)" }) : ""}`;
                  })
                  .join("、")}
              </dd>
            </>
          )}
          {handling.opinion ? (
            <>
              <dt>{text({ zh: "要求", en: "Wording" })}</dt>
              <dd>{handling.opinion}</dd>
            </>
          ) : null}
          {order.replies.map((reply, index) => (
            <Reply key={reply.at} reply={reply} number={index + 1} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Reply({ reply, number }: { reply: Order["replies"][number]; number: number }) {
  const text = useText();
  const names = useEventNames();
  const said = reply.amendedPublicReply ?? reply.publicReply;
  return (
    <>
      <dt>{text({ zh: `回复 ${number}`, en: `Reply ${number}` })}</dt>
      <dd>
        <span className="prewrap">
          {said === null ? text({ zh: "不可见", en: "Not shown" }) : `“${said}”`}
        </span>
        <div className="meta">
          <span className="num">{names.when(reply.at)}</span> · {text(justifiedWords[reply.justified])} ·{" "}
          {text(solvedWords[reply.solved])}
          {reply.unsolvedReason ? `：${reply.unsolvedReason}` : ""}
        </div>
        {reply.review === null ? null : (
          <div className={`meta ${reply.review.verdict === "reject" ? "danger" : "ok"}`}>
            <span className="num">{names.when(reply.review.at)}</span>{" "}
            {reply.review.verdict === "reject"
              ? text({
                  zh: `审核驳回：${reply.review.reason ?? ""}`,
                  en: `rejected: ${reply.review.reason ?? ""}`,
                })
              : text({ zh: "审核通过", en: "passed review" })}
          </div>
        )}
      </dd>
    </>
  );
}
