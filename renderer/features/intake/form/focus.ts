// The caret goes to a field only because the person asked for it: by F2, a field key, a fault's link or after the own submit.

/** Focuses the field of this path; a group of choices gets its chosen one. */
export function focusField(path: string): boolean {
  const marked = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (marked === null) return false;
  const target = marked.matches("fieldset")
    ? (marked.querySelector<HTMLElement>("input:checked") ?? marked.querySelector<HTMLElement>("input"))
    : marked;
  target?.focus();
  return target !== null;
}
