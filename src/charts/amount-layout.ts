import { formatPeriod, formatValue } from "../i18n/format.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import type { AmountMark, AmountPanel, AmountRow, StackRow } from "./amount.ts";
import type { ChartContext } from "./chart.ts";
import { stackLabels } from "./label-layout.ts";
import { LINE } from "./rank-labels.ts";
import { rowFrame, type LabelRoom, type RowFrame } from "./row-frame.ts";
import { scaleX } from "./scale.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A mark with its place and its label's, in pixels from the top left of the panel; x2 is the end of a range or of a part of a bar. */
export interface PlacedAmount {
  mark: AmountMark;
  x: number;
  x2: number;
  y: number;
  text: string;
  textX: number;
  textY: number;
  anchor: "start" | "end";
}

/** A row with its label and its marks. */
export interface PlacedRow {
  row: AmountRow | StackRow;
  label: { lines: string[]; x: number; y: number; anchor: "start" | "end" };
  marks: PlacedAmount[];
  y: number;
  bottom: number;
}

/** A panel with everything in its place. */
export interface AmountLayout {
  panel: AmountPanel;
  frame: RowFrame;
  rows: PlacedRow[];
  top: number;
  height: number;
}

const ARROW = 26;

/** Whether a mark has an arrow to larger or to smaller values. */
export function arrowOf({ claim }: Pick<AmountMark, "claim">): -1 | 0 | 1 {
  const { comparator } = claim.row;
  return comparator.startsWith(">") ? 1 : comparator.startsWith("<") ? -1 : 0;
}

function labelOf(row: AmountRow | StackRow, { language, area }: ChartContext): string {
  const name =
    row.kind === "stack" ? `${messages(language).charts.structure}, ${area(row.area)}` : indicatorWords(row.indicator, language).short;
  return row.period === null ? name : `${name}, ${formatPeriod(row.period, language)}`;
}

function textOf({ claim, hollow }: AmountMark, { language, area }: ChartContext): string {
  const value = formatValue(claim.row, language, "label");
  const { kinds, conflicts, languages } = messages(language);
  if (!hollow) return `${area(claim.row.area)} ${value}${claim.row.kind === "actual" ? "" : ` (${kinds[claim.row.kind]})`}`;
  return conflicts.inText(value, languages[claim.row.language]);
}

interface Spot {
  mark: AmountMark;
  x: number;
  x2: number;
  text: string;
  wide: number;
}

/** How far from its mark a label at its right begins, in pixels. */
function distance(mark: AmountMark): number {
  return 11 + (arrowOf(mark) > 0 ? ARROW : 0);
}

function placeValues(spots: readonly Spot[], top: number, frame: RowFrame): { marks: PlacedAmount[]; y: number; bottom: number } {
  const [only] = spots;
  const textX = only === undefined ? 0 : only.x2 + distance(only.mark);
  if (only && spots.length === 1 && textX + only.wide <= frame.width + 1) {
    const y = top + 15;
    return { marks: [{ ...only, textX, anchor: "start", y, textY: y }], y, bottom: y + 15 };
  }
  const least = frame.narrow ? 0 : frame.left - 8;
  const starts = spots.map(({ x, wide }) => Math.max(least, Math.min(x - wide / 2, frame.width - wide)));
  const levels = stackLabels(spots.map(({ wide }, i) => ({ start: starts[i] ?? 0, end: (starts[i] ?? 0) + wide })));
  const y = top + (Math.max(0, ...levels) + 1) * LINE + 8;
  const marks = spots.map((spot, i) => ({
    ...spot,
    y,
    textX: starts[i] ?? 0,
    textY: y - 17 - (levels[i] ?? 0) * LINE,
    anchor: "start" as const,
  }));
  return { marks, y, bottom: y + 14 };
}

