import { firstIndex } from "../data/first-index.ts";
import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import { columnWords } from "./flat-gaps.ts";
import type { Rows } from "./flat-rows.ts";
import { periodsWithin } from "./flat-topic.ts";
import type { TextSpan } from "./frame.ts";
import type { ColumnWord } from "./lexicon/tables.ts";
import type { Numeral } from "./numerals.ts";
import type { PeriodMention } from "./years.ts";

/** What the head says of a column; what it leaves open is null. */
export interface HeadColumn {
  role: Exclude<ColumnWord, "missing"> | null;
  indicator: Annotation | null;
  period: PeriodMention | null;
  percent: boolean;
}

/** The head of a table: where it begins, and what it says of the columns by their place beside the names. */
export interface Head extends TextSpan {
  columns: Map<number, HeadColumn>;
}

type Label = { kind: "indicator"; indicator: Annotation } | { kind: "period"; period: PeriodMention };
type HeadWord = TextSpan & (Label | { kind: "role"; role: Exclude<ColumnWord, "missing"> } | { kind: "percent" });

const LONGEST_LINE = 160;
const LONGEST_CELL = 60;

const blank = (): HeadColumn => ({ role: null, indicator: null, period: null, percent: false });
const isLabel = ({ kind }: HeadWord): boolean => kind === "indicator" || kind === "period";

/** Years by themselves: in a head, what follows one is the next column's name, not its unit. */
function yearsIn({ numerals }: Document, from: number, to: number): PeriodMention[] {
  const first = firstIndex(numerals, ({ start }) => start >= from);
  const found: PeriodMention[] = [];
  for (let i = first; i < numerals.length && (numerals[i] as Numeral).end <= to; i++) {
    const { raw, start, end, glued } = numerals[i] as Numeral;
    if (/^20[0-3]\d$/.test(raw) && !glued) found.push({ start, end, period: raw, year: Number(raw), role: "observation", numerals: [i] });
  }
  return found;
}

function headWords(document: Document, from: number, to: number, periods: readonly PeriodMention[]): HeadWord[] {
  const { annotations, lower } = document;
  const labels: HeadWord[] = [];
  for (const period of periods) {
    if (period.start >= to) break;
    const [start, end] = [Math.max(period.start, from), period.end];
    if (period.numerals.length > 0 && end > from && end <= to) labels.push({ kind: "period", period, start, end });
  }
  for (const year of yearsIn(document, from, to))
    if (!labels.some(({ start, end }) => start < year.end && end > year.start))
      labels.push({ kind: "period", period: year, start: year.start, end: year.end });
  for (const indicator of annotations.within("indicator", from, to)) {
    const last = labels.findLast(({ kind }) => kind === "indicator");
    // "Provincial Competitiveness Index (PCI)" is one name.
    const again = last?.kind === "indicator" && last.indicator.ids.some((id) => indicator.ids.includes(id));
    if (again && /^[\s(-]*$/.test(lower.slice(last.end, indicator.start)) && lower.slice(last.end, indicator.start).includes("(")) continue;
    labels.push({ kind: "indicator", indicator, start: indicator.start, end: indicator.end });
  }
  const words = columnWords(document, from, to)
    .filter(({ start, end }) => !labels.some((label) => label.start < end && label.end > start))
    .flatMap(({ start, end, value }): HeadWord[] => (value === "missing" ? [] : [{ kind: "role", role: value, start, end }]));
  const percents = annotations.within("percent", from, to).map(({ start, end }): HeadWord => ({ kind: "percent", start, end }));
  const all = [...labels, ...words, ...percents].sort((a, b) => a.start - b.start || a.end - b.end);
  // "Province/City", "Score (points)": two words for one column.
  return all.filter((word, index) => {
    const before = all[index - 1];
    if (word.kind !== "role" || before?.kind !== "role" || before.role !== word.role) return true;
    const between = lower.slice(before.end, word.start);
    return word.role !== "area" && !/^ ?[/,&(-] ?$/.test(between);
  });
}

/** Puts words that speak of one column into it. */
function put(column: HeadColumn, word: HeadWord): void {
  if (word.kind === "role") column.role ??= word.role;
  else if (word.kind === "indicator") column.indicator ??= word.indicator;
  else if (word.kind === "period") column.period ??= word.period;
  else column.percent = true;
}

const columnOf = (words: readonly HeadWord[]): HeadColumn => {
  const column = blank();
  for (const word of words) put(column, word);
  return column;
};

/** Columns one after the other, each with one role, one indicator and one period at most: "Score 2023 Rank 2024". */
function inTurn(words: readonly HeadWord[]): HeadColumn[] {
  const groups: HeadWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group && (word.kind === "percent" || !group.some(({ kind }) => kind === word.kind))) group.push(word);
    else groups.push([word]);
  }
  return groups.map(columnOf);
}

