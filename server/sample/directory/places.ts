// All places of the sample city 湘岚市 (invented): 6 districts and counties with their streets, communities and estates.
import type { Place } from "../../../shared/domain/reference/index.ts";
import { flatten } from "./place-builder.ts";
import { chengjiangPlaces } from "./places-chengjiang.ts";
import { gaoxinPlaces } from "./places-gaoxin.ts";
import { qingyanPlaces } from "./places-qingyan.ts";
import { songlingPlaces } from "./places-songling.ts";
import { wangshuPlaces } from "./places-wangshu.ts";
import { yunluPlaces } from "./places-yunlu.ts";

export const places: Place[] = flatten([
  yunluPlaces,
  wangshuPlaces,
  chengjiangPlaces,
  gaoxinPlaces,
  qingyanPlaces,
  songlingPlaces,
]);

/** Places of one level, in the order of the directory. */
export function placesOf(level: Place["level"]): Place[] {
  return places.filter((place) => place.level === level);
}

const byId = new Map(places.map((place) => [place.id, place]));

/** The place with this id; an unknown id is a mistake in the sample data. */
function placeById(id: string): Place {
  const place = byId.get(id);
  if (place === undefined) throw new Error(`sample place ${id} is not in the directory`);
  return place;
}

/** The place and those it lies in, from the district down to the place itself. */
export function pathOf(id: string): Place[] {
  const place = placeById(id);
  return place.parentId === null ? [place] : [...pathOf(place.parentId), place];
}
