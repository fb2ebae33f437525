import { AREA_BY_ID } from "../data/areas.ts";
import { TABLE_COLUMNS, type Indicator, type Measure, type Observation, type TableColumn } from "../data/contract.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import { parsePeriod } from "../data/period.ts";
import type { CsvRecord } from "../data/csv.ts";
import { seriesOfSize } from "./series.ts";
import type { TableProblem } from "./table-problems.ts";

/** A row of a table with its cells by column. */
export type TableRow = { line: number } & Record<TableColumn, string>;

/** The most provinces that there ever were. */
const MOST = 64;

const LINK = /^https?:\/\/[^\s/?#"<>]+(?:[/?#][^\s"<>]*)?$/;
const WHOLE = /^[1-9]\d{0,3}$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/;

/** Puts the cells of a record under the columns that the first line of its file names. */
export function toTableRow({ line, cells }: CsvRecord, columns: readonly string[]): TableRow {
  const at = (column: TableColumn): string => cells[columns.indexOf(column)] ?? "";
  return { line, ...(Object.fromEntries(TABLE_COLUMNS.map((column) => [column, at(column)])) as Record<TableColumn, string>) };
}

/** What the column “score” gives of an indicator: its score, or its own value where it has none. */
const valueMeasure = ({ measures }: Pick<Indicator, "measures">): Measure | undefined =>
  measures.find((measure) => measure === "score") ?? measures.find((measure) => measure !== "rank" && measure !== "change");

/** Everything that is wrong with a row by itself, in the order of the columns. */
export function rowProblems(row: TableRow): TableProblem[] {
  const problems: TableProblem[] = [];
  const refuse = (column: TableColumn, code: TableProblem["code"], params: TableProblem["params"] = {}): void =>
    void problems.push({ line: row.line, column, code, params });
  const indicator = INDICATOR_BY_ID.get(row.indicator);
  if (!indicator) refuse("indicator", "unknown-indicator", { text: row.indicator });
  const period = parsePeriod(row.period);
  if (period?.start == null || period.end === null) refuse("period", "bad-period", { text: row.period });
  areaProblem(row, refuse);
  if (row.rank !== "") rankProblem(row, indicator, refuse);
  if (row.score !== "") scoreProblem(row, indicator, refuse);
  if (row.rank === "" && row.score === "") refuse("rank", "no-value");
  if (row.out_of !== "" && sizeOf(row) === null) refuse("out_of", "bad-size", { text: row.out_of });
  if (indicator && row.unit !== indicator.unit) refuse("unit", "other-unit", { text: row.unit, unit: indicator.unit });
  if (row.source === "") refuse("source", "no-link");
  else if (!LINK.test(row.source)) refuse("source", "bad-link", { text: row.source });
  return problems;
}

type Refuse = (column: TableColumn, code: TableProblem["code"], params?: TableProblem["params"]) => void;

/** The stated number of ranked units; null where the cell is not one. */
const sizeOf = ({ out_of }: TableRow): number | null => (WHOLE.test(out_of) && Number(out_of) <= MOST ? Number(out_of) : null);

function areaProblem(row: TableRow, refuse: Refuse): void {
  const area = AREA_BY_ID.get(row.area);
  const size = sizeOf(row);
  if (!area) return refuse("area", "unknown-area", { text: row.area });
  if (size === null) return;
  const instead = seriesOfSize(size) === 34 ? area.mergedInto : area.validFrom === null ? null : (area.mergedFrom[0] ?? null);
  if (instead !== null) refuse("area", "not-in-series", { area: row.area, size, instead });
}

function rankProblem(row: TableRow, indicator: Indicator | undefined, refuse: Refuse): void {
  const kind = AREA_BY_ID.get(row.area)?.kind;
  const size = sizeOf(row);
  if (indicator && !indicator.measures.includes("rank")) refuse("rank", "not-ranked", { text: row.indicator });
  if (kind !== undefined && kind !== "province") refuse("rank", "no-province", { text: row.area });
  if (!WHOLE.test(row.rank)) refuse("rank", "bad-rank", { text: row.rank });
  else if (size !== null && Number(row.rank) > size) refuse("rank", "rank-above-size", { rank: row.rank, size });
  if (row.out_of === "") refuse("out_of", "rank-without-size");
}

/** Least and greatest value of an indicator's own measure; a growth may be negative. */
function scaleOf(indicator: Indicator): [low: number, high: number] {
  const measure = valueMeasure(indicator);
  if (measure === "score") return [0, indicator.scoreMax ?? Number.MAX_SAFE_INTEGER];
  if (measure === "share") return [0, 100];
  return measure === "rate" ? [-100, 1000] : [0, Number.MAX_SAFE_INTEGER];
}

function scoreProblem({ score }: TableRow, indicator: Indicator | undefined, refuse: Refuse): void {
  if (!DECIMAL.test(score)) return refuse("score", "bad-score", { text: score });
  if (!indicator) return;
  const [low, high] = scaleOf(indicator);
  if (Number(score) < low || Number(score) > high) refuse("score", "off-scale", { text: score, low, high });
}

/** What a sound row states: a rank, a value, or both. */
export function rowObservations(row: TableRow, source: string): Observation[] {
  const indicator = INDICATOR_BY_ID.get(row.indicator) as Indicator;
  const columns = TABLE_COLUMNS.filter((column) => column !== "source").map((column) => row[column]);
  const size = sizeOf(row);
  const observe = (measure: Measure, value: string, unit: string, more: Partial<Observation>): Observation => ({
    id: `${source}:${row.line}:${row.indicator}:${measure}:${row.period}`,
    area: row.area,
    indicator: row.indicator,
    measure,
    value: Number(value),
    unit,
    comparator: "=",
    period: row.period,
    kind: "actual",
    ...more,
    source,
    evidence: { line: row.line, columns, url: row.source },
    origin: "table",
    rule: "published-table",
    inherited: [],
  });
  return [
    ...(row.rank === "" ? [] : [observe("rank", row.rank, "rank", { scope: "viet-nam", ...(size === null ? {} : { outOf: size }) })]),
    ...(row.score === "" ? [] : [observe(valueMeasure(indicator) as Measure, row.score, indicator.unit, {})]),
  ];
}
