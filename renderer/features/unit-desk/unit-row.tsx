// A row at the unit's desk: title and what is left, then when it came in, where, and what presses.
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { limitWords } from "../../app/limit-words.ts";
import { useReference, useSession } from "../../app/session.tsx";
import { limitStepWords, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { LimitMark, Tag } from "../../ui/index.ts";

export function UnitRow({ row, selected }: { row: OrderRow; selected: boolean }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const { person } = useSession();
  const limit = row.limit === null ? null : limitWords(row.limit, now, book?.calendar, language);
  const step =
    row.limit?.step === "supervision" ? text(limitStepWords["supervision"] ?? { zh: "", en: "" }) : "";
  return (
    <>
      <div className="row">
        <span className="cut sp">{selected ? <b>{row.title}</b> : row.title}</span>
        {limit === null ? null : (
          <LimitMark
            words={`${step} ${limit.words}`.trim()}
            share={limit.share}
            end={limit.end}
            bar={false}
          />
        )}
      </div>
      <div className="row meta">
        <span className="num nowrap">
          {row.recordedAt === null ? "—" : whenText(row.recordedAt, now, language)}
        </span>
        <span className="cut">{book?.place(row.placeId)?.name ?? ""}</span>
        <span className="sp" />
        {row.leadUnitId !== person.unitId ? (
          <Tag look="line">{text({ zh: "协办", en: "Co-handling" })}</Tag>
        ) : null}
        {row.reworkCount > 0 ? (
          <Tag look="warn">{text({ zh: `重办 ${row.reworkCount}`, en: `Rework ${row.reworkCount}` })}</Tag>
        ) : null}
        {row.reminders > 0 ? (
          <Tag look="danger">{text({ zh: `已催办 ${row.reminders}`, en: `Reminded ${row.reminders}` })}</Tag>
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
