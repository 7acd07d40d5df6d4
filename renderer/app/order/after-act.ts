// After a person's own act the form may be gone, and the caret with it: it goes back to the list they work through. Only a
// caret that was in this screen is moved.

export function backToList(page: Document = document): void {
  const active = page.activeElement;
  const main = page.querySelector("main");
  const inMain = active !== null && main?.contains(active) === true && active.closest("[data-list]") === null;
  if (active !== null && active !== page.body && !inMain) return;
  const list =
    main?.querySelector<HTMLElement>(".now [data-list]") ??
    main?.querySelector<HTMLElement>("[data-list]") ??
    main?.querySelector<HTMLElement>("[data-region-first]");
  list?.focus({ preventScroll: true });
}
