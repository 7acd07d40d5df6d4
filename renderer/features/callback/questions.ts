// The three questions of a callback and their answers, by the digits that choose them.
import type { ActForm } from "../../../shared/protocol/index.ts";
import { satisfactionWords } from "../../app/text/index.ts";
import type { AnswerOption } from "./answers.tsx";

export const reachedAnswers: readonly AnswerOption<NonNullable<ActForm["reached"]>>[] = [
  { value: "self", word: { zh: "联系上本人", en: "Reached" } },
  { value: "family", word: { zh: "家人代答", en: "Family" } },
  { value: "no-answer", word: { zh: "无人接听", en: "No answer" } },
  { value: "dead-number", word: { zh: "空号停机", en: "Dead number" } },
  { value: "another-time", word: { zh: "约时再打", en: "Another time" } },
];

export const solvedAnswers: readonly AnswerOption<NonNullable<ActForm["solved"]>>[] = [
  { value: "solved", word: { zh: "解决了", en: "Solved" } },
  { value: "partly", word: { zh: "部分解决", en: "Partly" } },
  { value: "unsolved", word: { zh: "没有解决", en: "Unsolved" } },
];

export const satisfactionAnswers: readonly AnswerOption<NonNullable<ActForm["satisfaction"]>>[] = [
  { value: "very-satisfied", word: satisfactionWords["very-satisfied"] },
  { value: "satisfied", word: satisfactionWords.satisfied },
  { value: "basically-satisfied", word: satisfactionWords["basically-satisfied"] },
  { value: "dissatisfied", word: satisfactionWords.dissatisfied },
  { value: "very-dissatisfied", word: satisfactionWords["very-dissatisfied"] },
  { value: "declined-to-rate", word: { zh: "不愿评", en: "Declined" } },
];
