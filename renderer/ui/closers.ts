// What Esc closes: everything that is open registers how to close itself; the innermost goes first.
import { useEffect, useLayoutEffect, useRef } from "react";

const closers: { readonly close: () => void; readonly beforeAll: boolean }[] = [];

/** While open, Esc (through the registry's "close") calls this. `beforeAll`: whatever was opened later, this goes first. */
export function useCloser(open: boolean, close: () => void, { beforeAll = false } = {}): void {
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const closer = { close: () => latest.current(), beforeAll };
    closers.push(closer);
    return () => {
      const at = closers.lastIndexOf(closer);
      if (at !== -1) closers.splice(at, 1);
    };
  }, [open, beforeAll]);
}

/** Closes the innermost; false when nothing is open. */
export function closeInnermost(): boolean {
  const closer = closers.findLast(({ beforeAll }) => beforeAll) ?? closers.at(-1);
  closer?.close();
  return closer !== undefined;
}
