import type { Kind } from "../data/contract.ts";
import type { AreaChoice } from "./attach-area.ts";
import type { IndicatorChoice } from "./attach-indicator.ts";
import type { KindChoice } from "./attach-kind.ts";
import type { PeriodChoice } from "./inherit-period.ts";
import type { Claim } from "./blockers.ts";
import type { Document } from "./document.ts";
import { findRuns, type Run } from "./flat-atoms.ts";
import { findColumns, fits, quantityOf, type Column } from "./flat-columns.ts";
import { findHead, type Head } from "./flat-head.ts";
import { isRunning, readRows, type Row, type Rows } from "./flat-rows.ts";
import { editionsOf, findTopic, type Editions, type Topic } from "./flat-topic.ts";
import type { Sentence, TextSpan } from "./frame.ts";
import { isIndex } from "./indicator-fit.ts";
import type { Quantity } from "./quantity.ts";
import { seriesOfSize, seriesOfTime } from "./series.ts";
import type { PeriodMention } from "./years.ts";

/** What a cell of a table is said of. */
export interface TableCell {
  sentence: Sentence;
  choice: IndicatorChoice;
  area: AreaChoice;
  period: PeriodChoice;
  kind: KindChoice;
  /** The area that its rank is counted in. */
  scope: { scope: string; inherited: boolean };
}

/** The tables of an article: their spans, the quantities of their cells, and what became of their other numbers. */
export interface FlatTables {
  spans: TextSpan[];
  cells: Map<Quantity, TableCell>;
  claims: Map<number, Claim | null>;
}

interface Table extends Rows {
  columns: Column[];
  head: Head | null;
  topic: Topic;
}

const LEAST_ROWS = 3;
/** How far a table may go on after a break. */
const BREAK = 240;

const distinct = (rows: readonly Row[]): number => new Set(rows.flatMap(({ name }) => name.mention?.ids[0] ?? [])).size;

/** Whether rows are enough for a table: three names that are known, few that are not, hardly any twice. */
const isWhole = ({ rows }: Rows): boolean => {
  const known = rows.filter(({ name }) => name.mention).length;
  return distinct(rows) >= LEAST_ROWS && distinct(rows) >= 0.9 * known - 1 && rows.length - known <= known / 2;
};

/** Whether rows go on with the table before them: the same columns, values that suit them, and ranks that come after. */
function goesOn(document: Document, before: Table, rows: Rows, whole: boolean): boolean {
  const between = document.text.slice(before.end, rows.start);
  if (rows.start - before.end > BREAK || (!whole && between.trim().split("\n").length > 2)) return false;
  if (document.annotations.any(["indicator"], before.end, rows.start)) return false;
  return before.columns.every(({ key, holds, indicator, percent }) => {
    const own = rows.rows.flatMap(({ cells }) => cells.get(key) ?? []);
    if (own.length < 0.6 * rows.rows.length || own.some((cell) => !fits(document, cell, { holds, indicator, percent }))) return false;
    if (holds !== "rank") return true;
    const earlier = before.rows.flatMap(({ cells }) => cells.get(key)?.value ?? []);
    return !isRunning(earlier) || isRunning([...earlier.slice(-2), ...own.map(({ value }) => value)]);
  });
}

function readTable(document: Document, rows: Rows, floor: number, before: Table | undefined, editions: Editions): Table | null {
  const whole = isWhole(rows);
  const head = whole ? findHead(document, rows, floor, editions.periods) : null;
  if (before && !head && goesOn(document, before, rows, whole))
    return { ...rows, columns: before.columns, head: null, topic: before.topic };
  if (!whole) return null;
  const topic = findTopic(document, head?.start ?? rows.start, rows.start, floor, editions);
  const columns = findColumns(document, rows, head, topic);
  return columns.some(({ holds }) => holds !== "change") ? { ...rows, columns, head, topic } : null;
}

/** The stated number of ranked units, where without it another would be assumed. */
function sizeNeeded({ topic: { size }, rows, columns }: Table, period: PeriodMention | null, published: string | null): number | undefined {
  if (size === null) return undefined;
  const ranks = columns.flatMap(({ key, holds }) => (holds === "rank" ? rows.flatMap(({ cells }) => cells.get(key)?.value ?? []) : []));
  if (ranks.some((rank) => rank > size)) return undefined;
  return seriesOfSize(size) === seriesOfTime(period?.period ?? null, published) ? undefined : size;
}

function kindOfColumn({ topic }: Table, { indicator, period }: Column, published: string | null): Kind {
  const past = period !== null && published !== null && period.year < Number(published.slice(0, 4));
  return topic.target && !isIndex(indicator) && !past ? "target" : "actual";
}

