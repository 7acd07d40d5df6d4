// The reviewer's desk: replies by what is due first; the reply beside the request; history and limits on the right.
import { useState } from "react";
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { KeyArea } from "../../app/commands/index.ts";
import { KeysBar, Orders, WorkRow } from "../../app/list/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { LimitsAndHistory, OrderSlot, UndoKey } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";
import { ReviewOrder } from "./review-order.tsx";

const keyWords = {
  "review.pass": { zh: "通过", en: "pass" },
  "review.reject": { zh: "驳回", en: "reject" },
  "review.amend": { zh: "改答复", en: "amend" },
  "list.undo": { zh: "撤回", en: "undo" },
};

export function ReviewView() {
  const text = useText();
  const [row, setRow] = useState<OrderRow | undefined>(undefined);
  const orderId = row?.orderId ?? null;
  return (
    <main className="triage">
      <KeyArea className="contents">
        <UndoKey />
        <section className="col" aria-label={text({ zh: "待审", en: "To review" })} data-region="1">
          <Head
            title={text({ zh: "待审", en: "To review" })}
            aside={text({ zh: "按到限", en: "First due first" })}
          />
          <Orders
            list="to-review"
            label={{ zh: "待审的回复", en: "Replies to review" }}
            empty={{
              zh: "没有待审的回复：单位提交后列在这里，自己派的单不在此列",
              en: "Nothing to review: replies are listed here, except to orders you dispatched",
            }}
            onOpen={(opened) => openOrder(opened.orderId)}
            onSelect={setRow}
            render={(one, selected) => <WorkRow row={one} selected={selected} />}
          />
          <KeysBar of={["review.pass", "review.reject", "review.amend", "list.undo"]} more={keyWords} />
        </section>
        <section className="col" aria-label={text({ zh: "回复", en: "Reply" })} data-region="2">
          <OrderSlot
            orderId={orderId}
            nothing={{
              zh: "在左边选一件，这里看诉求与回复",
              en: "Choose a reply on the left to see it here",
            }}
          >
            {(shown) => <ReviewOrder key={shown.order.id} order={shown.order} />}
          </OrderSlot>
        </section>
      </KeyArea>
      <LimitsAndHistory orderId={orderId} />
    </main>
  );
}
