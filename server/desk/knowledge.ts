// Articles for what is being typed: those whose keywords, then whose titles, stand in it.
import type { KnowledgeArticle } from "../../shared/domain/index.ts";
import { similarity, wordsIn } from "../../shared/text/index.ts";

export type FoundArticle = KnowledgeArticle & { found: string[] };

const articlesMax = 9;
/** A title's likeness counts as much as so many keywords at most. */
const titleWeight = 2;

/** Best first; `today` as "YYYY-MM-DD" in the city's own time leaves out what is not valid. */
export function findArticles(
  articles: readonly KnowledgeArticle[],
  text: string,
  today: string,
): FoundArticle[] {
  if (text.trim() === "") return [];
  return articles
    .filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil)
    .map((article) => {
      const found = wordsIn(text, article.keywords);
      return {
        article: { ...article, found },
        score: found.length + titleWeight * similarity(article.title, text).score,
      };
    })
    .filter(({ article, score }) => article.found.length > 0 || score >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, articlesMax)
    .map(({ article }) => article);
}
