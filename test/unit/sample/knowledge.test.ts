// The sample city's knowledge base: size, length of answers, owners and categories that exist, dates that matter.
import { describe, expect, it } from "vitest";
import { directory } from "../../../server/sample/directory/index.ts";
import { knowledge } from "../../../server/sample/knowledge/index.ts";
import { Knowledge } from "../../../shared/domain/reference/index.ts";

const { articles } = knowledge;

describe("the knowledge base", () => {
  it("satisfies its schema and has at least 120 articles, each once", () => {
    expect(() => Knowledge.parse(knowledge)).not.toThrow();
    expect(articles.length).toBeGreaterThanOrEqual(120);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
  });

  it("answers in 80 to 250 characters of plain text", () => {
    for (const { id, answer } of articles) {
      expect([...answer].length, id).toBeGreaterThanOrEqual(80);
      expect([...answer].length, id).toBeLessThanOrEqual(250);
      expect(answer, id).not.toMatch(/[<>*]/);
    }
  });

  it("names owners and third-level categories that exist", () => {
    const units = new Set(directory.units.map(({ id }) => id));
    const leaves = new Set(directory.categories.filter(({ level }) => level === 3).map(({ id }) => id));
    for (const article of articles) {
      expect(units.has(article.ownerUnitId), article.id).toBe(true);
      expect(article.keywords.length, article.id).toBeGreaterThan(1);
      for (const id of article.categoryIds) expect(leaves.has(id), `${article.id} → ${id}`).toBe(true);
    }
  });

  it("has articles that are expired and articles that soon will be, seen from November 2026", () => {
    for (const { validFrom, validUntil } of articles) expect(validFrom < validUntil).toBe(true);
    expect(articles.filter(({ validUntil }) => validUntil < "2026-11-01").length).toBeGreaterThan(1);
    const soon = articles.filter(
      ({ validUntil }) => validUntil >= "2026-11-01" && validUntil <= "2026-12-31",
    );
    expect(soon.length).toBeGreaterThan(4);
  });
});
