import { toClaims } from "../charts/claims.ts";
import type { Observation } from "../data/contract.ts";
import type { Row } from "../engine/protocol.ts";
import { formatDeadline, formatNumber, formatPeriod, formatValue } from "../i18n/format.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import type { Cell, Field } from "../notebook/spec.ts";
import type { Speaker } from "../charts/words.ts";

/** One claim in a cell of the matrix. */
export interface MatrixValue {
  ids: string[];
  /** The value, brief. */
  text: string;
  /** Region that a rank is counted in: as the cell says it, and in full where it says less. */
  scope: { text: string; full: string | null } | null;
  /** What the row and the column leave open: area, indicator, kind, period. */
  note: string;
  disputed: boolean;
}

/** What a cell of the matrix shows: each claim once, or how many observations there are. */
export function matrixValues(rows: readonly Row[], { rows: down, columns: across, value }: Cell, speaker: Speaker): MatrixValue[] {
  const { language } = speaker;
  if (rows.length === 0) return [];
  if (value === "count")
    return [{ ids: rows.map(({ id }) => id), text: formatNumber(rows.length, language), scope: null, note: "", disputed: false }];
  const axes = new Set<Field>([down, across]);
  return toClaims(rows).map(({ row, ids }) => ({
    ids,
    text: valueText(row, speaker),
    scope: scopeOf(row, axes, speaker),
    note: noteOf(row, axes, speaker),
    disputed: rows.some(({ id, conflict }) => conflict !== null && ids.includes(id)),
  }));
}

function valueText(row: Row, { language }: Speaker): string {
  const t = messages(language);
  if (row.measure === "rank" && row.comparator !== "<=") return t.readAs.rank(formatValue(row, language, "short"));
  return formatValue(row, language, row.unit === "points" ? "long" : "short");
}

/** Where the province is named beside the value, its own region needs no name. */
function scopeOf({ scope, region }: Row, axes: ReadonlySet<Field>, { language, area }: Speaker): MatrixValue["scope"] {
  if (scope === undefined || scope === "viet-nam") return null;
  const { readAs } = messages(language);
  return axes.has("area") && scope === region
    ? { text: readAs.inOwnRegion, full: area(scope) }
    : { text: readAs.inRegion(area(scope)), full: null };
}

function noteOf(row: Row, axes: ReadonlySet<Field>, { language, area }: Speaker): string {
  const t = messages(language);
  const period = row.kind === "actual" ? formatPeriod(row.period, language) : formatDeadline(row.period, language);
  const parts = [
    axes.has("area") ? null : area(row.area),
    axes.has("indicator") ? null : indicatorWords(row.indicator, language).short,
    axes.has("kind") || row.kind === "actual" ? null : t.kinds[row.kind],
    axes.has("period") ? null : period,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Why a cell of the matrix is empty: the filters keep its values out, or nothing is stated. */
export type Gap = "filtered" | "target-only" | "not-mentioned";

/** Reasons for the gaps of a matrix, from what the whole dataset has for its rows and columns. */
export function createGaps(
  observations: readonly Observation[],
  languageOf: (source: string) => string,
  { rows, columns }: Cell,
): (row: string | null, column: string | null) => Gap {
  const read = (observation: Observation, field: Field) => (field === "language" ? languageOf(observation.source) : observation[field]);
  const kinds = new Map<string, Set<string>>();
  for (const observation of observations) {
    const key = JSON.stringify([read(observation, rows), read(observation, columns)]);
    kinds.set(key, (kinds.get(key) ?? new Set()).add(observation.kind));
  }
  return (row, column) => {
    const found = kinds.get(JSON.stringify([row, column]));
    return found === undefined ? "not-mentioned" : found.has("actual") ? "filtered" : "target-only";
  };
}