/** Indicators and years that hold for the roles after them: "PCI 2023 Rank Score PCI 2024 Rank Score". */
function underLabels(words: readonly HeadWord[]): HeadColumn[] {
  const columns: HeadColumn[] = [];
  let labels: HeadWord[] = [];
  let fresh = true;
  for (const word of words) {
    if (isLabel(word)) {
      if (!fresh) labels = labels.filter(({ kind }) => word.kind === "period" && kind === "indicator");
      labels.push(word);
      fresh = true;
    } else if (word.kind === "role") {
      columns.push(columnOf([...labels, word]));
      fresh = false;
    } else if (columns.length > 0) (columns.at(-1) as HeadColumn).percent = true;
  }
  return columns;
}

/** Labels first, then the roles of each: "2023 2024 Score Rank Score Rank". */
function twoLines(words: readonly HeadWord[], count: number): HeadColumn[] {
  const labels = words.filter(isLabel);
  const roles = words.filter(({ kind }) => kind === "role");
  const last = labels.at(-1);
  if (labels.length < 2 || roles.length !== count || count % labels.length > 0 || !last || roles.some(({ start }) => start < last.end))
    return [];
  const each = count / labels.length;
  return roles.map((role, index) => columnOf([labels[Math.floor(index / each)] as HeadWord, role]));
}

/** Each name and each role a column of its own: "PCI 2024 Rank". */
function apart(words: readonly HeadWord[]): HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (const word of words) {
    const last = columns.at(-1);
    if (last && (word.kind === "percent" || (word.kind === "period" && !last.period))) put(last, word);
    else columns.push(columnOf([word]));
  }
  return columns;
}

/** Shares the words of a part of a head among so many columns; null where they do not come out even. */
function share(words: readonly HeadWord[], count: number): HeadColumn[] | null {
  const [first] = words;
  const ways = [
    twoLines(words, count),
    ...(first && isLabel(first) ? [underLabels(words), inTurn(words)] : [inTurn(words), underLabels(words)]),
    apart(words),
  ];
  return ways.find(({ length }) => length === count) ?? null;
}

/** The columns of a head, of which some stand before the names and some after. */
function columnsOf(words: readonly HeadWord[], keys: readonly number[]): Map<number, HeadColumn> {
  const columns = new Map<number, HeadColumn>();
  const [before, after] = [keys.filter((key) => key < 0), keys.filter((key) => key > 0)];
  const area = words.findIndex((word) => word.kind === "role" && word.role === "area");
  const assign = (part: readonly HeadWord[], places: readonly number[]): void => {
    share(part, places.length)?.forEach((column, index) => columns.set(places[index] as number, column));
  };
  if (area >= 0) {
    assign(words.slice(0, area), before);
    assign(words.slice(area + 1), after);
  } else assign(words, keys);
  return columns;
}

/** A head whose cells stand apart, by column marks or on lines of their own. */
function fromCells(cells: readonly HeadWord[][], keys: readonly number[]): Map<number, HeadColumn> {
  const area = cells.findIndex((words) => words.some((word) => word.kind === "role" && word.role === "area"));
  const at = area >= 0 ? area : keys.filter((key) => key < 0).length;
  return new Map(cells.flatMap((words, index) => (index === at ? [] : [[index - at, columnOf(words)] as const])));
}

/** Where the line of an offset begins, as far back as a line of a table may go. */
function lineStartOf(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - 2 * LONGEST_LINE, 0);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** The lines above an offset that are not empty, the nearest first, none of them far up. */
function linesAbove(text: string, at: number, floor: number, count: number): TextSpan[] {
  const lines: TextSpan[] = [];
  let end = at;
  for (let seen = 0; seen < 2 * count + 2 && lines.length < count && end > floor; seen++) {
    const start = lineStartOf(text, end, floor);
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    end = start - 1;
  }
  return lines;
}

