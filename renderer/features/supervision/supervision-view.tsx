// The supervisor's desk: what is overdue, what is supervised, what is open; remind, supervise with a demand and an end, record
// a leader's instruction.
import { useState } from "react";
import type { OrderList, OrderRow } from "../../../shared/protocol/index.ts";
import { KeyArea } from "../../app/commands/index.ts";
import { KeysBar, type ListTab, ListTabs, Orders, WorkRow } from "../../app/list/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { History, LimitList, OrderSlot, UndoKey, useOrder } from "../../app/order/index.ts";
import { createStore, useStore } from "../../app/store.ts";
import { useText } from "../../app/text/index.ts";
import { Head, ScrollRegion } from "../../ui/index.ts";
import { SuperviseOrder } from "./supervise-order.tsx";

const tabs = [
  { list: "overdue", title: { zh: "逾期", en: "Overdue" } },
  { list: "supervised", title: { zh: "督办中", en: "Supervised" } },
  { list: "returns", title: { zh: "退单", en: "Returns" } },
  { list: "all-open", title: { zh: "未结", en: "All open" } },
] as const satisfies readonly ListTab[];
type SupervisionList = (typeof tabs)[number]["list"];

const empty = {
  overdue: { zh: "没有逾期的", en: "Nothing is overdue" },
  supervised: {
    zh: "没有督办中的：发出督办后列在这里",
    en: "Nothing supervised: notices you give are listed here",
  },
  returns: { zh: "没有退单待定", en: "No returns to rule on" },
  "all-open": { zh: "没有未结的工单", en: "No open orders" },
} as const;

const keyWords = {
  "supervision.remind": { zh: "催办", en: "remind" },
  "supervision.supervise": { zh: "督办", en: "supervise" },
  "supervision.instruct": { zh: "批示", en: "instruction" },
  "list.undo": { zh: "撤回", en: "undo" },
};

/** Kept while the page lives, so that coming back from an order finds the same list. */
const shownList = createStore<SupervisionList>("overdue");

export function SupervisionView() {
  const text = useText();
  const list = useStore(shownList);
  const [row, setRow] = useState<OrderRow | undefined>(undefined);
  const orderId = row?.orderId ?? null;
  const go = (next: OrderList) => {
    const tab = tabs.find((one) => one.list === next);
    if (tab === undefined) return;
    setRow(undefined);
    shownList.set(tab.list);
  };
  return (
    <main className="triage">
      <KeyArea className="contents">
        <UndoKey />
        <section className="col" aria-label={text({ zh: "督办列表", en: "Orders" })} data-region="1">
          <ListTabs tabs={tabs} current={list} onGo={go} />
          <Orders
            key={list}
            list={list}
            label={tabs.find((tab) => tab.list === list)?.title ?? tabs[0].title}
            empty={empty[list]}
            onOpen={(opened) => openOrder(opened.orderId)}
            onSelect={setRow}
            render={(one, selected) => <WorkRow row={one} selected={selected} />}
          />
          <KeysBar
            of={["supervision.remind", "supervision.supervise", "supervision.instruct", "list.undo"]}
            more={keyWords}
          />
        </section>
        <section className="col" aria-label={text({ zh: "工单", en: "Order" })} data-region="2">
          <OrderSlot orderId={orderId} nothing={{ zh: "在左边选一件", en: "Choose an order on the left" }}>
            {(shown) => <SuperviseOrder key={shown.order.id} order={shown.order} />}
          </OrderSlot>
        </section>
      </KeyArea>
      <Aside orderId={orderId} />
    </main>
  );
}

function Aside({ orderId }: { orderId: string | null }) {
  const text = useText();
  const shown = useOrder(orderId);
  return (
    <aside className="col" aria-label={text({ zh: "时限与往来", en: "Limits and history" })} data-region="3">
      <Head title={text({ zh: "时限", en: "Limits" })} />
      {shown === null || shown === undefined ? null : <LimitList order={shown.order} />}
      <div className="top">
        <Head title={text({ zh: "往来", en: "History" })} />
      </div>
      <ScrollRegion look="histbox" label={text({ zh: "往来", en: "History" })}>
        {shown === null || shown === undefined ? null : (
          <History
            events={shown.events}
            unsent={new Set(shown.unsent.map(({ commandId }) => commandId))}
            newestFirst
          />
        )}
      </ScrollRegion>
    </aside>
  );
}
