// How a running limit is said: the rest in the unit it is counted in, how much of it has passed, and its end.
import {
  type Calendar,
  type Language,
  type Sentence,
  workingMinutesBetween,
} from "../../shared/domain/index.ts";
import type { OrderRow } from "../../shared/protocol/index.ts";
import { spanText, whenText } from "./text/index.ts";

type RowLimit = NonNullable<OrderRow["limit"]>;

interface LimitWords {
  readonly words: string;
  /** Part that has passed, 1 = over. */
  readonly share: number;
  /** "至 23:19". */
  readonly end: string;
}

const HOUR_MINUTES = 60;
const MINUTE_MS = 60_000;

/** words "剩 2 工作日 3 时", "剩 3 时 28 分", "超 1 时 8 分", or "暂停". */
export function limitWords(
  limit: RowLimit,
  now: number,
  calendar: Calendar | undefined,
  language: Language,
): LimitWords {
  const over = !limit.paused && limit.end < now;
  const [from, to] = over ? [limit.end, now] : [now, limit.end];
  const span = spanIn(limit.unit, from, to, calendar)[language];
  const share =
    lengthIn(limit.unit, limit.start, now, calendar) /
    Math.max(1, lengthIn(limit.unit, limit.start, limit.end, calendar));
  return {
    words: limit.paused
      ? pausedWord[language]
      : language === "zh"
        ? `${over ? "超" : "剩"} ${span}`
        : `${span} ${over ? "over" : "left"}`,
    share: over ? Math.max(1, share) : Math.min(0.999, share),
    end: endWords(limit.end, now, language),
  };
}

/** Where only the end is known (a digest does not say what it is counted in): "至 12-02 09:00". */
export function endOnly(limit: { start: number; end: number }, now: number, language: Language): LimitWords {
  const end = endWords(limit.end, now, language);
  const share = (now - limit.start) / Math.max(1, limit.end - limit.start);
  return { words: end, share: limit.end < now ? Math.max(1, share) : Math.min(0.999, share), end };
}

/** A length in the limit's own unit: working days and hours for a working limit, else the clock's. */
export function spanIn(
  unit: RowLimit["unit"],
  from: number,
  to: number,
  calendar: Calendar | undefined,
): Sentence {
  if (calendar === undefined || !unit.startsWith("working")) return spanText(to - from);
  const minutes = Math.floor(workingMinutesBetween(from, to, calendar));
  const aDay = dayMinutes(calendar);
  const days = Math.floor(minutes / aDay);
  const hours = Math.floor((minutes % aDay) / HOUR_MINUTES);
  if (days === 0) return spanText(minutes * MINUTE_MS);
  return {
    zh: hours === 0 ? `${days} 工作日` : `${days} 工作日 ${hours} 时`,
    en: hours === 0 ? `${days} working d` : `${days} working d ${hours} h`,
  };
}

const pausedWord: Sentence = { zh: "暂停", en: "Paused" };

function endWords(end: number, now: number, language: Language): string {
  const when = whenText(end, now, language);
  return language === "zh" ? `至 ${when}` : `until ${when}`;
}

function lengthIn(unit: RowLimit["unit"], from: number, to: number, calendar: Calendar | undefined): number {
  if (to <= from) return 0;
  return calendar === undefined || !unit.startsWith("working")
    ? to - from
    : workingMinutesBetween(from, to, calendar);
}

function dayMinutes({ officeHours }: Calendar): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * HOUR_MINUTES + Number(clock.slice(3));
  const open = officeHours.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0);
  return Math.max(1, open);
}
