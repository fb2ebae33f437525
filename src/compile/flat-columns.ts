import { AREA_BY_ID } from "../data/areas.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import type { NumberAtom } from "./flat-atoms.ts";
import type { Head, HeadColumn } from "./flat-head.ts";
import { isRunning, type Row, type Rows } from "./flat-rows.ts";
import type { Candidate, Topic } from "./flat-topic.ts";
import { fitOf } from "./indicator-fit.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";
import { COUNTRY } from "./named-areas.ts";
import type { PeriodMention } from "./years.ts";

/** What a column of a table holds, and what it is said of. */
export interface Column {
  key: number;
  holds: "rank" | "value" | "change";
  indicator: string;
  mention: Annotation;
  period: PeriodMention | null;
  percent: boolean;
  /** The area that ranks are counted in. */
  scope: string;
}

const MOST = 0.8;
/** A growth of GRDP beyond these bounds is another thing. */
const GROWTH = { least: -35, most: 60 };

const cellsOf = (rows: readonly Row[], key: number): NumberAtom[] => rows.flatMap(({ cells }) => cells.get(key) ?? []);
const shareOf = (cells: readonly NumberAtom[], test: (cell: NumberAtom) => boolean): number =>
  cells.filter(test).length / Math.max(1, cells.length);
const isRankLike = ({ integer, value, points, percent }: NumberAtom): boolean =>
  integer && value >= 1 && value <= 64 && !points && !percent;

/** The quantity that a cell of a column is. */
export function quantityOf(
  { start, end, right, numeral, numerals, value, sign, percent, integer, outOf }: NumberAtom,
  column: Pick<Column, "holds" | "indicator" | "percent">,
): Quantity {
  const indicator = INDICATOR_BY_ID.get(column.indicator);
  const base = { start, end, left: start, right, value, comparator: "=", change: 0, bare: false, numerals } as const;
  const other = numeral.other === null ? {} : { other: Number(numeral.other) };
  if (column.holds === "rank")
    return { ...base, numerals: [...numerals], type: "rank", unit: "rank", rule: "table-rank", ...(outOf === undefined ? {} : { outOf }) };
  if (column.holds === "change") {
    const change = sign < 0 ? -1 : 1;
    return integer
      ? { ...base, numerals: [...numerals], type: "places", unit: "places", value: change * value, change, rule: "table-change" }
      : { ...base, numerals: [...numerals], type: "points", unit: "points", change, rule: "table-change" };
  }
  const inPercent = indicator?.unit === "%" || percent || column.percent;
  return {
    ...base,
    ...other,
    numerals: [...numerals],
    type: inPercent ? "percent" : "points",
    unit: inPercent ? "%" : "points",
    change: column.indicator === "grdp_growth" ? (sign < 0 ? -1 : 1) : 0,
    rule: "table-value",
  };
}

/** Whether a cell can be what its column holds. */
export function fits(document: Document, cell: NumberAtom, column: Pick<Column, "holds" | "indicator" | "percent">): boolean {
  const measures = INDICATOR_BY_ID.get(column.indicator)?.measures ?? [];
  if (column.holds === "rank") return isRankLike(cell) && measures.includes("rank");
  if (column.holds === "change") return measures.includes("change");
  if (column.indicator === "grdp_growth") return cell.value <= GROWTH.most && (cell.sign < 0 ? -cell.value : cell.value) >= GROWTH.least;
  const row: Sentence = { start: cell.start, end: cell.right, index: -1, paragraph: -1 };
  return fitOf(document, column.indicator, quantityOf(cell, column), row) === "fits";
}

/** Whether the better of two rows has the better rank, for most of those that stand one after the other. */
function isSorted(rows: readonly Row[], rank: number, value: number): boolean {
  const both = rows.flatMap(({ cells }) => {
    const [a, b] = [cells.get(rank), cells.get(value)];
    return a && b ? [[a.value, b.sign < 0 && b.percent ? -b.value : b.value] as const] : [];
  });
  let right = 0;
  for (let i = 1; i < both.length; i++) {
    const [before, own] = [both[i - 1] as readonly [number, number], both[i] as readonly [number, number]];
    if ((own[0] - before[0]) * (own[1] - before[1]) <= 0) right++;
  }
  return both.length > 1 && right >= MOST * (both.length - 1);
}

