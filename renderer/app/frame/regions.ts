// F6 and Shift F6: from region to region, back to where the focus stood in each. Regions carry data-region with their order.

const lastFocus = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus stands in each region. */
export function rememberFocus(page: Document): () => void {
  const onFocus = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const region = event.target.closest("[data-region]");
    if (region !== null) lastFocus.set(region, event.target);
  };
  page.addEventListener("focusin", onFocus);
  return () => page.removeEventListener("focusin", onFocus);
}

/** Moves the focus to the next region (+1) or the previous one (−1). */
export function moveRegion(page: Document, step: 1 | -1): void {
  const regions = [...page.querySelectorAll<HTMLElement>("[data-region]")]
    .filter((region) => focusableIn(region) !== undefined)
    .sort((a, b) => Number(a.dataset["region"]) - Number(b.dataset["region"]));
  if (regions.length === 0) return;
  const now = page.activeElement?.closest("[data-region]");
  const at = regions.findIndex((region) => region === now);
  const next =
    regions[
      at === -1 ? (step === 1 ? 0 : regions.length - 1) : (at + step + regions.length) % regions.length
    ];
  if (next === undefined) return;
  const remembered = lastFocus.get(next);
  const target =
    remembered?.isConnected === true && next.contains(remembered) ? remembered : focusableIn(next);
  target?.focus();
}

const focusable =
  "[data-region-first], input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex='0'], a[href]";

function focusableIn(region: HTMLElement): HTMLElement | undefined {
  return [...region.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.getClientRects().length > 0,
  );
}
