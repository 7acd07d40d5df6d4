// Text as every store can hold it. A paste can bring half a character (a lone surrogate) or a NUL; PostgreSQL's jsonb takes neither,
// so an act with one of them could never be taken in.

/** The same value with every text in it made storable: half a character becomes "�", a NUL goes. */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\0", "");
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, storable(member)]));
}
