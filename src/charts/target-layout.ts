import { formatDeadline, formatValue } from "../i18n/format.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import { arrowOf } from "./amount-layout.ts";
import type { ChartContext } from "./chart.ts";
import type { Claim } from "./claims.ts";
import { LINE } from "./rank-labels.ts";
import { NARROW } from "./chart.ts";
import type { RowFrame } from "./row-frame.ts";
import type { RowLabel } from "./row-labels.ts";
import { scaleX } from "./scale.ts";
import type { TargetMark, TargetPanel, TargetRow } from "./target.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A line of text in words of its row: the value in its area's colour, the deadline in mute, a disagreement in alert. */
export interface TargetLine {
  text: string;
  tone: "value" | "mute" | "alert";
  area: string;
  /** Observations that a click on it opens. */
  ids: string[];
  x: number;
  y: number;
  anchor: "start" | "end";
}

/** A promise with its place; x is x2 except for a range. */
export interface PlacedTarget {
  mark: TargetMark;
  x: number;
  x2: number;
  y: number;
}

/** What is known today, as a bar from x to x2, with its label. */
export interface PlacedKnown {
  claim: Claim;
  x: number;
  x2: number;
  y: number;
  text: string;
  textX: number;
  textY: number;
  anchor: "start" | "end";
}

/** How many more areas are known than are drawn. */
export interface PlacedRest {
  text: string;
  x: number;
  y: number;
}

/** A row with everything in its place, in pixels from the top left of the panel. */
export interface PlacedTargetRow {
  label: RowLabel;
  lines: TargetLine[];
  targets: PlacedTarget[];
  known: PlacedKnown[];
  rest: PlacedRest[];
  bottom: number;
}

/** A panel with everything in its place. */
export interface TargetLayout {
  panel: TargetPanel;
  frame: RowFrame;
  rows: PlacedTargetRow[];
  top: number;
  height: number;
}

const ARROW = 24;
const STEP = 18;

type Line = Omit<TargetLine, "x" | "y" | "anchor">;

/** A disagreement, in lines no wider than the values above it usually are. */
function note(text: string, common: Pick<Line, "area" | "ids">): Line[] {
  return wrapText(text, 170, 12.5).map((line) => ({ ...common, tone: "alert", text: line }));
}

function linesOf(row: TargetRow, context: ChartContext): Line[] {
  const { language, area } = context;
  const t = messages(language);
  return row.targets.flatMap(({ claim, alias, hollow }): Line[] => {
    const common = { area: row.area, ids: claim.ids };
    const value = formatValue(claim.row, language, "short");
    if (hollow) return note(t.conflicts.inText(value, t.languages[claim.row.language]), common);
    const other = alias
      ? note(t.conflicts.asKind(t.kinds[alias.row.kind], t.languages[alias.row.language]), { ...common, ids: alias.ids })
      : [];
    return [{ ...common, tone: "value", text: `${area(row.area)}: ${value}` }, ...other];
  });
}

function width({ text, tone }: Line): number {
  return textWidth(text, tone === "value" ? 13 : 12.5, tone === "value");
}

function knownText(claim: Claim, { language, area }: ChartContext): string {
  return messages(language).charts.today(area(claim.row.area), formatValue(claim.row, language, "short"));
}

/** Labels of bars at their right, or, where there is no room, below them. */
function placeKnown(
  row: TargetRow,
  panel: TargetPanel,
  frame: RowFrame,
  y: number,
  context: ChartContext,
): { known: PlacedKnown[]; rest: PlacedRest[]; bottom: number } {
  const toX = scaleX(panel.scale, frame.left, frame.right);
  const limit = frame.narrow ? frame.width : frame.right + 6;
  const targets = row.targets.map(({ claim }) => toX(claim.row.high ?? claim.row.value));
  let line = y;
  const known = row.known.map((claim, i): PlacedKnown => {
    if (i > 0) line += STEP;
    const { low, high, value } = claim.row;
    const x2 = toX(high ?? value);
    const text = knownText(claim, context);
    const wide = textWidth(text, 12.5, true);
    const textX = x2 + 8 + (arrowOf({ claim }) > 0 ? ARROW : 0);
    const free = textX + wide <= limit && !targets.some((target) => line === y && target > textX - 6 && target < textX + wide + 6);
    const at = { claim, x: panel.unit === "rank" ? x2 - 5 : toX(low ?? panel.scale.low), x2, y: line, text };
    if (free) return { ...at, textX, textY: line, anchor: "start" as const };
    line += STEP;
    return { ...at, textX: Math.max(0, Math.min(x2, limit - wide)), textY: line - 2, anchor: "start" as const };
  });
  const rest = row.more === 0 ? [] : [{ text: messages(context.language).charts.more(row.more), x: frame.left, y: line + STEP }];
  return { known, rest, bottom: line + rest.length * STEP };
}

