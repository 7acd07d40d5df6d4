// Reads a petitioner's answer to the rating question.
import type { Satisfaction } from "../../../shared/domain/index.ts";

const byDigit: Readonly<Record<string, Satisfaction>> = {
  "1": "very-satisfied",
  "2": "satisfied",
  "3": "basically-satisfied",
  "4": "dissatisfied",
  "5": "very-dissatisfied",
};

/** Longer words first: 非常不满意 holds 不满意, which holds 满意. */
const byWord: readonly (readonly [string, Satisfaction])[] = [
  ["非常不满意", "very-dissatisfied"],
  ["很不满意", "very-dissatisfied"],
  ["不满意", "dissatisfied"],
  ["基本满意", "basically-satisfied"],
  ["非常满意", "very-satisfied"],
  ["很满意", "very-satisfied"],
  ["满意", "satisfied"],
];

/** The question as it stands at the end of the message with the result; its digits are those that parseRating reads. */
export const ratingQuestion =
  "您对办理结果是否满意，请直接回复数字：1 非常满意，2 满意，3 基本满意，4 不满意，5 非常不满意。";

/** What the petitioner chose; null where the text names no degree, or more than one. */
export function parseRating(text: string): Satisfaction | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const digits = plain.match(/\d+/g) ?? [];
  const word = byWord.find(([spoken]) => plain.includes(spoken))?.[1] ?? null;
  if (digits.length === 0) return word;
  if (digits.length > 1) return null;
  const chosen = byDigit[digits[0] ?? ""] ?? null;
  return word === null || word === chosen ? chosen : null;
}
