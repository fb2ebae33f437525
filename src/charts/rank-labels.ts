import { formatValue } from "../i18n/format.ts";
import type { RankPanel, RankPoint } from "./rank.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { Speaker } from "./words.ts";

/** A label beside a point: at its left, at its right, or, between two editions, above it. */
export interface RankLabel {
  point: RankPoint;
  side: "left" | "right" | "above";
  lines: string[];
}

/** Height of a line of a label, in pixels. */
export const LINE = 17;

function sideOf(point: RankPoint, { editions, lines }: RankPanel): RankLabel["side"] {
  const last = editions.length - 1;
  if (point.edition === 0 && last > 0) return "left";
  return point.edition < last && lines.some(({ from }) => from === point) ? "above" : "right";
}

/** Whether the same area has the same band at a later edition, where one label names both. */
function isRepeated({ band, claim, edition, low, high }: RankPoint, { points }: RankPanel): boolean {
  return (
    band &&
    points.some(
      (other) =>
        other.band && other.edition > edition && other.claim.row.area === claim.row.area && other.low === low && other.high === high,
    )
  );
}

/** Labels that name each point where it stands, broken into lines no wider than `room` pixels. */
export function rankLabels(panel: RankPanel, room: number, { language, area }: Speaker): RankLabel[] {
  const numbers = new Set<string>();
  return panel.points.flatMap((point): RankLabel[] => {
    const { row } = point.claim;
    if (isRepeated(point, panel)) return [];
    const side = sideOf(point, panel);
    const name = area(row.area);
    if (side === "above") {
      // Ties share one number.
      const key = `${point.edition} ${point.low}`;
      if (numbers.has(key)) return [];
      numbers.add(key);
      return [{ point, side, lines: [formatValue(row, language, "short")] }];
    }
    const lines = point.band
      ? [...wrapText(name, room, 13, true), ...wrapText(formatValue(row, language), room)]
      : wrapText(`${formatValue(row, language, "short")} ${name}${point.derived ? "*" : ""}`, room, 13, true);
    return [{ point, side, lines }];
  });
}

/** Room that the labels of one side take, in pixels. */
export function labelsWidth(labels: readonly RankLabel[], side: RankLabel["side"]): number {
  return Math.max(
    0,
    ...labels.filter((label) => label.side === side).flatMap(({ lines }) => lines.map((line) => textWidth(line, 13, true))),
  );
}
