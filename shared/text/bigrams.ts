// Cuts text into what a search compares: Chinese into pairs of neighbouring characters, Latin words and figures whole.

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;
const han = /^\p{Script=Han}/u;

/** Small letters, half-width figures and letters; what looks alike compares alike. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** In order, with repeats. A Chinese character that stands alone is itself. */
export function bigrams(text: string): string[] {
  const cut: string[] = [];
  for (const [run] of folded(text).matchAll(runs)) {
    if (!han.test(run)) cut.push(run);
    // Not by a spread: a page of pasted text without a comma is more arguments than a call can have.
    else for (const pair of pairs(run)) cut.push(pair);
  }
  return cut;
}

/** The text as a full-text index takes it in: pairs, and single characters so that a query of one finds it too. */
export function indexText(text: string): string {
  const singles = folded(text).match(/\p{Script=Han}/gu) ?? [];
  return [...bigrams(text), ...new Set(singles)].join(" ");
}

/** A full-text query that finds texts holding every run of the words as it stands; null when there is nothing to look for. */
export function indexQuery(text: string): string | null {
  const phrases = [...folded(text).matchAll(runs)].map(([run]) => {
    const cut = han.test(run) ? pairs(run) : [run];
    return `"${cut.join(" ")}"`;
  });
  return phrases.length === 0 ? null : phrases.join(" AND ");
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
