// A due time as a person types it, "2026-11-24 18:00" in the city's own time, and back.
const MINUTE_MS = 60_000;

/** Null when it is not a time. */
export function dueInstant(typed: string, utcOffsetMinutes: number): number | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2}):(\d{2})$/.exec(
    typed.normalize("NFKC").replaceAll("/", "-").trim(),
  );
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const civil = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const asTyped =
    civil.getUTCMonth() === month - 1 && civil.getUTCDate() === day && civil.getUTCHours() === hour;
  return asTyped && minute < 60 ? civil.getTime() - utcOffsetMinutes * MINUTE_MS : null;
}

export function dueText(at: number, utcOffsetMinutes: number): string {
  return new Date(at + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 16).replace("T", " ");
}
