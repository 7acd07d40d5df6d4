// The dispatcher's desk: what waits to be dispatched, returns and extensions to rule on; the order in the middle; what else
// waits on the right. Letters act in the list and the order beside it.
import "./dispatch.css";
import { KeyArea } from "../../app/commands/index.ts";
import { type ListTab, TabbedOrders, useTabbedList } from "../../app/list/index.ts";
import { OrderSlot, UndoKey } from "../../app/order/index.ts";
import { createStore } from "../../app/store.ts";
import { useText } from "../../app/text/index.ts";
import { DispatchRow } from "./dispatch-row.tsx";
import { ExtensionRuling } from "./extension-ruling.tsx";
import { ReturnRuling } from "./return-ruling.tsx";
import { ToDispatch } from "./to-dispatch.tsx";
import { WaitingAside } from "./waiting-aside.tsx";

const tabs = [
  { list: "to-dispatch", title: { zh: "待派", en: "To dispatch" } },
  { list: "returns", title: { zh: "退单", en: "Returns" } },
  { list: "extensions", title: { zh: "延期", en: "Extensions" } },
  { list: "merge-candidates", title: { zh: "并单", en: "Merge" } },
] as const satisfies readonly ListTab[];

const empty = {
  "to-dispatch": {
    zh: "没有待派的工单：坐席提交后列在这里，最先到限的在上",
    en: "Nothing to dispatch: what agents submit is listed here, first due first",
  },
  returns: { zh: "没有退单：单位退回的列在这里", en: "No returns: what units send back is listed here" },
  extensions: { zh: "没有延期待批：单位申请的列在这里", en: "No extensions: what units ask is listed here" },
  "merge-candidates": {
    zh: "没有可并的工单：同地同事的几件会列在这里",
    en: "Nothing to merge: several orders of one matter are listed here",
  },
} as const;

const keys = {
  "to-dispatch": ["dispatch.as-proposed", "dispatch.other-unit", "list.undo"],
  returns: ["dispatch.agree", "dispatch.refuse", "dispatch.escalate", "list.undo"],
  extensions: ["dispatch.agree", "dispatch.refuse", "list.undo"],
  "merge-candidates": ["dispatch.merge", "list.undo"],
} as const;

const keyWords = {
  "dispatch.as-proposed": { zh: "按提议派", en: "dispatch" },
  "dispatch.other-unit": { zh: "换单位", en: "other unit" },
  "dispatch.agree": { zh: "同意", en: "agree" },
  "dispatch.refuse": { zh: "不同意", en: "refuse" },
  "dispatch.escalate": { zh: "送班长", en: "to the lead" },
  "dispatch.merge": { zh: "并单", en: "merge" },
  "list.undo": { zh: "撤回", en: "undo" },
};

type DispatchList = (typeof tabs)[number]["list"];

/** Kept while the page lives, so that coming back from an order finds the same list. */
const shownList = createStore<DispatchList>("to-dispatch");

export function DispatchView() {
  const text = useText();
  const at = useTabbedList(tabs, shownList);
  return (
    <main className="triage">
      <KeyArea className="contents">
        <UndoKey />
        <TabbedOrders
          name={{ zh: "收件", en: "Inbox" }}
          tabs={tabs}
          at={at}
          empty={empty}
          render={(one, selected) => <DispatchRow row={one} selected={selected} />}
          keys={keys[at.list]}
          keyWords={keyWords}
        />
        <section className="col" aria-label={text({ zh: "工单", en: "Order" })} data-region="2">
          <OrderSlot
            orderId={at.row?.orderId ?? null}
            nothing={{
              zh: "在左边选一件，这里看全文与提议",
              en: "Choose an order on the left to see it here",
            }}
          >
            {(shown) =>
              at.list === "returns" ? (
                <ReturnRuling key={shown.order.id} order={shown.order} />
              ) : at.list === "extensions" ? (
                <ExtensionRuling key={shown.order.id} order={shown.order} />
              ) : (
                <ToDispatch key={shown.order.id} order={shown.order} />
              )
            }
          </OrderSlot>
        </section>
      </KeyArea>
      <WaitingAside onGo={at.go} />
    </main>
  );
}
