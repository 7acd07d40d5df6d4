// A row of the dispatcher's list: urgency, title and what is left; then when it came in and whose it seems to be.
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { limitWords } from "../../app/limit-words.ts";
import { useReference } from "../../app/session.tsx";
import { urgencyWords, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { LimitMark, Tag, UrgencyMark } from "../../ui/index.ts";
import { proposedFor } from "./lead-proposals.ts";

export function DispatchRow({ row, selected }: { row: OrderRow; selected: boolean }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const lead =
    book === null
      ? null
      : row.leadUnitId === null
        ? book.unit(proposedFor(row, book, now).first)
        : book.unit(row.leadUnitId);
  return (
    <>
      <div className="row">
        <UrgencyMark
          urgency={row.urgency}
          word={row.urgency === "normal" ? "" : text(urgencyWords[row.urgency])}
        />
        <span className="cut sp">{selected ? <b>{row.title}</b> : row.title}</span>
        {row.unsent ? <Tag look="warn">{text({ zh: "未发", en: "Unsent" })}</Tag> : null}
        {row.limit === null ? null : (
          <LimitMark {...limitWords(row.limit, now, book?.calendar, language)} bar={false} />
        )}
      </div>
      <div className="row meta">
        <span className="num nowrap">
          {row.recordedAt === null ? "—" : whenText(row.recordedAt, now, language)}
        </span>
        <span className="cut">
          {lead?.shortName ?? text({ zh: "目录没有定主办", en: "The directory names no lead" })}
        </span>
        <span className="sp" />
        {row.training ? <Tag>{text({ zh: "练习", en: "Practice" })}</Tag> : null}
        {row.supervised ? <Tag look="danger">{text({ zh: "督办", en: "Supervised" })}</Tag> : null}
        {(lead === null || lead === undefined) && row.leadUnitId === null ? (
          <Tag look="warn">{text({ zh: "待选", en: "Choose" })}</Tag>
        ) : null}
      </div>
    </>
  );
}
