// The training line's callers: enough of them, of every kind, written so that they can be spoken and judged.
import { describe, expect, it } from "vitest";
import { sampleCity, trainingCallIds, trainingCalls } from "../../../server/sample/index.ts";

const { directory, knowledge } = sampleCity();

describe("the training line's callers", () => {
  it("are at least forty, each once, and begin with a simple one", () => {
    expect(trainingCalls.length).toBeGreaterThanOrEqual(40);
    expect(new Set(trainingCalls.map(({ id }) => id)).size).toBe(trainingCalls.length);
    expect(trainingCalls[0]?.id).toBe(trainingCallIds.newcomer);
    expect(trainingCalls[0]?.expects.outcome).toBe("order");
  });

  it("cover every kind of call that an agent must have met", () => {
    const kinds = new Set(trainingCalls.map(({ kind }) => kind));
    const wanted = [
      "consultation",
      "complaint",
      "night-complaint",
      "danger",
      "nuisance",
      "wrong-number",
      "silent",
      "dialect",
      "praise",
      "follow-up",
      "enterprise",
      "several",
      "suggestion",
      "report",
      "help",
      "hung-up",
      "test",
    ];
    for (const kind of wanted) expect(kinds.has(kind), kind).toBe(true);
    for (let ground = 1; ground <= 11; ground += 1)
      expect(kinds.has(`decline-${ground}`), `ground ${ground}`).toBe(true);
    const outcomes = new Set(trainingCalls.map(({ expects }) => expects.outcome));
    expect(outcomes.size).toBe(7);
  });

  it("speak six to sixteen turns, one line at a time", () => {
    for (const { id, turns } of trainingCalls) {
      expect(turns.length, id).toBeGreaterThanOrEqual(6);
      expect(turns.length, id).toBeLessThanOrEqual(16);
      for (const { text, afterMs } of turns) {
        expect(text.trim(), id).not.toBe("");
        expect(afterMs, id).toBeGreaterThan(0);
        expect(afterMs, id).toBeLessThan(15_000);
      }
    }
  });

  it("name lines, places, categories and knowledge that exist", () => {
    const lines = new Set(directory.lines.map(({ id }) => id));
    const places = new Set(directory.places.map(({ id }) => id));
    const leaves = new Set(directory.categories.filter(({ level }) => level === 3).map(({ id }) => id));
    const articles = new Set(knowledge.articles.map(({ id }) => id));
    for (const { id, lineId, callerNumber, expects } of trainingCalls) {
      expect(lines.has(lineId), id).toBe(true);
      if (callerNumber !== null) expect(callerNumber, id).toMatch(/^(1400000\d{4}|07425550\d{4})$/);
      if (expects.placeId !== undefined)
        expect(places.has(expects.placeId), `${id} ${expects.placeId}`).toBe(true);
      if (expects.categoryId !== undefined)
        expect(leaves.has(expects.categoryId), `${id} ${expects.categoryId}`).toBe(true);
      if (expects.articleId !== undefined)
        expect(articles.has(expects.articleId), `${id} ${expects.articleId}`).toBe(true);
      if (expects.outcome === "answer") expect(expects.articleId, id).toBeDefined();
      if (expects.outcome === "decline") expect(expects.ground, id).toBeDefined();
      if (expects.outcome === "no-matter") expect(expects.reason, id).toBeDefined();
      expect(expects.facts.length, id).toBeGreaterThan(0);
    }
  });

  it("have Mr Zhang at 23:00 and Ms Wang in danger", () => {
    const zhang = trainingCalls.find(({ id }) => id === trainingCallIds.zhang);
    expect(zhang?.startHour).toBe("23:00");
    expect(zhang?.callerNumber).toBe("14000000417");
    const wang = trainingCalls.find(({ id }) => id === trainingCallIds.wang);
    expect(wang?.expects.outcome).toBe("emergency");
    expect(
      sampleCity().rules.dangerWords.some((word) => wang?.turns.some(({ text }) => text.includes(word))),
    ).toBe(true);
  });
});
