import type { Row } from "../engine/protocol.ts";
import type { ChartContext } from "./chart.ts";
import { compareClaims, toClaims, type Claim } from "./claims.ts";
import { isOverruled, isUndecided } from "./disputes.ts";
import { groupBy } from "./group-by.ts";
import { toScale, type Scale } from "./scale.ts";

/** A stated amount; hollow where another source contradicts it. */
export interface AmountMark {
  claim: Claim;
  hollow: boolean;
}

/** All that is stated of one area's indicator at one time. */
export interface AmountRow {
  kind: "values";
  area: string;
  indicator: string;
  period: string | null;
  marks: AmountMark[];
}

/** Three shares that make one economy, as one bar. */
export interface StackRow {
  kind: "stack";
  area: string;
  period: string | null;
  marks: AmountMark[];
}

/** Rows that share a unit, and so an axis. */
export interface AmountPanel {
  unit: string;
  /** Shares of a whole, growth, or plain amounts: what the axis counts. */
  counts: "share" | "rate" | "amount";
  scale: Scale;
  rows: (AmountRow | StackRow)[];
}

const STRUCTURE = ["agriculture_share", "industry_share", "services_share"];

/** The unit of a row's axis: amounts a person are on an axis of their own. */
export function axisUnit({ unit, indicator }: Pick<Row, "unit" | "indicator">): string {
  return indicator.endsWith("_per_capita") && !unit.endsWith("/person") ? `${unit}/person` : unit;
}

/** What the axis of a row counts; a share of a whole and a growth are both percent, but not of the same thing. */
export function countsOf({ measure, unit }: Pick<Row, "measure" | "unit">): AmountPanel["counts"] {
  return measure === "rate" ? "rate" : measure === "share" && unit === "%" ? "share" : "amount";
}

function toRow(claims: readonly Claim[], context: Pick<ChartContext, "conflicts">): AmountRow[] {
  const [first] = claims;
  if (!first) return [];
  const { area, indicator, period } = first.row;
  const marks = claims.map((claim) => ({ claim, hollow: isOverruled(claim, context) || isUndecided(claim, context) }));
  return [{ kind: "values", area, indicator, period, marks }];
}

/** The three parts of an area's economy at one time, where one work states all of them, once each, and they make a whole. */
function stackOf(row: AmountRow, rows: readonly AmountRow[]): StackRow | null {
  const parts = STRUCTURE.map((indicator) =>
    rows.find((other) => other.indicator === indicator && other.area === row.area && other.period === row.period),
  );
  const marks = parts.flatMap((part) => part?.marks ?? []);
  const works = marks.map(({ claim }) => claim.row.work ?? claim.row.source);
  const whole = marks.reduce((sum, { claim }) => sum + claim.row.value, 0);
  const exact = marks.every(({ claim, hollow }) => claim.row.comparator === "=" && !hollow);
  const belongs = parts.every((part) => part?.marks.length === 1) && new Set(works).size === 1 && exact && Math.abs(whole - 100) <= 1;
  return belongs ? { kind: "stack", area: row.area, period: row.period, marks } : null;
}

/** The rows of a panel, with the parts of an economy drawn together where they belong together. */
function joinStructure(rows: readonly AmountRow[]): (AmountRow | StackRow)[] {
  return rows.flatMap((row): (AmountRow | StackRow)[] => {
    if (!STRUCTURE.includes(row.indicator)) return [row];
    const stack = stackOf(row, rows);
    if (stack === null) return [row];
    return row.indicator === STRUCTURE[0] ? [stack] : [];
  });
}

/** The panels of an amount cell, one for each unit; ranks, scores and changes are not amounts and are left out. */
export function amountPanels(rows: readonly Row[], context: Pick<ChartContext, "conflicts">): AmountPanel[] {
  const drawn = rows.filter(({ measure }) => measure !== "rank" && measure !== "score" && measure !== "change" && measure !== "ratio");
  const claims = toClaims(drawn).sort(compareClaims);
  return [...groupBy(claims, ({ row }) => JSON.stringify([axisUnit(row), countsOf(row)]))].map(([key, claims]) => {
    const [unit, counts] = JSON.parse(key) as [string, AmountPanel["counts"]];
    const groups = groupBy(claims, ({ row }) => JSON.stringify([row.indicator, row.area, row.period]));
    const values = claims.flatMap(({ row }) => [row.low ?? row.value, row.high ?? row.value]);
    const scale = toScale(values, { whole: counts === "share", log: counts === "amount" });
    return { unit, counts, scale, rows: joinStructure([...groups.values()].flatMap((group) => toRow(group, context))) };
  });
}