/** Whether words name columns: that of the areas and another, or two more. */
function speaks(words: readonly HeadWord[]): boolean {
  const roles = new Set(words.flatMap((word) => (word.kind === "role" ? [word.role] : [])));
  return roles.has("area") ? words.length > 1 : roles.size > 1 && (roles.has("rank") || roles.has("row"));
}

/** Whether a line is made of such words for the most part. */
function isHeadLine({ text }: Document, { start, end }: TextSpan, words: readonly HeadWord[]): boolean {
  const letters = (from: number, to: number): number => text.slice(from, to).match(/\p{L}/gu)?.length ?? 0;
  const known = words.reduce((sum, word) => sum + letters(Math.max(start, word.start), word.end), 0);
  return speaks(words) && known >= 0.6 * letters(start, end);
}

/**
 * Finds the head of a table: its line, the lines of its cells, or the words before the first row on the row's own line. `floor` is where the
 * text that may hold it begins. Null where nothing names a column.
 */
export function findHead(document: Document, { start, keys }: Rows, floor: number, periods: readonly PeriodMention[]): Head | null {
  const { text } = document;
  const lineStart = lineStartOf(text, start, floor);
  const near = periodsWithin(periods, { start: start - 12 * LONGEST_CELL, end: start });
  const words = ({ start: from, end }: TextSpan): HeadWord[] => headWords(document, from, end, near);
  const before = text.slice(lineStart, start);
  if (/\p{L}/u.test(before)) {
    const from = lineStart + Math.max(0, ...[". ", ": ", "! ", "? "].map((mark) => before.lastIndexOf(mark) + 1));
    const own = words({ start: from, end: start });
    return isHeadLine(document, { start: from, end: start }, own) ? { start: from, end: start, columns: columnsOf(own, keys) } : null;
  }
  const count = keys.length + 1;
  const lines = linesAbove(text, lineStart - 1, floor, Math.max(count, 2));
  const [line, second] = lines;
  if (!line) return null;
  if (lines.length >= count && count > 1) {
    const cells = lines.slice(0, count).reverse();
    const spoken = cells.map(words);
    const named = spoken.filter((one) => one.length > 0).length;
    const short = cells.every((cell) => cell.end - cell.start <= LONGEST_CELL && !/[.!?:;]\s*$/.test(text.slice(cell.start, cell.end)));
    if (short && named >= Math.min(count, 2) && named >= count - 1 && speaks(spoken.flat()) && !speaks(spoken.at(-1) as HeadWord[]))
      return { start: (cells[0] as TextSpan).start, end: line.end, columns: fromCells(spoken, keys) };
  }
  const whole = text.slice(line.start, line.end);
  if (whole.length > LONGEST_LINE || /[.!?:;]\s*$/.test(whole)) return null;
  const cells = whole.trim().split(/[|\t]/);
  if (cells.length > 1) {
    let at = line.start + whole.length - whole.trimStart().length;
    const spoken = cells.map((cell) => {
      const own = words({ start: at, end: at + cell.length });
      at += cell.length + 1;
      return own;
    });
    const outer = spoken.filter((_, index) => (cells[index] as string).trim() !== "");
    if (outer.length === count && speaks(outer.flat())) return { ...line, columns: fromCells(outer, keys) };
    if (spoken.length >= count && speaks(spoken.flat())) return { ...line, columns: fromCells(spoken, keys) };
  }
  const own = words(line);
  const columns = isHeadLine(document, line, own) ? columnsOf(own, keys) : null;
  const upper = columns === null || columns.size < keys.length ? second : undefined;
  if (upper && own.length > 1 && upper.end - upper.start <= LONGEST_LINE) {
    const above = words(upper);
    const both = [...above, ...own];
    const joined =
      isHeadLine(document, upper, above) || isHeadLine(document, { start: upper.start, end: line.end }, both)
        ? columnsOf(both, keys)
        : null;
    if (joined && joined.size > (columns?.size ?? 0)) return { start: upper.start, end: line.end, columns: joined };
  }
  return columns && { ...line, columns };
}
