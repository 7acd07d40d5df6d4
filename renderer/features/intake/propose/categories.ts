// Which category is meant: by the keywords of the directory that stand in the text. Each proposal shows the words that made it so.
import type { Category, Directory } from "../../../../shared/domain/index.ts";
import { wordsIn } from "../../../../shared/text/index.ts";

export interface CategoryProposal {
  readonly category: Category;
  /** 0–100, how sure. */
  readonly sure: number;
  readonly words: readonly string[];
}

const PROPOSALS = 3;

/** At most three, surest first; none where no keyword is found. */
export function proposeCategories(text: string, directory: Directory): readonly CategoryProposal[] {
  const found: { category: Category; weight: number; words: readonly string[] }[] = [];
  for (const category of directory.categories) {
    if (category.level !== 3 || category.keywords.length === 0) continue;
    const words = longestOnly(wordsIn(text, category.keywords));
    if (words.length === 0) continue;
    // Longer words say more; a word said in the category's own name says most.
    const weight = words.reduce((sum, word) => sum + word.length + (category.name.includes(word) ? 2 : 0), 0);
    found.push({ category, weight, words });
  }
  found.sort((a, b) => b.weight - a.weight || a.category.id.localeCompare(b.category.id));
  const all = found.slice(0, 8).reduce((sum, { weight }) => sum + weight, 0);
  return found
    .slice(0, PROPOSALS)
    .map(({ category, weight, words }) => ({ category, words, sure: surety(weight, all) }));
}

/** Sure when much speaks for it and little for others. */
function surety(weight: number, all: number): number {
  const share = weight / Math.max(1, all);
  const enough = Math.min(1, weight / 6);
  return Math.min(97, Math.round(100 * (0.55 * share + 0.45 * enough)));
}

function longestOnly(words: readonly string[]): readonly string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
