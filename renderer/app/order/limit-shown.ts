// A limit as it is said and drawn: the rest in the unit it is counted in, its days as cells. All of it comes from the
// reckoning that the limit carries.
import {
  type Calendar,
  type Language,
  type Limit,
  limitState,
  type Sentence,
} from "../../../shared/domain/index.ts";
import type { DayCell } from "../../ui/index.ts";
import { spanIn } from "../limit-words.ts";
import { dayStart, whenText } from "../text/index.ts";

export interface LimitShown {
  readonly words: string;
  readonly share: number;
  readonly end: string;
  readonly paused: boolean;
  readonly met: boolean;
}

const MINUTE_MS = 60_000;

/** words "剩 2 工作日 2 时", "超 1 时 8 分", "用 17 分" once it is met, "暂停" while it stands still. */
export function limitShown(limit: Limit, now: number, calendar: Calendar, language: Language): LimitShown {
  const { share, over, paused } = limitState(limit, now, calendar);
  const at = limit.metAt ?? now;
  const end = whenText(limit.end, now, language);
  const shown = {
    share,
    end: language === "zh" ? `至 ${end}` : `until ${end}`,
    paused,
    met: limit.metAt !== null,
  };
  const span = (from: number, to: number) => spanIn(limit.reckoning.unit, from, to, calendar)[language];
  if (over)
    return {
      ...shown,
      words: language === "zh" ? `超 ${span(limit.end, at)}` : `${span(limit.end, at)} over`,
    };
  if (paused) return { ...shown, words: language === "zh" ? "暂停" : "Paused" };
  if (limit.metAt !== null) {
    const used = span(limit.reckoning.countedFrom, at);
    return { ...shown, words: language === "zh" ? `用 ${used}` : `${used} used` };
  }
  const rest = span(now, limit.end);
  return { ...shown, words: language === "zh" ? `剩 ${rest}` : `${rest} left` };
}

export interface ShownDay extends DayCell {
  /** Why it is not counted; null where it is. */
  readonly why: Sentence | null;
}

/** One cell a day, from the start to the end that counts now: reckoning, then extension, then what a pause adds. */
export function dayCells(limit: Limit, now: number, calendar: Calendar, language: Language): ShownDay[] {
  const today = civilDate(now, calendar);
  const last = civilDate(limit.end, calendar);
  const known = new Map<string, (typeof limit.reckoning.days)[number]>();
  const base = limit.reckoning.days;
  const counted = Math.max(0, ...base.map(({ count }) => count ?? 0));
  for (const day of base) known.set(day.date, day);
  for (const day of limit.extension?.days ?? []) {
    if (day.kind !== "start")
      known.set(day.date, { ...day, count: day.count === null ? null : counted + day.count });
  }
  for (let at = dayStart(limit.reckoning.start); civilDate(at, calendar) <= last; at += DAY_MS) {
    const date = civilDate(at, calendar);
    if (!known.has(date)) known.set(date, { date, kind: "counted", count: null, reason: null });
    if (known.size > CELLS_AT_MOST) break;
  }
  return [...known.values()]
    .filter(({ date }) => date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((day) => cell(day, today, last, language));
}

const DAY_MS = 86_400_000;
const CELLS_AT_MOST = 60;

function cell(
  day: Limit["reckoning"]["days"][number],
  today: string,
  last: string,
  language: Language,
): ShownDay {
  const isEnd = day.date === last;
  const skipped = day.kind === "skipped" && !isEnd;
  const marks = [
    day.count === null ? "" : String(day.count),
    day.date === today ? (language === "zh" ? "今" : "now") : "",
    isEnd ? (language === "zh" ? "限" : "end") : "",
  ].filter((mark) => mark !== "");
  return {
    key: day.date,
    day: String(Number(day.date.slice(8))),
    under: marks.join(" "),
    look: isEnd ? "end" : skipped ? "skip" : day.date < today ? "past" : "",
    why: skipped ? day.reason : null,
  };
}

function civilDate(at: number, calendar: Calendar): string {
  return new Date(at + calendar.utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}
