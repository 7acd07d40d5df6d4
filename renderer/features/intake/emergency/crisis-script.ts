// What to say to a caller in danger: stay calm, keep talking, ask where, promise nothing (DOMAIN 8). Spoken words are Chinese.
import type { Sentence } from "../../../../shared/domain/index.ts";

export interface Paragraph {
  readonly name: Sentence;
  /** Said to the caller. */
  readonly words: string;
  /** To the agent. */
  readonly advice: Sentence | null;
}

export const crisisScript: readonly Paragraph[] = [
  {
    name: { zh: "稳住", en: "Stay" },
    words: "我在听。您慢慢说，我一直在线上，不会挂。",
    advice: { zh: "声音放低，放慢。", en: "Speak lower and slower." },
  },
  {
    name: { zh: "让对方说下去", en: "Keep them talking" },
    words: "您刚才说的事，我一样一样记下来。先从哪件说起？",
    advice: {
      zh: "不催，不评对错；停下时，重复最后说的几个字。",
      en: "Do not hurry or judge; repeat their last words when they stop.",
    },
  },
  {
    name: { zh: "问在哪里", en: "Ask where" },
    words: "您现在在什么位置？旁边有什么楼、什么牌子？身边有人吗？",
    advice: { zh: "问到的马上写进位置。", en: "Write the place down at once." },
  },
  {
    name: { zh: "离开危险", en: "Away from danger" },
    words: "往里走两步，我听不清楚。坐下来跟我说。",
    advice: null,
  },
  {
    name: { zh: "不许诺", en: "Promise nothing" },
    words: "我现在就把您的事交给管这件事的人，会有人来找您当面说。",
    advice: {
      zh: "不说“一定给您办成”，不说“您这样违法”。",
      en: "Neither “it will surely be solved” nor “this is illegal”.",
    },
  },
];
