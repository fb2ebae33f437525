import { formatValue } from "../i18n/format.ts";
import { messages } from "../i18n/index.ts";
import { arrowOf, labelsWidth, layoutAmounts, type AmountLayout, type PlacedAmount, type PlacedRow } from "./amount-layout.ts";
import { amountPanels } from "./amount.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { compose, type PlacedPlot } from "./compose.ts";
import { axisHead } from "./head.ts";
import { observationLabel, observationMark } from "./observation-mark.ts";
import { PALETTES } from "./palette.ts";
import { dot, link, rect, text, type Markish, type PlotOptions } from "./plot.ts";
import { reachOf } from "./reach.ts";
import { axisMarks, axisTitle } from "./row-frame.ts";
import { rowLabels } from "./row-labels.ts";
import { textWidth } from "./text-width.ts";
import { toObservationMark } from "./words.ts";

const TINTS = [0.34, 0.22, 0.12];

const literal = <T>(value: (datum: T) => string) => ({ value, scale: null });

function colourOf({ mark }: PlacedAmount, context: ChartContext): string {
  return mark.hollow ? PALETTES[context.theme].alert : context.colour(mark.claim.row.area);
}

function valueMarks(rows: readonly PlacedRow[], layout: AmountLayout, context: ChartContext): Markish[] {
  const { paper, alert } = PALETTES[context.theme];
  const all = rows.flatMap((row) => row.marks);
  const marks = all.filter(({ mark }) => mark.claim.row.kind === "actual");
  const promises = all.filter(({ mark }) => mark.claim.row.kind !== "actual");
  const disputes = rows
    .filter((row) => row.marks.some(({ mark }) => mark.hollow))
    .map((row) => ({ x1: Math.min(...row.marks.map(({ x }) => x)), x2: Math.max(...row.marks.map(({ x }) => x)), y: row.y }));
  const stems = layout.panel.scale.kind === "log" ? [] : marks.filter(({ mark }) => !mark.hollow);
  const arrows = all.filter(({ mark }) => arrowOf(mark) !== 0);
  const ranges = all.filter(({ x, x2 }) => x !== x2);
  const reach = reachOf(marks);
  const stroke = literal((placed: PlacedAmount) => colourOf(placed, context));
  return [
    link(stems, { x1: layout.frame.left, x2: "x", y1: "y", y2: "y", stroke, strokeWidth: 2, strokeOpacity: 0.3 }),
    link(disputes, { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: alert, strokeWidth: 2, strokeDasharray: "1 6", strokeLinecap: "round" }),
    link(ranges, { x1: "x", x2: "x2", y1: "y", y2: "y", stroke, strokeWidth: 11, strokeOpacity: 0.3 }),
    link(arrows, {
      x1: ({ mark, x, x2 }: PlacedAmount) => (arrowOf(mark) > 0 ? x2 : x) + arrowOf(mark) * 9,
      x2: ({ mark, x, x2 }: PlacedAmount) => (arrowOf(mark) > 0 ? x2 : x) + arrowOf(mark) * 30,
      y1: "y",
      y2: "y",
      stroke,
      strokeWidth: 2,
      markerEnd: "arrow",
    }),
    rect(promises, {
      x1: ({ x, x2 }: PlacedAmount) => (x + x2) / 2 - 1.5,
      x2: ({ x, x2 }: PlacedAmount) => (x + x2) / 2 + 1.5,
      y1: ({ y }: PlacedAmount) => y - 9,
      y2: ({ y }: PlacedAmount) => y + 9,
      fill: stroke,
      render: observationMark(promises.map(({ mark }) => toObservationMark(mark.claim, context))),
    }),
    dot(marks, {
      x: ({ x, x2 }: PlacedAmount) => (x + x2) / 2,
      y: "y",
      r: 5.5,
      fill: literal((placed: PlacedAmount) => (placed.mark.hollow ? paper : colourOf(placed, context))),
      stroke,
      strokeWidth: 2.2,
      render: observationMark(marks.map(({ mark }, i) => ({ ...toObservationMark(mark.claim, context), reach: reach[i] ?? 12 }))),
    }),
    ...(["start", "end"] as const).map((anchor) => {
      const own = all.filter((placed) => placed.anchor === anchor);
      return text(own, {
        x: "textX",
        y: "textY",
        text: "text",
        fill: literal((placed: PlacedAmount) => colourOf(placed, context)),
        stroke: paper,
        strokeWidth: 4,
        fontSize: 13,
        fontWeight: 600,
        textAnchor: anchor,
        render: observationLabel(own.map(({ mark }) => ({ ids: mark.claim.ids }))),
      });
    }),
  ];
}

function stackMarks({ marks, y }: PlacedRow, context: ChartContext): Markish[] {
  const { ink, mute, paper } = PALETTES[context.theme];
  const parts = marks.map((placed, i) => ({
    ...placed,
    middle: (placed.x + placed.x2) / 2,
    tint: TINTS[i % TINTS.length] ?? 0.2,
    value: formatValue(placed.mark.claim.row, context.language, "short"),
  }));
  const inside = parts.filter(({ value, x, x2 }) => textWidth(value, 13, true) < x2 - x - 4);
  return [
    rect(parts, { x1: "x", x2: "x2", y1: y - 13, y2: y + 13, fill: paper }),
    rect(parts, {
      x1: "x",
      x2: "x2",
      y1: y - 13,
      y2: y + 13,
      insetRight: 1,
      fill: literal((placed: PlacedAmount) => colourOf(placed, context)),
      fillOpacity: { value: "tint", scale: null },
      render: observationMark(parts.map(({ mark }) => toObservationMark(mark.claim, context))),
    }),
    text(inside, { x: "middle", y, text: "value", fill: ink, fontSize: 13, fontWeight: 600, pointerEvents: "none" }),
    text(parts, { x: "textX", y: "textY", text: "text", fill: mute, stroke: paper, strokeWidth: 4, fontSize: 12.5, textAnchor: "start" }),
  ];
}

function panelPlot(layout: AmountLayout, context: ChartContext): PlotOptions {
  const { panel, frame, rows, top, height } = layout;
  const { title, note } = axisTitle(panel, context.language);
  return {
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      axisHead(title, note, context),
      axisMarks(panel.scale, panel.unit, frame, top, height, context),
      rowLabels(
        rows.map(({ label }) => label),
        context,
      ),
      valueMarks(
        rows.filter(({ row }) => row.kind === "values"),
        layout,
        context,
      ),
      ...rows.filter(({ row }) => row.kind === "stack").map((row) => stackMarks(row, context)),
    ],
  };
}

/** Stated amounts and shares, a panel for each unit, a row for each area, indicator and period. */
export const amountChart: Chart<Record<string, never>> = (rows, _options, context) => {
  const plots: PlacedPlot[] = [];
  const panels = amountPanels(rows, context);
  const labels = labelsWidth(panels, context);
  for (const panel of panels) {
    const layout = layoutAmounts(panel, labels, context);
    const last = plots.at(-1);
    const y = last === undefined ? 0 : last.y + last.height + 26;
    plots.push({ x: 0, y, width: context.width, height: layout.height, options: panelPlot(layout, context) });
  }
  return { ...compose(plots, context.width), ariaLabel: messages(context.language).cells.amount.name };
};
