// Articles for what is being typed: keywords that stand in the text count most, then what the title shares with it.
import type { Knowledge } from "../../../shared/domain/index.ts";
import type { HostQueryValue } from "../../../shared/protocol/index.ts";
import { similarity, wordsIn } from "../../../shared/text/index.ts";

const ARTICLES_AT_MOST = 20;
const KEYWORD_WEIGHT = 3;
const TITLE_WEIGHT = 4;

/** Best first; those whose validity has ended stand last, their dates say it. `today`: "YYYY-MM-DD". */
export function findArticles(knowledge: Knowledge, text: string, today: string): HostQueryValue<"knowledge"> {
  if (text.trim() === "") return { articles: [] };
  const scored = knowledge.articles
    .map((article) => {
      const keywords = wordsIn(text, article.keywords);
      const title = similarity(text, article.title);
      return {
        article: { ...article, found: [...new Set([...keywords, ...title.words])] },
        score: keywords.length * KEYWORD_WEIGHT + title.score * TITLE_WEIGHT,
        valid: article.validFrom <= today && today <= article.validUntil,
      };
    })
    .filter(({ score }) => score >= 1);
  scored.sort((one, other) => Number(other.valid) - Number(one.valid) || other.score - one.score);
  return { articles: scored.slice(0, ARTICLES_AT_MOST).map(({ article }) => article) };
}
