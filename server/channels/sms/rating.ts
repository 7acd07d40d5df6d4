// Reads a petitioner's answer to the rating question.
import type { Satisfaction } from "../../../shared/domain/index.ts";

const byDigit: Readonly<Record<string, Satisfaction>> = {
  "1": "very-satisfied",
  "2": "satisfied",
  "3": "basically-satisfied",
  "4": "dissatisfied",
  "5": "very-dissatisfied",
};

const byWord: Readonly<Record<string, Satisfaction>> = {
  非常满意: "very-satisfied",
  很满意: "very-satisfied",
  满意: "satisfied",
  基本满意: "basically-satisfied",
  不满意: "dissatisfied",
  很不满意: "very-dissatisfied",
  非常不满意: "very-dissatisfied",
};

/** The question as it stands at the end of the message with the result; its digits are those that parseRating reads. */
export const ratingQuestion =
  "您对办理结果是否满意，请直接回复数字：1 非常满意，2 满意，3 基本满意，4 不满意，5 非常不满意。";

const answer = /^(?:回复)?[:,、\s]*(?<digit>[1-5])?[:,.、\s]*(?<word>[很非常基本不满意]+)?[.。!,\s]*$/;

/**
 * What the petitioner chose: a digit, one of the words asked for, or both alike, and nothing beside them. Null for all else: a
 * rating may close the order, so a sentence that merely holds 满意 or a digit is for a person to read.
 */
export function parseRating(text: string): Satisfaction | null {
  const found = answer.exec(text.normalize("NFKC").trim())?.groups;
  if (found === undefined) return null;
  const { digit, word } = found;
  const byItsDigit = digit === undefined ? null : (byDigit[digit] ?? null);
  if (word === undefined) return byItsDigit;
  const spoken = byWord[word] ?? null;
  return byItsDigit === null || byItsDigit === spoken ? spoken : null;
}
