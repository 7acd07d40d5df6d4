// Limits, day by day, and all that went back and forth on the order; the co-handling units.
import { History, LimitDays, LimitList, useOrder } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { Head, ScrollRegion } from "../../ui/index.ts";

export function UnitAside({ orderId }: { orderId: string | null }) {
  const text = useText();
  const book = useReference();
  const shown = useOrder(orderId);
  const order = shown?.order;
  const limit = order?.limits.reply;
  const handling = order?.handling;
  return (
    <aside className="col" aria-label={text({ zh: "时限与往来", en: "Limits and history" })} data-region="3">
      <Head title={text({ zh: "时限", en: "Limits" })} />
      {order === undefined ? null : <LimitList order={order} steps={["sign", "reply", "supervision"]} />}
      {limit === undefined ? null : (
        <div className="sec">
          <LimitDays limit={limit} />
        </div>
      )}
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
      {handling === null || handling === undefined || handling.coUnitIds.length === 0 ? null : (
        <div className="sec top">
          <h3>{text({ zh: "协办", en: "Co-handling" })}</h3>
          {handling.coUnitIds.map((unitId) => (
            <div className="row" key={unitId}>
              <span className="sp cut">{book?.unit(unitId)?.name ?? unitId}</span>
              <span className="t3">
                {text(
                  handling.coReplies.some((reply) => reply.unitId === unitId)
                    ? { zh: "已复", en: "replied" }
                    : { zh: "未复", en: "no reply yet" },
                )}
              </span>
            </div>
          ))}
        </div>
      )}
    </aside>
  );
}
