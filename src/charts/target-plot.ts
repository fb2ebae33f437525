import { messages } from "../i18n/index.ts";
import { arrowOf } from "./amount-layout.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { compose, type PlacedPlot } from "./compose.ts";
import { axisHead } from "./head.ts";
import { observationLabel, observationMark, type ObservationMark } from "./observation-mark.ts";
import { PALETTES } from "./palette.ts";
import { link, rect, text, type Markish, type PlotOptions } from "./plot.ts";
import { axisMarks, axisTitle } from "./row-frame.ts";
import { rowLabels } from "./row-labels.ts";
import { layoutTargets, targetColumns, type PlacedKnown, type PlacedTarget, type TargetLayout, type TargetLine } from "./target-layout.ts";
import { targetPanels, type TargetMark, type TargetOptions } from "./target.ts";
import { toObservationMark } from "./words.ts";

const literal = <T>(value: (datum: T) => string) => ({ value, scale: null });

function toMark({ claim, alias }: TargetMark, context: ChartContext): ObservationMark {
  const mark = toObservationMark(claim, context);
  const other = alias?.ids ?? [];
  return { ...mark, ids: [...mark.ids, ...other], selected: mark.selected || other.some((id) => id === context.selected) };
}

function arrows<T extends { y: number }>(
  placed: readonly T[],
  end: (one: T) => { x: number; way: number },
  colour: (one: T) => string,
  size: number,
): Markish {
  return link(
    placed.filter((one) => end(one).way !== 0),
    {
      x1: (one: T) => end(one).x + end(one).way * 4,
      x2: (one: T) => end(one).x + end(one).way * size,
      y1: "y",
      y2: "y",
      stroke: literal(colour),
      strokeWidth: 2,
      markerEnd: "arrow",
    },
  );
}

function knownMarks(known: readonly PlacedKnown[], context: ChartContext): Markish[] {
  const colour = ({ claim }: PlacedKnown): string => context.colour(claim.row.area);
  return [
    rect(known, {
      x1: "x",
      x2: "x2",
      y1: ({ y }: PlacedKnown) => y - 3.5,
      y2: ({ y }: PlacedKnown) => y + 3.5,
      fill: literal(colour),
      fillOpacity: 0.35,
      render: observationMark(known.map(({ claim }) => toObservationMark(claim, context))),
    }),
    arrows(known, ({ claim, x, x2 }) => ({ x: arrowOf({ claim }) < 0 ? x : x2, way: arrowOf({ claim }) }), colour, 22),
    text(known, {
      x: "textX",
      y: "textY",
      text: "text",
      textAnchor: "start",
      fill: literal(colour),
      stroke: PALETTES[context.theme].paper,
      strokeWidth: 4,
      fontSize: 12.5,
      fontWeight: 600,
      render: observationLabel(known.map(({ claim }) => ({ ids: claim.ids }))),
    }),
  ];
}

function targetMarks(targets: readonly PlacedTarget[], context: ChartContext): Markish[] {
  const { alert } = PALETTES[context.theme];
  const colour = ({ mark }: PlacedTarget): string => (mark.hollow ? alert : context.colour(mark.claim.row.area));
  const ends = targets.flatMap((placed) => (placed.x === placed.x2 ? [] : [placed, { ...placed, x: placed.x2 }]));
  const box = {
    y1: ({ y }: PlacedTarget) => y - 9,
    y2: ({ y }: PlacedTarget) => y + 9,
    fill: literal(colour),
  };
  return [
    rect(targets, {
      ...box,
      x1: ({ x, x2 }: PlacedTarget) => (x === x2 ? x - 1.5 : x),
      x2: ({ x, x2 }: PlacedTarget) => (x === x2 ? x + 1.5 : x2),
      fillOpacity: { value: ({ x, x2 }: PlacedTarget) => (x === x2 ? 1 : 0.2), scale: null },
      render: observationMark(targets.map(({ mark }) => toMark(mark, context))),
    }),
    rect(ends, { ...box, x1: ({ x }: PlacedTarget) => x - 1.5, x2: ({ x }: PlacedTarget) => x + 1.5, pointerEvents: "none" }),
    arrows(targets, ({ mark, x, x2 }) => ({ x: arrowOf(mark) < 0 ? x : x2, way: arrowOf(mark) }), colour, 20),
  ];
}

function lineMarks(lines: readonly TargetLine[], context: ChartContext): Markish[] {
  const { mute, alert, paper } = PALETTES[context.theme];
  const colour = ({ tone, area }: TargetLine): string => (tone === "value" ? context.colour(area) : tone === "alert" ? alert : mute);
  return (["start", "end"] as const).flatMap((anchor) =>
    [true, false].map((bold) => {
      const own = lines.filter((line) => line.anchor === anchor && (line.tone === "value") === bold);
      return text(own, {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: anchor,
        fill: literal(colour),
        stroke: paper,
        strokeWidth: 4,
        fontSize: bold ? 13 : 12.5,
        fontWeight: bold ? 600 : 400,
        render: observationLabel(own),
      });
    }),
  );
}

function panelPlot(layout: TargetLayout, context: ChartContext): PlotOptions {
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
      knownMarks(
        rows.flatMap(({ known }) => known),
        context,
      ),
      text(
        rows.flatMap(({ rest }) => rest),
        { x: "x", y: "y", text: "text", textAnchor: "start", fill: PALETTES[context.theme].mute, fontSize: 12.5 },
      ),
      targetMarks(
        rows.flatMap(({ targets }) => targets),
        context,
      ),
      lineMarks(
        rows.flatMap(({ lines }) => lines),
        context,
      ),
    ],
  };
}

/** What provinces promise, a panel for each unit: a stroke a target, an arrow "more than", a band a range; a pale bar is what is known today. */
export const targetChart: Chart<TargetOptions> = (rows, options, context) => {
  const panels = targetPanels(rows, options, context);
  const columns = targetColumns(panels, context);
  const plots: PlacedPlot[] = [];
  for (const panel of panels) {
    const layout = layoutTargets(panel, columns, context);
    const last = plots.at(-1);
    const y = last === undefined ? 0 : last.y + last.height + 24;
    plots.push({ x: 0, y, width: context.width, height: layout.height, options: panelPlot(layout, context) });
  }
  return { ...compose(plots, context.width), ariaLabel: messages(context.language).cells.target.name };
};
