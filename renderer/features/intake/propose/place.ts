// Which place is meant by what was written: the most exact one whose name or nickname stands in the text.
import type { Directory, Place } from "../../../../shared/domain/index.ts";

const exactness: Readonly<Record<Place["level"], number>> = {
  district: 0,
  street: 1,
  community: 2,
  estate: 3,
};

/** Null when no name is found, or two places of one name are. */
export function proposePlace(text: string, directory: Directory): Place | null {
  let best: { place: Place; score: number } | null = null;
  let tied = false;
  for (const place of directory.places) {
    const longest = [place.name, ...place.aliases]
      .filter((name) => name.length >= 2 && text.includes(name))
      .reduce((length, name) => Math.max(length, name.length), 0);
    if (longest === 0) continue;
    const score = exactness[place.level] * 100 + longest;
    if (best === null || score > best.score) {
      best = { place, score };
      tied = false;
    } else if (score === best.score) tied = true;
  }
  return best === null || tied ? null : best.place;
}
