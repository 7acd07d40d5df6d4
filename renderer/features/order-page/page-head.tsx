// Title, marks, number, and the steps of the order's life.
import type { RefObject } from "react";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton } from "../../app/commands/index.ts";
import { OrderMarks, type OrderShown } from "../../app/order/index.ts";
import { clockTime, dateText, orderStateWords, useText } from "../../app/text/index.ts";
import { Icon, Note, OrderState } from "../../ui/index.ts";
import { lifeSteps } from "./life-steps.ts";

interface PageHeadProps {
  readonly shown: OrderShown;
  /** Takes the caret when the page is opened. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

export function PageHead({ shown: { order, events, unsent }, titleRef }: PageHeadProps) {
  const text = useText();
  const now = useHubNow();
  const steps = lifeSteps(order, events);
  const rejected = unsent.find(({ rejection }) => rejection !== null);
  return (
    <header className="ohead" data-region="1">
      <div className="row">
        <h1 className="cut" ref={titleRef} tabIndex={-1} data-region-first="">
          {order.words?.title || text({ zh: "内容不可见", en: "Text not shown" })}
        </h1>
        <OrderMarks order={order} />
        <OrderState state={order.state} word={text(orderStateWords[order.state])} />
        <span className="sp" />
        <span className="num ono">{order.number ?? "—"}</span>
        <CommandButton of="order.copy-number" label={{ zh: "复制", en: "Copy" }} look="sm" />
      </div>
      {unsent.length === 0 ? null : (
        <Note look={rejected === undefined ? "warn" : "danger"} icon="send">
          {rejected?.rejection
            ? text({
                zh: `有一步被中心退回：${rejected.rejection.sentence.zh}`,
                en: `The hub sent an act back: ${rejected.rejection.sentence.en}`,
              })
            : text({
                zh: `${unsent.length} 步未发：已存本机，连上中心就送`,
                en: `${unsent.length} acts unsent: kept here, sent when the hub is back`,
              })}
        </Note>
      )}
      <ol className="life" aria-label={text({ zh: "进度", en: "Progress" })}>
        {steps.map(({ id, word, state, at, note, late }) => (
          <li
            key={id}
            className={state === "done" ? "d" : state === "now" ? "now" : ""}
            aria-current={state === "now" ? "step" : undefined}
          >
            {state === "done" ? <Icon name="check" look="s" /> : null}
            {text(word)}
            <small className={late ? "danger num" : "num"}>
              {at === null ? "" : `${dateText(at, now)} ${clockTime(at)}`}
              {late ? ` ${text({ zh: "逾期", en: "late" })}` : ""}
              {note === null ? "" : ` ${text(note)}`}
            </small>
          </li>
        ))}
      </ol>
    </header>
  );
}
