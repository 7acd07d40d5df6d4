// Which category is meant: by the keywords of the directory that stand in the text, whole or in parts. Each proposal shows the
// words that made it so.
import type { Category, Directory } from "../../../../shared/domain/index.ts";

export interface CategoryProposal {
  readonly category: Category;
  /** 0–100, how sure. */
  readonly sure: number;
  readonly words: readonly string[];
}

const PROPOSALS = 3;
const WORDS_SHOWN = 3;
/** What an order is about is said early; a long paste must not stop the keys. */
const READ_AT_MOST = 4000;
/** Pairs of a keyword that must stand in the text for it to count in parts. */
const PART = 0.5;

/** At most three, surest first; none where nothing is found. */
export function proposeCategories(whole: string, directory: Directory): readonly CategoryProposal[] {
  const text = whole.slice(0, READ_AT_MOST);
  if (text.trim() === "") return [];
  const keywords = keywordsOf(directory);
  const standing = wholeWords(text, [...keywords.keys()]);
  const scores = new Map<Category, { weight: number; words: Set<string> }>();
  for (const [word, categories] of keywords) {
    const said = standing.has(word) ? 1 : partOf(word, text) * 0.8;
    if (said === 0) continue;
    // A word of few categories says more than one of many; a longer one more than a short one.
    const weight = (said * word.length ** 1.6) / Math.sqrt(categories.length);
    for (const category of categories) {
      const score = scores.get(category) ?? { weight: 0, words: new Set() };
      score.weight += weight;
      score.words.add(word);
      scores.set(category, score);
    }
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y.weight - x.weight || a.id.localeCompare(b.id));
  const all = ranked.slice(0, 6).reduce((sum, [, { weight }]) => sum + weight, 0);
  return ranked.slice(0, PROPOSALS).map(([category, { weight, words }]) => ({
    category,
    sure: surety(weight, all),
    words: [...words].sort((a, b) => b.length - a.length).slice(0, WORDS_SHOWN),
  }));
}

/** Sure when much speaks for it and little for others. */
function surety(weight: number, all: number): number {
  const share = weight / Math.max(1, all);
  const enough = Math.min(1, weight / 9);
  return Math.min(97, Math.round(100 * (0.6 * share + 0.4 * enough)));
}

/** Keywords that stand in the text as words: one that only overlaps a longer one, as 修路 in 维修路灯, does not count. */
function wholeWords(text: string, words: readonly string[]): ReadonlySet<string> {
  const taken: { from: number; to: number }[] = [];
  const found = new Set<string>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
      const to = from + word.length;
      const cuts = taken.some(
        (other) => from < other.to && to > other.from && (from < other.from || to > other.to),
      );
      if (cuts) continue;
      taken.push({ from, to });
      found.add(word);
    }
  }
  return found;
}

/** How much of a longer keyword is said, though not in one piece: 路灯…不亮 for 路灯不亮. */
function partOf(word: string, text: string): number {
  if (word.length < 4) return 0;
  const pairs = [...word].slice(1).map((letter, index) => `${word[index]}${letter}`);
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= PART ? share : 0;
}

const known = new WeakMap<Directory, ReadonlyMap<string, readonly Category[]>>();

/** Each keyword with the categories it speaks for; the category's own name is one of its keywords. */
function keywordsOf(directory: Directory): ReadonlyMap<string, readonly Category[]> {
  const cached = known.get(directory);
  if (cached !== undefined) return cached;
  const made = new Map<string, Category[]>();
  for (const category of directory.categories) {
    if (category.level !== 3) continue;
    for (const word of new Set([category.name, ...category.keywords])) {
      if (word.length < 2) continue;
      const list = made.get(word) ?? [];
      list.push(category);
      made.set(word, list);
    }
  }
  known.set(directory, made);
  return made;
}
