// Building blocks of event sentences.
import type { Sentence } from "../../../shared/domain/index.ts";
import type { IconName } from "../../ui/index.ts";

export interface EventWords {
  readonly icon: IconName;
  readonly what: Sentence;
  /** Beside it, greyed; empty where the event has no more to say or this person may not read it. */
  readonly detail: Sentence;
  readonly look: "" | "warn";
}

/** Names that an event only has as ids, and how instants are written. */
export interface EventNames {
  readonly unit: (id: string | null) => string;
  readonly when: (at: number) => string;
}

/** The same text in both languages, in quotation marks: a person's own words. */
export function quoted(text: string | undefined | null): Sentence {
  const said = (text ?? "").trim();
  return said === "" ? { zh: "", en: "" } : { zh: `“${said}”`, en: `“${said}”` };
}

/** Parts of a detail, joined; empty ones left out. */
export function details(...parts: readonly Sentence[]): Sentence {
  const join = (language: "zh" | "en", by: string) =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== "")
      .join(by);
  return { zh: join("zh", "，"), en: join("en", ", ") };
}

export function same(text: string): Sentence {
  return { zh: text, en: text };
}

export function words(
  icon: IconName,
  zh: string,
  en: string,
  detail: Sentence = same(""),
  look: EventWords["look"] = "",
): EventWords {
  return { icon, what: { zh, en }, detail, look };
}
