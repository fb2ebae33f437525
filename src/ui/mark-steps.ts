/** Where a mark stands, in pixels. */
export interface Point {
  x: number;
  y: number;
}

const WAYS: Record<string, (from: Point, to: Point) => [ahead: number, aside: number]> = {
  ArrowRight: (from, to) => [to.x - from.x, to.y - from.y],
  ArrowLeft: (from, to) => [from.x - to.x, to.y - from.y],
  ArrowDown: (from, to) => [to.y - from.y, to.x - from.x],
  ArrowUp: (from, to) => [from.y - to.y, to.x - from.x],
};

/**
 * The mark that an arrow key leads to: the nearest one ahead, where a pixel aside counts double; Home and End lead to the first and the
 * last. Null where the key leads nowhere.
 */
export function stepTo(key: string, current: number, points: readonly Point[]): number | null {
  if (points.length === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return points.length - 1;
  const way = WAYS[key];
  const from = points[current];
  if (way === undefined || from === undefined) return null;
  let best: { index: number; cost: number } | null = null;
  points.forEach((to, index) => {
    const [ahead, aside] = way(from, to);
    if (index === current || ahead <= 1) return;
    const cost = ahead + 2 * Math.abs(aside);
    if (best === null || cost < best.cost) best = { index, cost };
  });
  return (best as { index: number } | null)?.index ?? null;
}
