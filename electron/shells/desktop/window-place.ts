// Where the desk's window opens: where it stood, as long as a display is there that shows enough of it to take hold of.
import type { WindowPlace } from "./machine-settings.ts";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestDesk = { width: 1024, height: 640 } as const;
const usualDesk = { width: 1366, height: 768 } as const;
/** So much of the title bar must be within a display. */
const holdWidth = 160;
const holdHeight = 40;

/** `workAreas` of all displays. Without x and y the system centres the window on the first display. */
export function placeOn(
  workAreas: readonly Rectangle[],
  kept: WindowPlace | null,
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const area = kept === null ? undefined : workAreas.find((each) => canHold(each, kept));
  if (kept === null || area === undefined) {
    const [first] = workAreas;
    return first === undefined ? usualDesk : fitted(usualDesk, first);
  }
  const size = fitted(kept, area);
  return {
    ...size,
    x: clamp(kept.x, area.x, area.x + area.width - size.width),
    y: clamp(kept.y, area.y, area.y + area.height - size.height),
  };
}

function canHold(area: Rectangle, { x, y, width }: Rectangle): boolean {
  const left = Math.max(x, area.x);
  const right = Math.min(x + width, area.x + area.width);
  return right - left >= holdWidth && y >= area.y - holdHeight && y + holdHeight <= area.y + area.height;
}

function fitted(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, smallestDesk.width), area.width),
    height: Math.min(Math.max(size.height, smallestDesk.height), area.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
