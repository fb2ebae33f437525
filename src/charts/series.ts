import { AREA_BY_ID, AREAS } from "../data/areas.ts";
import type { Row } from "../engine/protocol.ts";
import { scopeOf } from "./claims.ts";

/** How many units a ranking counts, and whether the articles say so or it is taken from the map of the day. */
export interface SeriesSize {
  n: number;
  assumed: boolean;
}

const MERGER = "2025-07-01";

/** The day a row speaks of, as far as its area and its period tell: before or after the merger of the provinces. */
function isAfterMerger(row: Pick<Row, "area" | "period">): boolean {
  const area = AREA_BY_ID.get(row.area);
  if (area?.validFrom != null) return area.validFrom >= MERGER;
  if (area?.validTo != null) return false;
  return row.period !== null && row.period.replace(/^.*\//, "").slice(0, 4) >= "2025";
}

function unitsOf(scope: string, after: boolean): number {
  const alive = AREAS.filter(
    ({ kind, validFrom, validTo }) => kind === "province" && (after ? validTo === null : validFrom === null || validFrom < MERGER),
  );
  return scope === "viet-nam" ? alive.length : alive.filter(({ region }) => region === scope).length;
}

/**
 * The size of the ranking that a rank belongs to: as stated by the row, or else by another row of the same index, edition and scope, or
 * else the number of units there were at the time (63 before July 2025, 34 after), which is then marked as assumed. Regions are counted as
 * they were before the merger, since no list says which region the merged units belong to.
 */
export function seriesSize(row: Row, all: readonly Row[]): SeriesSize {
  if (row.outOf !== undefined) return { n: row.outOf, assumed: false };
  const after = isAfterMerger(row);
  const stated = all.find(
    (other) =>
      other.outOf !== undefined &&
      other.indicator === row.indicator &&
      other.measure === "rank" &&
      other.period === row.period &&
      scopeOf(other) === scopeOf(row) &&
      isAfterMerger(other) === after,
  );
  if (stated?.outOf !== undefined) return { n: stated.outOf, assumed: false };
  const national = scopeOf(row) === "viet-nam";
  const units = unitsOf(scopeOf(row), after && national);
  return { n: units > 0 ? units : unitsOf("viet-nam", after), assumed: true };
}
