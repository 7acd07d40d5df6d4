// Where an arrow key leads in a grid of tiles that wraps after so many columns; it stays where there is nowhere to go.

export function moved(
  at: number,
  step: "left" | "right" | "up" | "down",
  columns: number,
  count: number,
): number {
  const by = { left: -1, right: 1, up: -columns, down: columns }[step];
  const next = at + by;
  return next < 0 || next >= count ? at : next;
}
