// Small builders with which the places of the sample city are written down as a tree and read out as a flat list.
import type { Place } from "../../../shared/domain/reference/index.ts";

/** A place with those inside it. */
export interface PlaceTree {
  readonly place: Omit<Place, "parentId">;
  readonly inside: readonly PlaceTree[];
}

function tree(
  level: Place["level"],
  id: string,
  name: string,
  x: number,
  y: number,
  aliases: string[],
  inside: readonly PlaceTree[],
): PlaceTree {
  return { place: { id, level, name, aliases, x, y }, inside };
}

/** A name without the word for its kind, which is what people say: 听泉街道 → 听泉. Too short a rest is no alias. */
function spokenName(name: string, kind: RegExp): string[] {
  const spoken = name.replace(kind, "");
  return spoken === name || spoken.length < 2 ? [] : [spoken];
}

/** A district or county of the city. */
export function district(
  id: string,
  name: string,
  x: number,
  y: number,
  streets: readonly PlaceTree[],
): PlaceTree {
  return tree("district", id, name, x, y, spokenName(name, /[区县]$/), streets);
}

/** A street office's area, a town or a township. */
export function street(
  id: string,
  name: string,
  x: number,
  y: number,
  communities: readonly PlaceTree[],
): PlaceTree {
  return tree("street", id, name, x, y, spokenName(name, /(街道|[镇乡])$/), communities);
}

/** A community of residents or a village. */
export function community(
  id: string,
  name: string,
  x: number,
  y: number,
  estates: readonly PlaceTree[],
): PlaceTree {
  return tree("community", id, name, x, y, spokenName(name, /(社区|村)$/), estates);
}

/** An estate, lane, hamlet, site or park: what people name when they say where they are. */
export function estate(id: string, name: string, x: number, y: number, aliases: string[]): PlaceTree {
  return tree("estate", id, name, x, y, aliases, []);
}

/** The tree as the directory holds it: parents first. */
export function flatten(trees: readonly PlaceTree[], parentId: string | null = null): Place[] {
  return trees.flatMap(({ place, inside }) => [{ ...place, parentId }, ...flatten(inside, place.id)]);
}
