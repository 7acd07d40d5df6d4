// The small builder with which knowledge articles are written down.
import type { KnowledgeArticle } from "../../../shared/domain/reference/index.ts";

interface ArticleText {
  readonly title: string;
  readonly answer: string;
  /** Words that callers say, parted by spaces. */
  readonly keywords: string;
  readonly source: string;
  readonly owner: string;
  readonly categories: string[];
  readonly from?: string;
  readonly until?: string;
}

const usualFrom = "2026-01-01";
const usualUntil = "2027-12-31";

/** One article; without dates of its own it holds for 2026 and 2027. */
export function article(id: string, text: ArticleText): KnowledgeArticle {
  return {
    id: `k-${id}`,
    title: text.title,
    answer: text.answer,
    keywords: text.keywords.split(" "),
    source: text.source,
    ownerUnitId: text.owner,
    validFrom: text.from ?? usualFrom,
    validUntil: text.until ?? usualUntil,
    categoryIds: text.categories,
  };
}
