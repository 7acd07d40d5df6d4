// The supervisor's desk: what is overdue, what is supervised, what is open; remind, supervise with a demand and an end, record
// a leader's instruction.
import { KeyArea } from "../../app/commands/index.ts";
import { type ListTab, TabbedOrders, useTabbedList, WorkRow } from "../../app/list/index.ts";
import { LimitsAndHistory, OrderSlot, UndoKey } from "../../app/order/index.ts";
import { createStore } from "../../app/store.ts";
import { useText } from "../../app/text/index.ts";
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
  const at = useTabbedList(tabs, shownList);
  const orderId = at.row?.orderId ?? null;
  return (
    <main className="triage">
      <KeyArea className="contents">
        <UndoKey />
        <TabbedOrders
          name={{ zh: "督办列表", en: "Orders" }}
          tabs={tabs}
          at={at}
          empty={empty}
          render={(one, selected) => <WorkRow row={one} selected={selected} />}
          keys={["supervision.remind", "supervision.supervise", "supervision.instruct", "list.undo"]}
          keyWords={keyWords}
        />
        <section className="col" aria-label={text({ zh: "工单", en: "Order" })} data-region="2">
          <OrderSlot orderId={orderId} nothing={{ zh: "在左边选一件", en: "Choose an order on the left" }}>
            {(shown) => <SuperviseOrder key={shown.order.id} order={shown.order} />}
          </OrderSlot>
        </section>
      </KeyArea>
      <LimitsAndHistory orderId={orderId} />
    </main>
  );
}
