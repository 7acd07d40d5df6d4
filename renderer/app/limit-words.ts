// How a running limit is said: the rest in the unit it is counted in, how much of it has passed, and its end.
import type { Language } from "../../shared/domain/index.ts";
import { spanText, whenText } from "./text/index.ts";

export interface RunningLimit {
  readonly start: number;
  readonly end: number;
}

/** words "剩 3 时 28 分" or "超 1 时 8 分"; share 1 = over; end "至 23:19". */
export function limitWords(
  limit: RunningLimit,
  now: number,
  language: Language,
): { words: string; share: number; end: string } {
  const rest = limit.end - now;
  const span = spanText(rest)[language];
  const words =
    language === "zh" ? `${rest < 0 ? "超" : "剩"} ${span}` : `${span} ${rest < 0 ? "over" : "left"}`;
  const share = (now - limit.start) / Math.max(1, limit.end - limit.start);
  const end = whenText(limit.end, now, language);
  return {
    words,
    share: rest < 0 ? Math.max(1, share) : Math.min(0.999, share),
    end: language === "zh" ? `至 ${end}` : `until ${end}`,
  };
}
