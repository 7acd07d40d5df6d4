// A row of work: title and what is left; then whose it is, when it came in, and what presses.
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { LimitMark, Tag, UrgencyMark } from "../../ui/index.ts";
import { useHubNow } from "../clock.ts";
import { limitWords } from "../limit-words.ts";
import { useReference } from "../session.tsx";
import { urgencyWords, useLanguage, useText, whenText } from "../text/index.ts";

export function WorkRow({ row, selected }: { row: OrderRow; selected: boolean }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const limit = row.limit === null ? null : limitWords(row.limit, now, book?.calendar, language);
  return (
    <>
      <div className="row">
        {row.urgency === "normal" ? null : (
          <UrgencyMark urgency={row.urgency} word={text(urgencyWords[row.urgency])} />
        )}
        <span className="cut sp">{selected ? <b>{row.title}</b> : row.title}</span>
        {row.unsent ? <Tag look="warn">{text({ zh: "未发", en: "Unsent" })}</Tag> : null}
        {limit === null ? null : <LimitMark {...limit} bar={false} />}
      </div>
      <div className="row meta">
        <span className="cut">{book?.unit(row.leadUnitId)?.shortName ?? "—"}</span>
        <span className="num nowrap">
          {row.recordedAt === null ? "" : whenText(row.recordedAt, now, language)}
        </span>
        <span className="sp" />
        {row.training ? <Tag>{text({ zh: "练习", en: "Practice" })}</Tag> : null}
        {row.reworkCount > 0 ? (
          <Tag look="warn">{text({ zh: `重办 ${row.reworkCount}`, en: `Rework ${row.reworkCount}` })}</Tag>
        ) : null}
        {row.reminders > 0 ? (
          <Tag look="warn">{text({ zh: `催办 ${row.reminders}`, en: `Reminded ${row.reminders}` })}</Tag>
        ) : null}
        {row.supervised ? (
          <Tag look="danger" icon="flag">
            {text({ zh: "督办", en: "Supervised" })}
          </Tag>
        ) : null}
      </div>
    </>
  );
}