function placeRow(row: TargetRow, top: number, panel: TargetPanel, frame: RowFrame, context: ChartContext): PlacedTargetRow {
  const { language } = context;
  const toX = scaleX(panel.scale, frame.left, frame.right);
  const words = linesOf(row, context);
  const deadline: Line = { text: formatDeadline(row.period, language), tone: "mute", area: row.area, ids: [] };
  const label = wrapText(indicatorWords(row.indicator, language).short, frame.narrow ? frame.width : frame.labels);
  const lines: TargetLine[] = [];
  let y: number;
  if (frame.narrow) {
    const first = top + label.length * LINE + LINE / 2;
    words.forEach((line, i) => lines.push({ ...line, x: 0, y: first + i * LINE, anchor: "start" }));
    const together = width(words[0] ?? deadline) + width(deadline) + 10 <= frame.width;
    lines.push({
      ...deadline,
      x: together ? frame.width : 0,
      y: together ? first : first + words.length * LINE,
      anchor: together ? "end" : "start",
    });
    y = first + (words.length + (together ? 0 : 1)) * LINE + 4;
  } else {
    const column = [words[0], deadline, ...words.slice(1)].filter((line) => line !== undefined);
    column.forEach((line, i) => lines.push({ ...line, x: frame.right + 26, y: top + LINE / 2 + i * 16, anchor: "start" }));
    y = top + LINE / 2 + 8;
  }
  const targets = row.targets.map((mark) => {
    const { low, high, value } = mark.claim.row;
    return { mark, x: toX(low ?? value), x2: toX(high ?? value), y };
  });
  const known = placeKnown(row, panel, frame, y, context);
  const placedLabel: RowLabel = frame.narrow
    ? { lines: label, x: 0, y: top + (label.length * LINE) / 2, anchor: "start" }
    : { lines: label, x: frame.labels, y, anchor: "end" };
  const bottom = Math.max(known.bottom + 12, frame.narrow ? 0 : top + lines.length * 16, frame.narrow ? 0 : y + (label.length * LINE) / 2);
  return { label: placedLabel, lines, targets, known: known.known, rest: known.rest, bottom: bottom + (frame.narrow ? 12 : 9) };
}

/** Room that the longest label and the longest value of all panels take, in pixels, so that their axes stand in one line. */
export function targetColumns(panels: readonly TargetPanel[], context: ChartContext): { labels: number; values: number } {
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    labels: Math.max(0, ...rows.map(({ indicator }) => textWidth(indicatorWords(indicator, context.language).short) + 4)),
    values: Math.max(
      0,
      ...rows.flatMap((row) => [...linesOf(row, context).map(width), textWidth(formatDeadline(row.period, context.language), 12.5)]),
    ),
  };
}

/** The rows of a panel below each other, with an axis above them. */
export function layoutTargets(panel: TargetPanel, columns: { labels: number; values: number }, context: ChartContext): TargetLayout {
  const narrow = context.width < NARROW;
  const labels = narrow ? 0 : Math.min(columns.labels, context.width * 0.34);
  const frame: RowFrame = {
    narrow,
    width: context.width,
    labels,
    left: narrow ? 8 : labels + 22,
    right: narrow ? context.width - 24 : context.width - columns.values - 26,
  };
  const top = LINE + 28;
  const rows: PlacedTargetRow[] = [];
  for (const row of panel.rows) rows.push(placeRow(row, rows.at(-1)?.bottom ?? top + 8, panel, frame, context));
  return { panel, frame, rows, top, height: (rows.at(-1)?.bottom ?? top) + 2 };
}