const countsRows = (cells: readonly NumberAtom[]): boolean => cells.every(({ value }, index) => value === index + 1);

type Guess = "rank" | "row" | "running" | "value" | "change" | "none";

function guess(cells: readonly NumberAtom[], head: HeadColumn | undefined): Guess {
  if (cells.length === 0) return "none";
  const ranks = shareOf(cells, isRankLike) >= 0.9;
  const decimals = shareOf(cells, ({ numeral }) => /[.,]/.test(numeral.raw)) >= 0.5;
  const signed = cells.some(({ sign }) => sign > 0) && shareOf(cells, ({ sign, value }) => sign !== 0 || value === 0) >= 0.5;
  if (shareOf(cells, ({ places }) => places) >= 0.5) return "change";
  if (shareOf(cells, ({ ranked }) => ranked) >= 0.5) return ranks ? "rank" : "none";
  if (shareOf(cells, ({ points, percent }) => points || percent) >= 0.5) return "value";
  const places = cells.map(({ value }) => value);
  const running = ranks && (isRunning(places) || new Set(places).size === places.length);
  switch (head?.role) {
    case "value":
      return "value";
    case "change":
      return "change";
    default:
      // A head whose words do not go with the cells speaks of other columns.
      if (head?.role === "rank" && ranks) return "rank";
      if (head?.role === "row" && running) return "row";
      if (head?.indicator ?? head?.period) return ranks && !decimals && !head?.percent ? "rank" : "value";
      return signed ? "change" : running ? "running" : decimals ? "value" : "none";
  }
}

/** Numbers before the rows: ranks where the values go down as they go up, or where the words around the table speak of ranks. */
function ranksAmong({ rows, keys }: Rows, guesses: Map<number, Guess>, topic: Topic): void {
  const columns = keys.filter((key) => guesses.get(key) === "running" || guesses.get(key) === "row");
  const explicit = keys.some((key) => guesses.get(key) === "rank");
  const values = keys.filter((key) => guesses.get(key) === "value");
  const areas = rows.flatMap(({ name }) => (name.mention ? [AREA_BY_ID.get(name.mention.ids[0] as string)?.region ?? null] : []));
  const oneRegion = areas.length >= 5 && areas.every((region) => region !== null && region === areas[0]);
  const kept = columns.filter((key) => {
    const cells = cellsOf(rows, key);
    // Rows of one region that are counted from 1 have no rank in the country.
    if (explicit || (countsRows(cells) && oneRegion && topic.region === null)) return false;
    return values.length > 0
      ? values.some((value) => isSorted(rows, key, value))
      : topic.ranked && guesses.get(key) === "running" && isRunning(cells.map(({ value }) => value));
  });
  // Where one column counts the rows and another does not, the other has the ranks; of two alike the first counts.
  const own = kept.filter((key) => !countsRows(cellsOf(rows, key)) && guesses.get(key) === "running");
  const rank = own[0] ?? kept.at(-1);
  for (const key of columns) guesses.set(key, key === rank ? "rank" : "none");
}

/** The one of several values without a head that the ranks follow; null where that does not tell. */
function valueAmong({ rows, keys }: Rows, guesses: Map<number, Guess>, values: readonly number[]): number | null {
  const rank = keys.find((key) => guesses.get(key) === "rank");
  if (rank === undefined) return null;
  const sorted = values.filter((value) => isSorted(rows, rank, value));
  return sorted.length === 1 ? (sorted[0] as number) : null;
}

function scopeOfRanks({ rows }: Rows, key: number, { region }: Topic): string {
  if (region === null || !countsRows(cellsOf(rows, key))) return COUNTRY;
  return rows.every(({ name }) => !name.mention || AREA_BY_ID.get(name.mention.ids[0] as string)?.region === region) ? region : COUNTRY;
}

