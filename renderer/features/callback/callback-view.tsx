// The callback desk: whom to call first; the three questions; what was asked and answered on the right.
import { useState } from "react";
import "./callback.css";
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { KeyArea } from "../../app/commands/index.ts";
import { enterRegion } from "../../app/frame/regions.ts";
import { KeysBar, Orders, WorkRow } from "../../app/list/index.ts";
import { OrderSlot, UndoKey } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";
import { CallbackAside } from "./callback-aside.tsx";
import { CallbackForm } from "./callback-form.tsx";

const keyWords = {
  "list.open": { zh: "去答", en: "to the answers" },
  "callback.dial": { zh: "拨打", en: "dial" },
  "list.undo": { zh: "撤回", en: "undo" },
};

export function CallbackView() {
  const text = useText();
  const [row, setRow] = useState<OrderRow | undefined>(undefined);
  const orderId = row?.orderId ?? null;
  return (
    <main className="triage">
      <section className="col" aria-label={text({ zh: "回访队列", en: "To call back" })} data-region="1">
        <KeyArea className="col fillv">
          <UndoKey />
          <Head
            title={text({ zh: "待回访", en: "To call back" })}
            aside={text({ zh: "按到限", en: "First due first" })}
          />
          <Orders
            list="to-call-back"
            label={{ zh: "待回访", en: "To call back" }}
            empty={{
              zh: "没有待回访的：回复审核通过后列在这里",
              en: "Nobody to call back: orders whose reply passed review are listed here",
            }}
            onOpen={() => enterRegion(document, 2)}
            onSelect={setRow}
            render={(one, selected) => <WorkRow row={one} selected={selected} />}
          />
          <KeysBar of={["list.open", "callback.dial", "list.undo"]} more={keyWords} />
        </KeyArea>
      </section>
      <section className="col" aria-label={text({ zh: "回访表单", en: "Callback" })} data-region="2">
        <OrderSlot
          orderId={orderId}
          nothing={{ zh: "在左边选一件，F2 拨打", en: "Choose an order on the left, F2 dials" }}
        >
          {(shown) => <CallbackForm key={shown.order.id} order={shown.order} />}
        </OrderSlot>
      </section>
      <CallbackAside orderId={orderId} />
    </main>
  );
}
