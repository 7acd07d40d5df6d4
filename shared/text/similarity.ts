// How far two texts speak of the same, said with the words they share.
import { bigrams, folded } from "./bigrams.ts";

export interface Similarity {
  /** 0 = nothing in common, 1 = the shorter stands wholly in the longer. */
  score: number;
  /** What both say, longest first: the reason that a person is shown. */
  words: string[];
}

/** Pairs that stand in nearly every request and say nothing of its matter. */
const empty: ReadonlySet<string> = new Set(
  "关于 的问 问题 投诉 诉求 反映 咨询 求助 要求 希望 请求 部门 处理 尽快 来电 市民 情况 有关 相关 一直 没有 这个 什么 可以 我们 他们".split(
    " ",
  ),
);
const SHARED_WORDS_AT_MOST = 6;
/** Below this the shorter text says too little for a full score. */
const ENOUGH_PAIRS = 4;

export function similarity(one: string, other: string): Similarity {
  const first = telling(one);
  const second = telling(other);
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return { score: 0, words: [] };
  const shared = [...first].filter((pair) => second.has(pair));
  const score = shared.length / Math.max(smaller, ENOUGH_PAIRS);
  return { score, words: score === 0 ? [] : sharedWords(one, new Set(shared)) };
}

function telling(text: string): Set<string> {
  return new Set(bigrams(text).filter((pair) => !empty.has(pair) && pair.length > 1));
}

/** Neighbouring shared pairs joined to the words they came from. */
function sharedWords(text: string, shared: ReadonlySet<string>): string[] {
  const words = new Set<string>();
  let word = "";
  for (const pair of bigrams(text)) {
    if (!shared.has(pair)) {
      if (word !== "") words.add(word);
      word = "";
    } else if (word !== "" && word.at(-1) === pair[0]) word += pair.slice(1);
    else {
      if (word !== "") words.add(word);
      word = pair;
    }
  }
  if (word !== "") words.add(word);
  return [...words].sort((a, b) => b.length - a.length).slice(0, SHARED_WORDS_AT_MOST);
}

/** The words of a list that stand in the text, in the list's order. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const within = folded(text);
  return words.filter((word) => word !== "" && within.includes(folded(word)));
}
