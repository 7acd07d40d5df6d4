// The number that a supervision notice is proposed under: the city's day and the last four digits of the order.

export function proposedNoticeNumber(
  at: number,
  utcOffsetMinutes: number,
  orderNumber: string | null,
): string {
  const day = new Date(at + utcOffsetMinutes * 60_000).toISOString().slice(2, 10).replaceAll("-", "");
  const tail = (orderNumber ?? "").replace(/\D/g, "").slice(-4);
  return `督${day}-${tail === "" ? "0000" : tail}`;
}