/** Makes quantities of a table's cells; its other numbers are claimed for it. */
function readCells(document: Document, table: Table, { cells, claims }: FlatTables): void {
  for (const { numerals } of table.numbers)
    for (const index of numerals) claims.set(index, { class: "uncatalogued", rule: "table-cell", count: 1 });
  if (table.topic.foreign && !table.columns.some(({ mention: { start } }) => table.head && start >= table.head.start)) return;
  const { published } = document.article;
  for (const row of table.rows)
    for (const column of table.columns) {
      const cell = row.cells.get(column.key);
      const { mention } = row.name;
      if (!cell || !mention || !fits(document, cell, column)) continue;
      const quantity = quantityOf(cell, column);
      const size = quantity.outOf === undefined ? sizeNeeded(table, column.period, published) : undefined;
      if (size !== undefined) quantity.outOf = size;
      const beside = (span: TextSpan): boolean => table.head !== null && span.start >= table.head.start && span.end <= row.end;
      cells.set(quantity, {
        sentence: { start: row.start, end: row.end, index: -1, paragraph: -1 },
        choice: { indicator: column.indicator, mention: column.mention, inherited: !beside(column.mention), rule: "indicator-of-table" },
        area: { area: mention.ids[0] as string, inherited: false, mention },
        period: { mentions: column.period ? [column.period] : [], inherited: column.period !== null && !beside(column.period) },
        kind: { kind: kindOfColumn(table, column, published), inherited: true, deadline: null },
        scope: { scope: column.scope, inherited: true },
      });
      for (const index of cell.numerals) claims.set(index, null);
    }
}

/** Reads the tables that were flattened into an article's text; `periods` are those of the whole text. */
export function findTables(document: Document, periods: readonly PeriodMention[]): FlatTables {
  const found: FlatTables = { spans: [], cells: new Map(), claims: new Map() };
  const runs: Run[] = findRuns(document);
  if (runs.length === 0) return found;
  const editions = editionsOf(document, periods);
  let before: Table | undefined;
  for (const run of runs) {
    const rows = readRows(document, run);
    const table = rows && readTable(document, rows, before?.end ?? 0, before, editions);
    if (!table) continue;
    readCells(document, table, found);
    found.spans.push({ start: table.start, end: table.end });
    before = table;
  }
  return found;
}

/** What is left of spans when others, in order and apart, are cut out of them. */
function cut<T extends TextSpan>(spans: readonly T[], out: readonly TextSpan[], { text }: Document): T[] {
  let next = 0;
  return spans.flatMap((span) => {
    while (next < out.length && (out[next] as TextSpan).end <= span.start) next++;
    const pieces: T[] = [];
    let { start } = span;
    for (let k = next; k < out.length && (out[k] as TextSpan).start < span.end; k++) {
      pieces.push({ ...span, start, end: Math.max(start, (out[k] as TextSpan).start) });
      start = Math.max(start, (out[k] as TextSpan).end);
    }
    pieces.push({ ...span, start, end: Math.max(start, span.end) });
    return pieces.flatMap((piece) => {
      const words = text.slice(piece.start, piece.end);
      return words.trim() === "" ? [] : [{ ...piece, start: piece.start + words.length - words.trimStart().length }];
    });
  });
}

/** The document without its tables, so that what stands before and after them is read as if it stood together. */
export function withoutTables(document: Document, { spans }: FlatTables): Document {
  if (spans.length === 0) return document;
  const { frame, annotations } = document;
  const sentences: Sentence[] = [];
  const paragraphs: TextSpan[] = [];
  let paragraph = -1;
  for (const sentence of cut(frame.sentences, spans, document)) {
    if (sentence.paragraph !== paragraph) {
      ({ paragraph } = sentence);
      paragraphs.push({ start: sentence.start, end: sentence.end });
    }
    (paragraphs.at(-1) as TextSpan).end = sentence.end;
    sentences.push({ ...sentence, index: sentences.length, paragraph: paragraphs.length - 1 });
  }
  let next = 0;
  const areas = annotations.list("area").filter(({ start, end }) => {
    while (next < spans.length && (spans[next] as TextSpan).end <= start) next++;
    const span = spans[next];
    return !span || span.start >= end;
  });
  const title = frame.title && cut([frame.title], spans, document).length === 1 ? frame.title : null;
  return { ...document, annotations: annotations.with("area", areas), frame: { ...frame, sentences, paragraphs, title } };
}
