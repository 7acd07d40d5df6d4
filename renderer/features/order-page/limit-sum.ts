// How a limit is reckoned, line by line: the first amount, an extension, the pauses, and the end they come to. Every figure is
// one that the limit carries.
import type { Calendar, Limit, Sentence } from "../../../shared/domain/index.ts";
import { workingMinutesBetween } from "../../../shared/domain/index.ts";
import { durationUnitWords, spanText } from "../../app/text/index.ts";

export interface SumLine {
  readonly key: string;
  readonly what: Sentence;
  /** The instant it comes to, or the length that a pause adds. */
  readonly end: number | null;
  readonly adds: Sentence | null;
  readonly why: Sentence;
}

const pauseWords = {
  return: { zh: "退单暂停", en: "Paused for a return" },
  review: { zh: "审核暂停", en: "Paused for the review" },
  hold: { zh: "挂起暂停", en: "Paused on hold" },
} as const;

const MINUTE_MS = 60_000;

export function limitSum(
  limit: Limit,
  calendar: Calendar,
  when: (at: number) => string,
  step: Sentence,
): readonly SumLine[] {
  const { reckoning, extension } = limit;
  const unit = durationUnitWords[reckoning.unit];
  const moved = reckoning.countedFrom !== reckoning.start;
  const lines: SumLine[] = [
    {
      key: "first",
      what: {
        zh: `${step.zh}：${reckoning.amount} ${unit.zh}`,
        en: `${step.en}: ${reckoning.amount} ${unit.en}`,
      },
      end: reckoning.end,
      adds: null,
      why: moved
        ? {
            zh: `自 ${when(reckoning.start)} 起，开门 ${when(reckoning.countedFrom)} 开始计`,
            en: `from ${when(reckoning.start)}, counted from the opening at ${when(reckoning.countedFrom)}`,
          }
        : { zh: `自 ${when(reckoning.start)} 起`, en: `from ${when(reckoning.start)}` },
    },
  ];
  if (extension !== null)
    lines.push({
      key: "extension",
      what: { zh: `延期 ${extension.amount} ${unit.zh}`, en: `Extension of ${extension.amount} ${unit.en}` },
      end: extension.end,
      adds: null,
      why: { zh: `自 ${when(extension.start)} 续`, en: `on from ${when(extension.start)}` },
    });
  for (const { from, until, why } of limit.pauses) {
    const length = until === null ? null : pauseLength(limit, from, until, calendar);
    lines.push({
      key: `pause ${from}`,
      what: pauseWords[why],
      end: null,
      adds:
        length === null
          ? { zh: "还在停", en: "still paused" }
          : { zh: `+ ${length.zh}`, en: `+ ${length.en}` },
      why: {
        zh: `${when(from)} 至 ${until === null ? "现在" : when(until)}`,
        en: `${when(from)} to ${until === null ? "now" : when(until)}`,
      },
    });
  }
  return lines;
}

function pauseLength(limit: Limit, from: number, until: number, calendar: Calendar): Sentence {
  const working = limit.reckoning.unit.startsWith("working");
  return spanText(working ? workingMinutesBetween(from, until, calendar) * MINUTE_MS : until - from);
}
