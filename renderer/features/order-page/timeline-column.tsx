// The whole history in order, to be narrowed to limits or to people; and a note to leave there.
import { type RefObject, useState } from "react";
import type { OrderEvent, Rejection } from "../../../shared/domain/index.ts";
import { SavedMark, useActDraft } from "../../app/act-form/index.ts";
import { Key, shortcutOf, useCommand } from "../../app/commands/index.ts";
import { History, type OrderShown, useGive } from "../../app/order/index.ts";
import { useText } from "../../app/text/index.ts";
import { ScrollRegion, Segments } from "../../ui/index.ts";
import { type HistoryPart, historyPart } from "./history-part.ts";

interface TimelineColumnProps {
  readonly shown: OrderShown;
  readonly noteRef: RefObject<HTMLInputElement | null>;
}

export function TimelineColumn({ shown: { order, events, unsent }, noteRef }: TimelineColumnProps) {
  const text = useText();
  const [part, setPart] = useState<HistoryPart>("all");
  const some: readonly OrderEvent[] = historyPart(events, part);
  return (
    <section className="col" aria-label={text({ zh: "时间线", en: "History" })} data-region="3">
      <div className="head">
        <h2>
          {text({ zh: "时间线", en: "History" })}{" "}
          <span className="t3 num">{text({ zh: `${some.length} 条`, en: `${some.length}` })}</span>
        </h2>
        <span className="sp" />
        <Segments
          name={text({ zh: "看哪些", en: "Show" })}
          options={[
            { value: "all", label: text({ zh: "全部", en: "All" }) },
            { value: "limits", label: text({ zh: "只看时限", en: "Limits" }) },
            { value: "people", label: text({ zh: "只看人", en: "People" }) },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      <ScrollRegion look="otl" label={text({ zh: "时间线", en: "History" })}>
        <History events={some} unsent={new Set(unsent.map(({ commandId }) => commandId))} actors />
      </ScrollRegion>
      <NoteLine orderId={order.id} noteRef={noteRef} />
    </section>
  );
}

function NoteLine({ orderId, noteRef }: { orderId: string; noteRef: RefObject<HTMLInputElement | null> }) {
  const text = useText();
  const give = useGive();
  const draft = useActDraft("note", orderId);
  const [fault, setFault] = useState<Rejection | null>(null);
  const typed = draft.form.text.trim() !== "";
  useCommand(
    "main-act",
    async () =>
      setFault(
        await give(orderId, [{ type: "order.note", data: {}, sealed: { text: draft.form.text } }], {
          said: { zh: "已记说明", en: "Note kept" },
          draft,
        }),
      ),
    { offered: typed },
  );
  return (
    <div className="acts">
      <input
        ref={noteRef}
        className="field sp"
        aria-label={text({ zh: "内部说明", en: "Internal note" })}
        aria-keyshortcuts={shortcutOf("order.note")}
        placeholder={text({ zh: "写一条内部说明", en: "Leave an internal note" })}
        value={draft.form.text}
        readOnly={!draft.ready}
        onChange={(event) => draft.set("text", event.currentTarget.value)}
      />
      {fault === null ? <SavedMark draft={draft} /> : <span className="err">{text(fault.sentence)}</span>}
      <Key of={typed ? "main-act" : "order.note"} />
    </div>
  );
}
