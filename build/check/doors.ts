// The rule of doors: a folder directly under shared/, server/, renderer/features/ or electron/console/ is a room once it
// has an index.ts, and who comes from another top folder enters by an index.ts. Tests and the workshop may look inside.

export type Edge = { readonly from: string; readonly to: string };

const ROOM = /^(?:shared|server|electron\/console|renderer\/features)\/[^/]+\//;
const MAY_LOOK_INSIDE = /^(?:test|build)\//;
const DOOR = /(?:^|\/)index\.tsx?$/;

/** The imports that climb in by a window. `isThere` answers for files of the tree. */
export function windowImports(edges: readonly Edge[], isThere: (path: string) => boolean): readonly Edge[] {
  return edges.filter(({ from, to }) => {
    const room = ROOM.exec(to)?.[0];
    if (room === undefined || topFolder(from) === topFolder(to)) return false;
    if (MAY_LOOK_INSIDE.test(from) || DOOR.test(to)) return false;
    return isThere(`${room}index.ts`) || isThere(`${room}index.tsx`);
  });
}

function topFolder(path: string): string | undefined {
  return path.split("/", 1)[0];
}
