// A row of an order in any list: title and state, then number, where, unit and the limit that runs.
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { LimitMark, OrderState, Tag, UrgencyMark } from "../../ui/index.ts";
import { useHubNow } from "../clock.ts";
import { limitWords } from "../limit-words.ts";
import { useReference } from "../session.tsx";
import { orderStateWords, urgencyWords, useLanguage, useText, whenText } from "../text/index.ts";

export function OrderRowView({ row }: { row: OrderRow }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const limit = row.limit === null ? null : limitWords(row.limit, now, book?.calendar, language);
  const place =
    book
      ?.placeChain(row.placeId)
      .map(({ name }) => name)
      .join(" ") ?? "";
  return (
    <>
      <div className="row">
        <b className="cut sp">{row.title}</b>
        {row.unsent ? <Tag look="warn">{text({ zh: "未发", en: "Unsent" })}</Tag> : null}
        {row.training ? <Tag>{text({ zh: "练习", en: "Practice" })}</Tag> : null}
        {row.supervised ? <Tag look="wrap">{text({ zh: "督办", en: "Supervised" })}</Tag> : null}
        {row.reworkCount > 0 ? (
          <Tag look="warn">{text({ zh: `重办 ${row.reworkCount}`, en: `Rework ${row.reworkCount}` })}</Tag>
        ) : null}
        {row.reminders > 0 ? (
          <Tag look="warn">{text({ zh: `催办 ${row.reminders}`, en: `Reminded ${row.reminders}` })}</Tag>
        ) : null}
        {row.urgency === "normal" ? null : (
          <UrgencyMark urgency={row.urgency} word={text(urgencyWords[row.urgency])} />
        )}
        <OrderState state={row.state} word={text(orderStateWords[row.state])} />
      </div>
      <div className="row meta">
        <span className="num">{row.number ?? "—"}</span>
        <span className="num">{row.recordedAt === null ? "—" : whenText(row.recordedAt, now, language)}</span>
        <span className="cut">{place}</span>
        <span className="cut">{book?.unit(row.leadUnitId)?.shortName ?? ""}</span>
        <span className="sp" />
        {limit === null ? null : <LimitMark {...limit} />}
      </div>
    </>
  );
}
