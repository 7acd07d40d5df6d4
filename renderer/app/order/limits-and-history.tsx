// The right column of a desk: the limits of the order beside it, and what has happened to it, newest first.

import { Head, ScrollRegion } from "../../ui/index.ts";
import { useText } from "../text/index.ts";
import { History } from "./history.tsx";
import { LimitList } from "./limit-parts.tsx";
import { useOrder } from "./use-order.ts";

export function LimitsAndHistory({ orderId }: { orderId: string | null }) {
  const text = useText();
  const shown = useOrder(orderId) ?? null;
  return (
    <aside className="col" aria-label={text({ zh: "时限与往来", en: "Limits and history" })} data-region="3">
      <Head title={text({ zh: "时限", en: "Limits" })} />
      {shown === null ? null : <LimitList order={shown.order} />}
      <div className="top">
        <Head title={text({ zh: "往来", en: "History" })} />
      </div>
      <ScrollRegion look="histbox" label={text({ zh: "往来", en: "History" })}>
        {shown === null ? null : (
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
