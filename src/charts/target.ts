import type { Row } from "../engine/protocol.ts";
import { axisUnit, countsOf, type AmountPanel } from "./amount.ts";
import type { ChartContext } from "./chart.ts";
import { compareClaims, toClaims, type Claim } from "./claims.ts";
import { isOverruled, isUndecided } from "./disputes.ts";
import { groupBy } from "./group-by.ts";
import { toScale, type Scale } from "./scale.ts";

/** What a target cell draws beside its own rows. */
export interface TargetOptions {
  /** What is stated of today about any area; rows of other indicators are ignored. */
  known: readonly Row[];
}

/** A promise; hollow where another source contradicts it. */
export interface TargetMark {
  claim: Claim;
  hollow: boolean;
  /** The same words taken for another kind of value by another text: an estimate here, a target there. */
  alias: Claim | null;
}

/** What one area promises on one indicator for one time, beside what is known today. */
export interface TargetRow {
  area: string;
  indicator: string;
  period: string | null;
  targets: TargetMark[];
  /** The row's own area first, then others, the best first. */
  known: Claim[];
  /** How many more areas are known than are drawn. */
  more: number;
}

/** Rows that share a unit, and so an axis. */
export interface TargetPanel {
  unit: string;
  counts: AmountPanel["counts"];
  scale: Scale;
  rows: TargetRow[];
}

/** How many other areas' values of today stand beside a target. */
const OTHERS = 4;

/** Scales that a unit has by itself: an index runs from 0 to 1, a rank from 1. */
const FIXED: Record<string, (scale: Scale) => Scale> = {
  index: () => ({ kind: "linear", low: 0, high: 1 }),
  rank: ({ high }) => ({ kind: "linear", low: 1, high: high > 34 ? 63 : 34 }),
};

function sameValue(a: Row, b: Row): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.comparator === b.comparator && a.unit === b.unit;
}

const KINDS: Row["kind"][] = ["target", "plan", "estimate", "actual"];

/** Marks of one row; claims that differ in nothing but their kind are one mark that carries both. */
function marksOf(claims: readonly Claim[], context: Pick<ChartContext, "conflicts">): TargetMark[] {
  const rest = [...claims].sort(
    (a, b) => Number(isOverruled(a, context)) - Number(isOverruled(b, context)) || KINDS.indexOf(a.row.kind) - KINDS.indexOf(b.row.kind),
  );
  const marks: TargetMark[] = [];
  for (let claim = rest.shift(); claim; claim = rest.shift()) {
    const { row } = claim;
    const twin = rest.findIndex((other) => sameValue(row, other.row));
    const alias = twin < 0 ? null : (rest.splice(twin, 1)[0] ?? null);
    marks.push({ claim, alias, hollow: alias === null && (isOverruled(claim, context) || isUndecided(claim, context)) });
  }
  return marks;
}

/** Known values stand in the row of their own area, or else in the first row of their indicator. */
function rowOf(known: Claim, rows: readonly TargetRow[]): TargetRow | undefined {
  const same = rows.filter(({ indicator, targets }) => {
    const target = targets[0]?.claim.row;
    return indicator === known.row.indicator && target?.measure === known.row.measure && target.unit === known.row.unit;
  });
  return same.find(({ area }) => area === known.row.area) ?? same[0];
}

/** The latest value of each area, the row's own first; of the others no more than there is room for, the best first. */
function nearest({ area, known }: TargetRow): Pick<TargetRow, "known" | "more"> {
  const latest = [...groupBy(known, ({ row }) => row.area).values()].flatMap((group) => {
    const last = [...group].sort(compareClaims).at(-1)?.row.period;
    const dated = [...group].sort(compareClaims).findLast(({ row }) => row.period !== null)?.row.period;
    return group.filter(({ row }) => row.period === (dated ?? last));
  });
  const best = (claim: Claim): number => (claim.row.measure === "rank" ? claim.row.value : -claim.row.value);
  const own = latest.filter(({ row }) => row.area === area);
  const others = latest.filter(({ row }) => row.area !== area).sort((a, b) => best(a) - best(b));
  return { known: [...own, ...others.slice(0, OTHERS)], more: Math.max(0, others.length - OTHERS) };
}

function toRows(claims: readonly Claim[], known: readonly Claim[], context: Pick<ChartContext, "conflicts">): TargetRow[] {
  const groups = groupBy([...claims].sort(compareClaims), ({ row }) => JSON.stringify([row.indicator, row.area, row.period]));
  const rows = [...groups.values()].flatMap((group): TargetRow[] => {
    const row = group[0]?.row;
    return row
      ? [{ area: row.area, indicator: row.indicator, period: row.period, targets: marksOf(group, context), known: [], more: 0 }]
      : [];
  });
  for (const claim of known) rowOf(claim, rows)?.known.push(claim);
  return rows.map((row) => ({ ...row, ...nearest(row) }));
}

/** The panels of a target cell, one for each unit. A target is never joined to an actual value, only set beside it. */
export function targetPanels(rows: readonly Row[], { known }: TargetOptions, context: Pick<ChartContext, "conflicts">): TargetPanel[] {
  const promises = toClaims(rows.filter(({ kind, measure }) => kind !== "actual" && measure !== "change"));
  const actual = [...rows, ...known].filter(({ kind }, i, all) => kind === "actual" && all.findIndex(({ id }) => id === all[i]?.id) === i);
  const today = toClaims(actual).filter((claim) => !isOverruled(claim, context));
  return [...groupBy(promises, ({ row }) => JSON.stringify([axisUnit(row), countsOf(row)]))].map(([key, claims]) => {
    const [unit, counts] = JSON.parse(key) as [string, AmountPanel["counts"]];
    const own = toRows(claims, today, context);
    const values = own.flatMap((row) => [...row.targets.map(({ claim }) => claim.row), ...row.known.map((claim) => claim.row)]);
    const scale = toScale(
      values.flatMap((row) => [row.low ?? row.value, row.high ?? row.value]),
      { whole: counts === "share", log: counts === "amount" },
    );
    return { unit, counts, scale: FIXED[unit]?.(scale) ?? scale, rows: own };
  });
}
