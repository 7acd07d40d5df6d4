// Open orders that resemble what is being typed, said with the words they share (DOMAIN 5, ground 4).
import type { HostQueryParams, HostQueryValue } from "../../../shared/protocol/index.ts";
import { bigrams, normalisePhone, similarity } from "../../../shared/text/index.ts";
import type { Digests } from "../store/digests.ts";
import { phoneHash } from "./phone-hash.ts";

const CANDIDATES = 60;
const PAIRS_ASKED = 40;
const MATCHES_AT_MOST = 8;
/** Least likeness to be shown: less is enough where place or petitioner are the same. */
const least = { alone: 0.45, withPlace: 0.25, withPetitioner: 0.2 };

export function findSimilar(
  digests: Digests,
  phoneHashKey: string,
  { text, placeId, phone }: HostQueryParams<"similar">,
): HostQueryValue<"similar"> {
  const pairs = [...new Set(bigrams(text))].filter((pair) => pair.length > 1).slice(-PAIRS_ASKED);
  if (pairs.length === 0) return { matches: [] };
  const digits = normalisePhone(phone);
  const hash = digits === "" ? null : phoneHash(phoneHashKey, digits);
  const found = [
    ...(placeId === null ? [] : digests.openAt(placeId, CANDIDATES)),
    ...(hash === null ? [] : digests.ofPhone(hash, CANDIDATES)),
    ...digests.openWithAny(pairs, CANDIDATES),
  ];
  const once = new Map(found.map((digest) => [digest.orderId, digest]));
  const matches = [...once.values()]
    .map((digest) => {
      const { score, words } = similarity(text, digest.title);
      return {
        digest,
        similarity: Math.round(score * 100) / 100,
        samePetitioner: hash !== null && digest.phoneHashes.includes(hash),
        samePlace: placeId !== null && digest.placeId === placeId,
        words,
      };
    })
    .filter(
      (match) =>
        match.similarity >=
        (match.samePetitioner ? least.withPetitioner : match.samePlace ? least.withPlace : least.alone),
    );
  matches.sort(
    (one, other) =>
      Number(other.samePetitioner) - Number(one.samePetitioner) ||
      other.similarity - one.similarity ||
      other.digest.recordedAt - one.digest.recordedAt,
  );
  return { matches: matches.slice(0, MATCHES_AT_MOST) };
}
