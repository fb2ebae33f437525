import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Row, Stated } from "../engine/protocol.ts";
import { cataloguePlace } from "./catalogue-order.ts";
import type { ChartContext } from "./chart.ts";
import { compareEditions, scopeOf, toClaims, type Claim } from "./claims.ts";
import { isOverruled, isUndecided } from "./disputes.ts";
import { groupBy } from "./group-by.ts";
import { regionStrips, type RegionStrip } from "./rank-regions.ts";
import { niceStep } from "./scale.ts";
import { seriesSize } from "./series.ts";

/** What a rank cell draws. */
export interface RankOptions {
  measure: "rank" | "score";
  /** How many areas are stated, to be said under each panel's title. */
  stated?: readonly Stated[];
}

/** A stated rank or score at its edition; a comparator makes it a band from low to high. */
export interface RankPoint {
  claim: Claim;
  edition: number;
  low: number;
  high: number;
  band: boolean;
  /** Another source contradicts it. */
  hollow: boolean;
  /** Not what is, but what is promised or expected; joined to nothing. */
  promise: boolean;
  /** Not stated itself, but worked out from what is. */
  derived: boolean;
}

/** Two editions of one index, joined for one area. */
export interface RankLine {
  area: string;
  from: RankPoint;
  to: RankPoint;
}

/** The axis of a panel: ranks run from 1 at the top to n at the bottom, scores from low at the bottom to high at the top. */
export type RankAxis = { kind: "rank"; n: number; assumed: boolean } | { kind: "score"; low: number; high: number };

/** One index, among units of one number, with its editions side by side and, apart from them, the ranks inside regions. */
export interface RankPanel {
  indicator: string;
  axis: RankAxis;
  editions: (string | null)[];
  points: RankPoint[];
  lines: RankLine[];
  strips: RegionStrip[];
}

function bounds({ row }: Claim, axis: RankAxis): { low: number; high: number; band: boolean } {
  const { comparator, value } = row;
  if (comparator === "range" && row.low !== undefined && row.high !== undefined) return { low: row.low, high: row.high, band: true };
  if (axis.kind === "score" || comparator === "=" || comparator === "~") return { low: value, high: value, band: false };
  if (comparator === "<=" || comparator === "<") return { low: 1, high: comparator === "<" ? value - 1 : value, band: true };
  return { low: comparator === ">" ? value + 1 : value, high: axis.n, band: true };
}

/** A single, undisputed point of an area at an edition, a stated one before a derived one; a band is not one place, a promise is not one yet: both are joined to nothing. */
function lineEnd(points: readonly RankPoint[], area: string, edition: number): RankPoint | null {
  const here = points.filter(
    ({ claim, edition: at, band, hollow, promise }) => claim.row.area === area && at === edition && !band && !hollow && !promise,
  );
  const stated = here.filter(({ derived }) => !derived);
  const ends = stated.length > 0 ? stated : here;
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

function lines(points: readonly RankPoint[], editions: readonly (string | null)[]): RankLine[] {
  return [...new Set(points.map(({ claim }) => claim.row.area))].flatMap((area) => {
    const ends = editions.map((period, edition) => (period === null ? null : lineEnd(points, area, edition))).filter((end) => end !== null);
    return ends.slice(1).flatMap((to, i) => {
      const from = ends[i];
      return from ? [{ area, from, to }] : [];
    });
  });
}

/** At least a fifth of all possible scores, so that a small difference does not look like a large one. */
function scoreAxis(indicator: string, claims: readonly Claim[]): RankAxis {
  const values = claims.flatMap(({ row }) => [row.low ?? row.value, row.high ?? row.value]);
  const most = INDICATOR_BY_ID.get(indicator)?.scoreMax;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const lack = Math.max(0, (most ?? greatest) / 5 - (greatest - least)) / 2;
  const step = niceStep((greatest - least + 2 * lack) / 4);
  const high = Math.ceil((greatest + lack) / step) * step;
  return {
    kind: "score",
    low: Math.max(0, Math.floor((least - lack) / step) * step),
    high: most === undefined ? high : Math.min(most, high),
  };
}

/** Editions in order of time, those without a date last. */
function editionsOf(claims: readonly Claim[]): (string | null)[] {
  return [...new Set(claims.map(({ row }) => row.period))].sort(compareEditions);
}

function panel(indicator: string, axis: RankAxis, claims: readonly Claim[], context: Pick<ChartContext, "conflicts">): RankPanel {
  const editions = editionsOf(claims);
  const points = claims.map((claim) => ({
    claim,
    edition: editions.indexOf(claim.row.period),
    ...bounds(claim, axis),
    hollow: isOverruled(claim, context) || isUndecided(claim, context),
    promise: claim.row.kind !== "actual",
    derived: claim.row.origin === "derived",
  }));
  return { indicator, axis, editions, points, lines: lines(points, editions), strips: [] };
}

/** National ranks of one index; one panel for each number of units, since ranks of 63 and of 34 are never on one axis. */
function nationalPanels(claims: readonly Claim[], rows: readonly Row[], context: Pick<ChartContext, "conflicts">): RankPanel[] {
  const sized = claims.map((claim) => ({ claim, ...seriesSize(claim.row, rows) }));
  return [...groupBy(sized, ({ n }) => n)].map(([n, group]) => {
    const own = group.map(({ claim }) => claim);
    const assumed = group.every((one) => one.assumed);
    const greatest = Math.max(n, ...own.map(({ row }) => row.high ?? row.value));
    return panel(own[0]?.row.indicator ?? "", { kind: "rank", n: greatest, assumed }, own, context);
  });
}

/** The panels of a rank cell, one for each index and number of units, in the order of the catalogue. */
export function rankPanels(rows: readonly Row[], { measure }: RankOptions, context: Pick<ChartContext, "conflicts">): RankPanel[] {
  const claims = toClaims(rows.filter((row) => row.measure === measure));
  const indicators = [...new Set(claims.map(({ row }) => row.indicator))].sort((a, b) => cataloguePlace(a) - cataloguePlace(b));
  return indicators.flatMap((indicator) => {
    const own = claims.filter(({ row }) => row.indicator === indicator);
    if (measure === "score") return [panel(indicator, scoreAxis(indicator, own), own, context)];
    const national = own.filter(({ row }) => scopeOf(row) === "viet-nam");
    const panels = nationalPanels(national, rows, context);
    const strips = regionStrips(
      own.filter(({ row }) => scopeOf(row) !== "viet-nam"),
      rows,
    );
    const [first, ...others] = panels;
    if (first) return [{ ...first, strips }, ...others];
    return strips.length > 0
      ? [{ indicator, axis: { kind: "rank", n: 0, assumed: true }, editions: [], points: [], lines: [], strips }]
      : [];
  });
}
