// Today's own figures, counted from the orders this person recorded; and the newest of them.
import { useMemo } from "react";
import { useHubNow } from "../../../app/clock.ts";
import { useQuery } from "../../../app/host/index.ts";
import { OrderRowView } from "../../../app/list/index.ts";
import { openOrder } from "../../../app/navigation.ts";
import { countText, dayStart, rateText, useText } from "../../../app/text/index.ts";
import { Empty, Figure, Head } from "../../../ui/index.ts";

const COUNTED = 200;
const SHOWN = 6;

export function Today() {
  const text = useText();
  const now = useHubNow();
  const rows = useQuery("orders", { list: "mine", offset: 0, limit: COUNTED })?.rows;
  const start = dayStart(now);
  const today = useMemo(
    () => (rows ?? []).filter(({ recordedAt }) => recordedAt !== null && recordedAt >= start),
    [rows, start],
  );
  const of = (...states: string[]) => today.filter(({ state }) => states.includes(state)).length;
  const ended = of("answered", "declined", "transferred", "discarded");
  const accepted = today.length - ended;
  const waiting = of("accepted");
  return (
    <>
      <Head title={text({ zh: "今日 我自己的", en: "Today, my own" })} />
      <div className="figs2">
        <Figure
          name={text({ zh: "录单", en: "Recorded" })}
          value={countText(today.length)}
          under={text({ zh: "已提交", en: "submitted" })}
        />
        <Figure
          name={text({ zh: "受理", en: "Accepted" })}
          value={countText(accepted)}
          under={text({ zh: `待派 ${waiting}`, en: `${waiting} to dispatch` })}
        />
        <Figure
          name={text({ zh: "即时答复", en: "Answered" })}
          value={countText(of("answered"))}
          under={rateText(of("answered"), today.length)}
        />
        <Figure
          name={text({ zh: "不予受理", en: "Declined" })}
          value={countText(of("declined"))}
          under={text({ zh: `转接 ${of("transferred")}`, en: `${of("transferred")} transferred` })}
        />
      </div>
      <Head title={text({ zh: "刚才的工单", en: "Newest orders" })} />
      {(rows ?? []).length === 0 ? (
        <Empty title={text({ zh: "提交的工单列在这里", en: "What you submit is listed here" })} />
      ) : (
        <ul className="list newest fillv">
          {(rows ?? []).slice(0, SHOWN).map((row) => (
            <li key={row.orderId}>
              <button type="button" className="past" onClick={() => openOrder(row.orderId)}>
                <OrderRowView row={row} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
