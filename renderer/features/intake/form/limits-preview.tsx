// What the unit will be told to keep: dispatch, sign and reply, with their reckoning from the shared working-time rules.
import { useMemo } from "react";
import { addDuration, type Duration, limitFor, type Sentence } from "../../../../shared/domain/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { useReference } from "../../../app/session.tsx";
import { limitStepWords, useLanguage, useText, weekdayText, whenText } from "../../../app/text/index.ts";
import { type DayCell, Days } from "../../../ui/index.ts";
import { useField } from "./use-field.ts";

const MINUTE_MS = 60_000;
const NOON_MS = 12 * 3_600_000;

export function LimitsPreview() {
  const text = useText();
  const language = useLanguage();
  const book = useReference();
  const [urgency] = useField("matter.urgency");
  const [kind] = useField("matter.kind");
  const [categoryId] = useField("matter.categoryId");
  const [complex] = useField("complex");
  const minute = Math.floor(useHubNow() / MINUTE_MS) * MINUTE_MS;

  const limits = useMemo(() => {
    if (book === null) return null;
    const category = book.category(categoryId) ?? null;
    const matter = { urgency, kind: kind ?? ("help" as const) };
    return (["dispatch", "sign", "reply"] as const).map((step) => {
      const duration = limitFor(step, matter, category, book.rules, complex);
      return { step, duration, reckoning: addDuration(minute, duration, book.calendar) };
    });
  }, [book, urgency, kind, categoryId, complex, minute]);

  if (limits === null)
    return (
      <p className="meta">
        {text({ zh: "规则未到本机：时限由中心定", en: "No rules on this device: the hub sets the limits" })}
      </p>
    );
  const reply = limits[2];
  return (
    <div className="limits">
      {limits.map(({ step, duration, reckoning }) => (
        <div key={step}>
          <span className="row base tight">
            <span className="meta">{text(limitStepWords[step] ?? { zh: step, en: step })}</span>
            <b className="num">{whenText(reckoning.end, minute, language)}</b>
          </span>
          <small>{text(within(duration))}</small>
        </div>
      ))}
      {reply === undefined ? null : reply.duration.unit.startsWith("working") ? (
        <Days
          cells={cellsOf(reply.reckoning)}
          label={text({ zh: "回复时限的天数", en: "Days of the reply limit" })}
        />
      ) : (
        <p className="meta">
          {text({
            zh: `“${urgency === "critical" ? "特急" : "紧急"}”昼夜连续计，自派单起。`,
            en: "Runs on the clock, day and night, from the dispatch.",
          })}
        </p>
      )}
    </div>
  );

  function cellsOf({ days, end }: ReturnType<typeof addDuration>): DayCell[] {
    return days.map(({ date, kind: what, reason }) => {
      const noon =
        Date.parse(`${date}T00:00:00Z`) - (book?.calendar.utcOffsetMinutes ?? 0) * MINUTE_MS + NOON_MS;
      const weekday = weekdayText(noon, language).replace("周", "");
      const under =
        what === "skipped"
          ? `${weekday} ${reason === null || reason.zh.startsWith("周") ? text({ zh: "不计", en: "off" }) : text(reason)}`
          : what === "end"
            ? `${language === "zh" ? `${weekday} ` : ""}${whenText(end, end, language)}`
            : weekday;
      return {
        key: date,
        day: String(Number(date.slice(8))),
        under,
        look: what === "skipped" ? "skip" : what === "end" ? "end" : "",
      };
    });
  }
}

function within({ amount, unit }: Duration): Sentence {
  const words: Readonly<Record<Duration["unit"], Sentence>> = {
    minutes: { zh: `${amount} 分钟内`, en: `within ${amount} min` },
    hours: { zh: `${amount} 小时`, en: `${amount} h` },
    days: { zh: `${amount} 天`, en: `${amount} d` },
    "working-hours": { zh: `${amount} 工作小时`, en: `${amount} working h` },
    "working-days": { zh: `${amount} 工作日`, en: `${amount} working days` },
  };
  return words[unit];
}
