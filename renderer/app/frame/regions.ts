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
  const now = page.activeElement?.closest<HTMLElement>("[data-region]") ?? null;
  const at = now === null ? -1 : regions.indexOf(now);
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

/** Moves the focus into one region, to where the work in it begins. Only on the person's own key. */
export function enterRegion(page: Document, order: number): void {
  const region = page.querySelector<HTMLElement>(`[data-region="${order}"]`);
  if (region !== null) focusableIn(region)?.focus();
}

const focusable =
  "input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex='0'], a[href]";

/** The field that its screen names as the first, else the first that can take the focus. */
function focusableIn(region: HTMLElement): HTMLElement | undefined {
  const shown = (element: HTMLElement) => element.getClientRects().length > 0;
  return (
    [...region.querySelectorAll<HTMLElement>("[data-region-first]")].find(shown) ??
    [...region.querySelectorAll<HTMLElement>(focusable)].find(shown)
  );
}