/** Parts of a bar side by side; the name of each below it, in as many lines as keep them apart. */
function placeStack(
  row: StackRow,
  top: number,
  frame: RowFrame,
  toX: (value: number) => number,
  context: ChartContext,
): { marks: PlacedAmount[]; y: number; bottom: number } {
  const y = top + 14;
  let sum = 0;
  const parts = row.marks.map((mark) => {
    const x = toX(sum);
    sum += mark.claim.row.value;
    const value = formatValue(mark.claim.row, context.language, "short");
    const inside = textWidth(value, 13, true) < toX(sum) - x - 4;
    const name = indicatorWords(mark.claim.row.indicator, context.language).short;
    const text = inside ? name : `${name} ${value}`;
    const wide = textWidth(text, 12.5);
    return { mark, x, x2: toX(Math.min(100, sum)), text, wide, start: Math.max(0, Math.min(x + 2, frame.width - wide)) };
  });
  const levels = stackLabels(parts.map(({ start, wide }) => ({ start, end: start + wide })));
  const marks = parts.map(({ start, wide: _, ...part }, i) => ({
    ...part,
    y,
    textX: start,
    textY: y + 24 + (levels[i] ?? 0) * LINE,
    anchor: "start" as const,
  }));
  return { marks, y, bottom: y + 32 + Math.max(0, ...levels) * LINE + 4 };
}

function placeRow(
  row: AmountRow | StackRow,
  text: string,
  top: number,
  panel: AmountPanel,
  frame: RowFrame,
  context: ChartContext,
): PlacedRow {
  const toX = scaleX(panel.scale, frame.left, frame.right);
  const lines = text === "" ? [] : wrapText(text, frame.narrow ? frame.width : frame.labels);
  const start = frame.narrow ? top + lines.length * LINE + 2 : top + Math.max(0, (lines.length - 2) * LINE) / 2;
  const spots = row.marks.map((mark) => {
    const text = textOf(mark, context);
    const { low, high, value } = mark.claim.row;
    return { mark, x: toX(low ?? value), x2: toX(high ?? value), text, wide: textWidth(text, 13, true) };
  });
  const placed = row.kind === "stack" ? placeStack(row, start, frame, toX, context) : placeValues(spots, start, frame);
  const label = frame.narrow
    ? { lines, x: 0, y: top + (lines.length * LINE) / 2, anchor: "start" as const }
    : { lines, x: frame.labels, y: placed.y, anchor: "end" as const };
  const low = frame.narrow ? placed.bottom : Math.max(placed.bottom, placed.y + (lines.length * LINE) / 2);
  return { row, label, ...placed, bottom: low + (frame.narrow ? 8 : 4) };
}

/** Width of the longest label of the rows of all panels, in pixels, so that their axes begin at one line. */
export function labelsWidth(panels: readonly AmountPanel[], context: ChartContext): number {
  return Math.max(0, ...panels.flatMap(({ rows }) => rows.map((row) => textWidth(labelOf(row, context)) + 4)));
}

function roomsOf({ rows, scale }: AmountPanel, context: ChartContext): LabelRoom[] {
  const share = scaleX(scale, 0, 1);
  return rows.flatMap((row) =>
    row.kind === "values" && row.marks.length === 1
      ? row.marks.map((mark) => ({
          share: share(mark.claim.row.high ?? mark.claim.row.value),
          room: distance(mark) + textWidth(textOf(mark, context), 13, true),
        }))
      : [],
  );
}

/** The rows of a panel below each other, with an axis above them. */
export function layoutAmounts(panel: AmountPanel, labels: number, context: ChartContext): AmountLayout {
  const frame = rowFrame(context.width, labels, roomsOf(panel, context));
  const top = LINE + 28;
  const rows: PlacedRow[] = [];
  panel.rows.forEach((row, i) => {
    const before = panel.rows[i - 1];
    const text = labelOf(row, context);
    const repeated = before !== undefined && labelOf(before, context) === text;
    rows.push(placeRow(row, repeated ? "" : text, rows.at(-1)?.bottom ?? top + 4, panel, frame, context));
  });
  return { panel, frame, rows, top, height: (rows.at(-1)?.bottom ?? top) + 4 };
}
