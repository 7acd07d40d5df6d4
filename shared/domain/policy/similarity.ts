// A plain likeness of two Chinese texts, for when no better one is passed in.

/** Shared pairs of neighbouring characters ÷ those of the shorter text: 0 nothing alike, 1 one contains the other. Very short texts are never alike. */
export function pairOverlap(a: string, b: string): number {
  const pairsA = pairs(a);
  const pairsB = pairs(b);
  const least = Math.min(pairsA.size, pairsB.size);
  if (least < PAIRS_AT_LEAST) return 0;
  let shared = 0;
  for (const pair of pairsA) if (pairsB.has(pair)) shared += 1;
  return shared / least;
}

const PAIRS_AT_LEAST = 4;

function pairs(text: string): Set<string> {
  const letters = [...text.replace(/[\p{P}\p{S}\s]/gu, "")];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
