// The page of one order: five blocks, the whole history, how its limit is reckoned.
import "./order-page.css";
import { OrderSlot } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { OrderPage } from "./order-page.tsx";

export function OrderPageView({ thing }: { thing: string | null }) {
  const text = useText();
  return (
    <main className="opage-frame" aria-label={text({ zh: "工单页", en: "Order page" })}>
      <OrderSlot
        orderId={thing}
        nothing={{
          zh: "没有选工单：Ctrl K 按单号找，或从列表打开",
          en: "No order chosen: find one with Ctrl K",
        }}
      >
        {(shown) => <OrderPage key={shown.order.id} shown={shown} />}
      </OrderSlot>
    </main>
  );
}
