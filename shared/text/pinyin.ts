// Pinyin initials: a name is found by the first letters of its syllables, "株洲市" by "zzs".
import { pinyin } from "pinyin-pro";
import { folded } from "./bigrams.ts";

/** First letters of every syllable; Latin letters and figures stay as they are; all else is left out. */
export function pinyinInitials(text: string): string {
  return pinyin(folded(text), { pattern: "first", toneType: "none", type: "array" })
    .join("")
    .replace(/[^a-z0-9]/g, "");
}

/** Whether the typed letters or characters find this name: by its characters anywhere, or its initials from the start of any syllable. */
export function findsName(typed: string, name: string, initials = pinyinInitials(name)): boolean {
  const wanted = folded(typed).replace(/\s+/g, "");
  return wanted !== "" && (folded(name).includes(wanted) || initials.includes(wanted));
}
