// Sentences of events beside the state: supervision, merging, correction, hold, masks, limits.
import type { OrderEvent } from "../../../shared/domain/index.ts";
import { limitStepWords } from "../text/index.ts";
import { details, type EventNames, type EventWords, quoted, same, words } from "./event-parts.ts";

const outcomes = {
  called: { zh: "已呼叫", en: "called" },
  joined: { zh: "已接通", en: "joined" },
  "handed-over": { zh: "已移交", en: "handed over" },
  stopped: { zh: "已止住", en: "stopped" },
} as const;

const parts = {
  petitioner: { zh: "诉求人", en: "petitioner" },
  matter: { zh: "事项", en: "matter" },
  words: { zh: "内容", en: "text" },
} as const;

/** Null for events of the other rooms. */
export function facetWords(event: OrderEvent, names: EventNames): EventWords | null {
  switch (event.type) {
    case "merged":
      return words("merge", "并入主单", "Merged", quoted(event.sealed?.note));
    case "split":
      return words("merge", "拆出", "Split off", quoted(event.sealed?.note));
    case "followed-up":
      return event.data.kind === "addition"
        ? words("chat", "来电人追加", "Addition by the petitioner", quoted(event.sealed?.text))
        : words("bell", "来电人催办", "Petitioner presses", quoted(event.sealed?.text), "warn");
    case "reminded":
      return words(
        "bell",
        event.data.byScheduler ? "系统催办" : "催办",
        event.data.byScheduler ? "Reminded by the hub" : "Reminded",
        quoted(event.sealed?.note),
        "warn",
      );
    case "supervised":
      return supervised(event, names);
    case "supervision-answered":
      return words(
        "check",
        "督办答复",
        "Supervision answered",
        details(same(names.unit(event.data.unitId)), quoted(event.sealed?.answer)),
      );
    case "emergency-linked":
      return words(
        "alert",
        `联动 ${event.data.service}`,
        `Linked ${event.data.service}`,
        outcomes[event.data.outcome],
        "warn",
      );
    case "corrected": {
      const changed = event.data.parts.map((part) => parts[part]);
      return words(
        "edit",
        "更正",
        "Corrected",
        details(
          { zh: changed.map(({ zh }) => zh).join("、"), en: changed.map(({ en }) => en).join(", ") },
          quoted(event.sealed?.reason),
        ),
      );
    }
    case "marked-complex":
      return words("flag", "标为复杂", "Marked complex", quoted(event.sealed?.note));
    case "held":
      return words("pause", "挂起", "On hold", quoted(event.sealed?.reason), "warn");
    case "resumed":
      return words("play", "恢复办理", "Resumed");
    case "excluded":
      return words("os-no", "剔除考核", "Out of appraisal", quoted(event.sealed?.note));
    case "unmasked":
      return words("eyeoff", "揭开诉求人", "Petitioner unmasked");
    case "noted":
      return words("edit", "内部说明", "Note", quoted(event.sealed?.text));
    case "undone":
      return words("back", "撤回上一步", "Last act taken back");
    case "limit-passed": {
      const share = Math.round(event.data.share * 100);
      const step = limitStepWords[event.data.step] ?? same("");
      return event.data.share >= 1
        ? words("over", `${step.zh}逾期`, `${step.en} overdue`, same(""), "warn")
        : words(
            "clockf",
            `${step.zh}限过 ${share}%`,
            `${step.en} limit past ${share}%`,
            same(""),
            share >= 80 ? "warn" : "",
          );
    }
    case "erased":
      return words("eyeoff", "个人信息已擦除", "Personal data erased", same(event.data.ground));
    case "clock-clamped":
      return words("clock", "时间校正", "Time corrected", {
        zh: `机台钟 ${names.when(event.data.deviceTime)}，记为 ${names.when(event.data.clampedTo)}`,
        en: `device ${names.when(event.data.deviceTime)}, kept as ${names.when(event.data.clampedTo)}`,
      });
    default:
      return null;
  }
}

function supervised(event: Extract<OrderEvent, { type: "supervised" }>, names: EventNames): EventWords {
  const { level, noticeNumber, leaderName, dueAt } = event.data;
  const due = { zh: `限 ${names.when(dueAt)}`, en: `due ${names.when(dueAt)}` };
  return level === 3
    ? words(
        "flag",
        `${leaderName} 批示`,
        `Instruction by ${leaderName}`,
        details(quoted(event.sealed?.demand), due),
        "warn",
      )
    : words(
        "flag",
        `督办 ${noticeNumber}`,
        `Supervision ${noticeNumber}`,
        details(quoted(event.sealed?.demand), due),
        "warn",
      );
}
