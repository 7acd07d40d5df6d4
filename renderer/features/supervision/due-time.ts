// A due time as a person types it, "2026-11-24T18:00" in the city's own time, and back.
const MINUTE_MS = 60_000;

/** Null when it is not a time. */
export function dueInstant(typed: string, utcOffsetMinutes: number): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return null;
  const at = Date.parse(`${typed}:00Z`);
  return Number.isNaN(at) ? null : at - utcOffsetMinutes * MINUTE_MS;
}

export function dueText(at: number, utcOffsetMinutes: number): string {
  return new Date(at + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 16);
}
