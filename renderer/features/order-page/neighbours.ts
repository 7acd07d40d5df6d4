// The orders before and after one in a list.

export function neighbours(
  ids: readonly string[],
  id: string,
): { previous: string | null; next: string | null } {
  const at = ids.indexOf(id);
  if (at === -1) return { previous: null, next: ids[0] ?? null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
