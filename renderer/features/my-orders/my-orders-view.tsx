// My orders: what I recorded, newest first, with state and running limit.
import { Orders } from "../../app/list/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";

export function MyOrdersView() {
  const text = useText();
  return (
    <main className="col panel" data-region="1">
      <Head
        title={text({ zh: "我的工单", en: "My orders" })}
        icon="doc"
        aside={text({ zh: "最近的在前", en: "Newest first" })}
      />
      <Orders
        list="mine"
        label={{ zh: "我的工单", en: "My orders" }}
        empty={{ zh: "还没有工单：录单提交后列在这里", en: "No orders yet: what you submit is listed here" }}
        onOpen={(row) => openOrder(row.orderId)}
      />
    </main>
  );
}
