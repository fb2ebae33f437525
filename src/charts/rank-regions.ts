import type { Row } from "../engine/protocol.ts";
import { compareEditions, scopeOf, type Claim } from "./claims.ts";
import { groupBy } from "./group-by.ts";
import { seriesSize } from "./series.ts";

/** Ranks counted inside one region at one edition, on an axis of the region's own provinces. */
export interface RegionStrip {
  region: string;
  period: string | null;
  n: number;
  assumed: boolean;
  points: { claim: Claim; low: number; high: number }[];
}

function point(claim: Claim, n: number): RegionStrip["points"][number] {
  const { comparator, value, low, high } = claim.row;
  if (comparator === "range") return { claim, low: low ?? value, high: high ?? value };
  if (comparator === "<=" || comparator === "<") return { claim, low: 1, high: comparator === "<" ? value - 1 : value };
  if (comparator === ">=" || comparator === ">") return { claim, low: comparator === ">" ? value + 1 : value, high: n };
  return { claim, low: value, high: value };
}

/** Regional ranks as strips, by region and then by edition, so that none is taken for a national one or joined to it. */
export function regionStrips(claims: readonly Claim[], rows: readonly Row[]): RegionStrip[] {
  const strips = groupBy(claims, ({ row }) => JSON.stringify([scopeOf(row), row.period]));
  return [...strips]
    .map(([key, own]) => {
      const [region, period] = JSON.parse(key) as [string, string | null];
      const sizes = own.map(({ row }) => seriesSize(row, rows));
      const n = Math.max(...sizes.map((size) => size.n), ...own.map(({ row }) => row.high ?? row.value));
      return { region, period, n, assumed: sizes.every(({ assumed }) => assumed), points: own.map((claim) => point(claim, n)) };
    })
    .sort((a, b) => (a.region === b.region ? compareEditions(a.period, b.period) : a.region < b.region ? -1 : 1));
}
