// Looking things up in the directory document.
import type { Category, Directory, Place, Unit } from "./documents.ts";

/** Finds by id; the maps are made once for each directory document. */
export function unitById(directory: Directory, id: string): Unit | null {
  return indexOf(directory).units.get(id) ?? null;
}

export function categoryById(directory: Directory, id: string | null): Category | null {
  return id === null ? null : (indexOf(directory).categories.get(id) ?? null);
}

export function placeById(directory: Directory, id: string | null): Place | null {
  return id === null ? null : (indexOf(directory).places.get(id) ?? null);
}

/** The place of this level in which the place lies, or the place itself. */
export function placeAtLevel(directory: Directory, id: string | null, level: Place["level"]): Place | null {
  for (const place of placePath(directory, id)) if (place.level === level) return place;
  return null;
}

/** The place and those around it, smallest first. A place that contains itself is cut off. */
export function placePath(directory: Directory, id: string | null): Place[] {
  return path(id, (one) => placeById(directory, one));
}

/** The category and those above it, smallest first. */
export function categoryPath(directory: Directory, id: string | null): Category[] {
  return path(id, (one) => categoryById(directory, one));
}

function path<T extends { id: string; parentId: string | null }>(
  id: string | null,
  find: (id: string) => T | null,
): T[] {
  const found: T[] = [];
  let next = id;
  while (next !== null) {
    const one = find(next);
    if (!one || found.includes(one)) break;
    found.push(one);
    next = one.parentId;
  }
  return found;
}

interface DirectoryIndex {
  units: ReadonlyMap<string, Unit>;
  categories: ReadonlyMap<string, Category>;
  places: ReadonlyMap<string, Place>;
}

const indexes = new WeakMap<Directory, DirectoryIndex>();

function indexOf(directory: Directory): DirectoryIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index = {
    units: byId(directory.units),
    categories: byId(directory.categories),
    places: byId(directory.places),
  };
  indexes.set(directory, index);
  return index;
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
