// What Esc closes: everything that is open registers how to close itself; the innermost goes first.
import { useEffect, useLayoutEffect, useRef } from "react";

const closers: (() => void)[] = [];

/** While open, Esc (through the registry's "close") calls this. */
export function useCloser(open: boolean, close: () => void): void {
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const closer = () => latest.current();
    closers.push(closer);
    return () => {
      const at = closers.lastIndexOf(closer);
      if (at !== -1) closers.splice(at, 1);
    };
  }, [open]);
}

/** Closes the innermost; false when nothing is open. */
export function closeInnermost(): boolean {
  const closer = closers.at(-1);
  closer?.();
  return closer !== undefined;
}
