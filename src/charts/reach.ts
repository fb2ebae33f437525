/**
 * How far around each mark a finger is answered, in pixels: 12, or half the way to the nearest other mark, but never less than the mark
 * itself; labels stay as wide targets where marks stand close.
 */
export function reachOf(points: readonly { x: number; y: number }[], most = 12, least = 5.5): number[] {
  return points.map((point, i) => {
    const distances = points.filter((_, j) => j !== i).map((other) => Math.max(Math.abs(other.x - point.x), Math.abs(other.y - point.y)));
    return Math.max(least, Math.min(most, ...distances.map((distance) => distance / 2)));
  });
}
