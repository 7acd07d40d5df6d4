// What else waits for the dispatcher: the first returns and extensions, and how many stand in each list.
import type { OrderList, OrderRow } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { useQuery } from "../../app/host/index.ts";
import { limitWords } from "../../app/limit-words.ts";
import { useReference } from "../../app/session.tsx";
import { countText, useLanguage, useText } from "../../app/text/index.ts";
import { Head, LimitMark } from "../../ui/index.ts";

const SHOWN = 5;

export function WaitingAside({ onGo }: { onGo: (list: OrderList) => void }) {
  const text = useText();
  return (
    <aside className="col" aria-label={text({ zh: "待定事项", en: "Waiting for a ruling" })} data-region="3">
      <Waits
        list="returns"
        title={(count) => ({ zh: `待定：退单 ${count}`, en: `Returns to rule on: ${count}` })}
        keys="G 2"
        onGo={onGo}
      />
      <Waits
        list="extensions"
        title={(count) => ({ zh: `待定：延期 ${count}`, en: `Extensions to rule on: ${count}` })}
        keys="G 3"
        onGo={onGo}
      />
    </aside>
  );
}

interface WaitsProps {
  readonly list: "returns" | "extensions";
  readonly title: (count: string) => { zh: string; en: string };
  readonly keys: string;
  readonly onGo: (list: OrderList) => void;
}

function Waits({ list, title, keys, onGo }: WaitsProps) {
  const text = useText();
  const found = useQuery("orders", { list, offset: 0, limit: SHOWN });
  return (
    <section className="col waits">
      <Head title={text(title(countText(found?.total ?? 0)))} aside={<kbd>{keys}</kbd>} />
      <ul className="list fillv">
        {(found?.rows ?? []).map((row) => (
          <Wait key={row.orderId} row={row} onGo={() => onGo(list)} />
        ))}
        {found?.total === 0 ? <li className="t3">{text({ zh: "没有", en: "None" })}</li> : null}
      </ul>
    </section>
  );
}

function Wait({ row, onGo }: { row: OrderRow; onGo: () => void }) {
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  return (
    <li className="wait">
      <div className="row">
        <button type="button" className="linkbtn plainlink cut sp" onClick={onGo}>
          {row.title}
        </button>
        {row.limit === null ? null : (
          <LimitMark {...limitWords(row.limit, now, book?.calendar, language)} bar={false} />
        )}
      </div>
      <div className="meta cut">{book?.unit(row.leadUnitId)?.shortName ?? ""}</div>
    </li>
  );
}