/** The indicator of a head's column, where one of those that its name may stand for takes the cells. */
function ofHead(
  document: Document,
  cells: readonly NumberAtom[],
  head: HeadColumn | undefined,
  holds: Column["holds"],
): string | undefined {
  const percent = head?.percent ?? false;
  return head?.indicator?.ids
    .map((id) => (id === "grdp" && holds === "value" ? "grdp_growth" : id))
    .find((indicator) => shareOf(cells, (cell) => fits(document, cell, { holds, indicator, percent })) >= MOST);
}

/** Whether the scores are all in the lowest part of an index's scale, where hardly any are: 29.76 is rather the score of an index from 0 to 40. */
const isLow = (indicator: string, cells: readonly NumberAtom[]): boolean => {
  const max = INDICATOR_BY_ID.get(indicator)?.scoreMax;
  return max !== undefined && cells.length > 0 && cells.every(({ value }) => value < 0.35 * max);
};

/** Finds what the columns of a table hold; none where nothing says what the table is of. */
export function findColumns(document: Document, table: Rows, head: Head | null, topic: Topic): Column[] {
  const { rows, keys } = table;
  const guesses = new Map(keys.map((key) => [key, guess(cellsOf(rows, key), head?.columns.get(key))] as const));
  ranksAmong(table, guesses, topic);
  const heads = [...(head?.columns.values() ?? [])];
  const years = new Map(heads.flatMap(({ period }) => (period ? [[period.period, period] as const] : [])));
  const open = keys.filter(
    (key) =>
      guesses.get(key) === "value" &&
      !head?.columns.get(key)?.indicator &&
      !head?.columns.get(key)?.period &&
      !head?.columns.get(key)?.role,
  );
  const listed = open.length > 1 && topic.candidates[0]?.periods.length === open.length ? topic.candidates[0].periods : null;
  if (open.length > 1 && !listed) {
    const value = valueAmong(table, guesses, open);
    for (const key of open) if (key !== value) guesses.set(key, "none");
  }
  const suits = ({ indicator }: Candidate): boolean =>
    keys.every((key) => {
      const holds = guesses.get(key);
      if ((holds !== "rank" && holds !== "value") || head?.columns.get(key)?.indicator) return true;
      const percent = head?.columns.get(key)?.percent ?? false;
      return shareOf(cellsOf(rows, key), (cell) => fits(document, cell, { holds, indicator, percent })) >= MOST;
    });
  // Values alone, without ranks that go with them or a head that says what they are, are of what is named right above them.
  const plain = ![...guesses.values()].includes("rank") && !heads.some(({ role, indicator }) => role === "value" || indicator);
  const suiting = topic.candidates.filter((one) => (one.near || !plain) && suits(one));
  const candidate =
    suiting.find(
      ({ indicator }) =>
        !isLow(
          indicator,
          keys.flatMap((key) => (guesses.get(key) === "value" ? cellsOf(rows, key) : [])),
        ),
    ) ?? suiting[0];
  // One year in the head is that of all columns, unless one of a kind has it and another has not.
  const dated = (key: number): boolean => (head?.columns.get(key)?.period ?? null) !== null;
  const shared = keys.some((key) => !dated(key) && keys.some((other) => dated(other) && guesses.get(other) === guesses.get(key)))
    ? undefined
    : years.size === 1
      ? [...years.values()][0]
      : undefined;
  return keys.flatMap((key) => {
    const holds = guesses.get(key);
    if (holds !== "rank" && holds !== "value" && holds !== "change") return [];
    const own = head?.columns.get(key);
    const cells = cellsOf(rows, key);
    const said = ofHead(document, cells, own, holds);
    if (own?.indicator && said === undefined) return [];
    const indicator = said ?? candidate?.indicator;
    const mention = (said === undefined ? null : own?.indicator) ?? candidate?.mention;
    if (indicator === undefined || !mention) return [];
    const listedPeriod = listed && open.includes(key) ? listed[open.indexOf(key)] : undefined;
    const same = topic.candidates.find((one) => one.indicator === indicator);
    const period = own?.period ?? listedPeriod ?? shared ?? same?.period ?? null;
    return [
      {
        key,
        holds,
        indicator,
        mention,
        period,
        percent: own?.percent ?? false,
        scope: holds === "rank" ? scopeOfRanks(table, key, topic) : COUNTRY,
      },
    ];
  });
}
