// Sentences of events from the reply to the archive.
import type { OrderEvent } from "../../../shared/domain/index.ts";
import { satisfactionWords } from "../text/index.ts";
import { details, type EventNames, type EventWords, quoted, same, words } from "./event-parts.ts";

export const solvedWords = {
  solved: { zh: "已解决", en: "Solved" },
  partly: { zh: "部分解决", en: "Partly solved" },
  unsolved: { zh: "未解决", en: "Unsolved" },
} as const;

export const justifiedWords = {
  justified: { zh: "属实", en: "Justified" },
  partly: { zh: "部分属实", en: "Partly justified" },
  unjustified: { zh: "不属实", en: "Unjustified" },
} as const;

const ratedBy = {
  sms: { zh: "短信", en: "by SMS" },
  keypad: { zh: "按键", en: "by keypad" },
} as const;

/** Null for events of the other rooms. */
export function resultWords(event: OrderEvent, names: EventNames): EventWords | null {
  switch (event.type) {
    case "replied":
      return words(
        "doc",
        "回复",
        "Replied",
        details(
          same(names.unit(event.data.unitId)),
          justifiedWords[event.data.justified],
          solvedWords[event.data.solved],
        ),
      );
    case "review-passed":
      return words(
        "check",
        "审核通过",
        "Review passed",
        details(
          event.data.amended ? { zh: "改过公开答复", en: "public reply amended" } : same(""),
          quoted(event.sealed?.reason),
        ),
      );
    case "review-rejected":
      return words("back", "审核驳回", "Review rejected", quoted(event.sealed?.reason), "warn");
    case "called-back":
      return calledBack(event);
    case "rated":
      return words(
        "star",
        "评价",
        "Rated",
        details(
          satisfactionWords[event.data.satisfaction],
          ratedBy[event.data.by],
          quoted(event.sealed?.note),
        ),
      );
    case "closed":
      return words(
        "os-done",
        "办结",
        "Closed",
        details(
          event.data.withParentId === null ? same("") : { zh: "随主单", en: "with its parent" },
          quoted(event.sealed?.note),
        ),
      );
    case "reworked":
      return words(
        "send",
        `重办 ${event.data.count}`,
        `Rework ${event.data.count}`,
        quoted(event.sealed?.reason),
        "warn",
      );
    case "archived":
      return words("lock", "归档", "Archived");
    default:
      return null;
  }
}

function calledBack(event: Extract<OrderEvent, { type: "called-back" }>): EventWords {
  const { reached, solved, satisfaction, tryNumber } = event.data;
  const what = { zh: `回访第 ${tryNumber} 次`, en: `Callback ${tryNumber}` };
  if (reached === "not-reached")
    return words(
      "phone",
      what.zh,
      what.en,
      details({ zh: "未联系上", en: "not reached" }, quoted(event.sealed?.note)),
      "warn",
    );
  const rating =
    satisfaction === null ? { zh: "不愿评价", en: "declined to rate" } : satisfactionWords[satisfaction];
  return words(
    "phone",
    what.zh,
    what.en,
    details(solved === null ? same("") : solvedWords[solved], rating, quoted(event.sealed?.note)),
  );
}
