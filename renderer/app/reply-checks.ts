// What a reviewer will ask of a public reply, read from its words: when, who, the matter itself, a number to call. Hints only:
// they stop nothing.
import type { Sentence } from "../../shared/domain/index.ts";
import { bigrams } from "../../shared/text/index.ts";

export interface ReplyCheck {
  readonly id: "when" | "who" | "answers" | "phone";
  readonly word: Sentence;
  readonly met: boolean;
}

const when =
  /\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}[-/.]\d{1,2}|\d{1,2}\s*[:：时点]|今日|今天|明日|明天|当日|当天|当晚|昨日|昨天|本周|下周|已于|即日/;
const who =
  /[局办处科所队站中心街道社区公司集团物业单位部门人员]{2,}|我[局办处所队站司]|工作人员|值班|负责人|师傅/;
const phone =
  /(?<!\d)(?:\d{3,4}[-\s]?)?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[-\s]?\d{3}[-\s]?\d{4}(?!\d)|(?<!\d)1\d{2}[-\s]?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)1\d{4}(?!\d)/;
/** So many pairs of neighbouring characters in common make an answer to what was asked. */
const PAIRS_IN_COMMON = 3;

export function replyChecks(reply: string, asked: string): readonly ReplyCheck[] {
  return [
    { id: "when", word: { zh: "说了何时", en: "Says when" }, met: when.test(reply) },
    { id: "who", word: { zh: "说了谁来做", en: "Says who" }, met: who.test(reply) },
    { id: "answers", word: { zh: "回了所问", en: "Answers what was asked" }, met: inCommon(reply, asked) },
    { id: "phone", word: { zh: "留联系电话", en: "Leaves a phone" }, met: phone.test(reply) },
  ];
}

function inCommon(reply: string, asked: string): boolean {
  const wanted = new Set(bigrams(asked));
  const shared = new Set(bigrams(reply).filter((pair) => wanted.has(pair)));
  return shared.size >= PAIRS_IN_COMMON;
}
