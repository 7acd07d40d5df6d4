// A region that scrolls and holds nothing to press: it is reached by Tab, so that arrows can scroll it.
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a scrolling region without a control must be reachable by the keyboard
import type { ReactNode } from "react";

export function ScrollRegion({
  label,
  look = "",
  children,
}: {
  label: string;
  look?: string;
  children: ReactNode;
}) {
  return (
    <section className={`fillv scrolls ${look}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
