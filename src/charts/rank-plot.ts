import { formatNumber, formatPeriod } from "../i18n/format.ts";
import { messages } from "../i18n/index.ts";
import { NARROW, type Chart, type ChartContext } from "./chart.ts";
import { compose, type PlacedPlot } from "./compose.ts";
import { headMarks } from "./head.ts";
import { observationLabel, observationMark } from "./observation-mark.ts";
import { PALETTES } from "./palette.ts";
import { dot, link, rect, text, type PlotOptions } from "./plot.ts";
import { layoutRanks, toY, type PlacedLabel, type RankLayout } from "./rank-layout.ts";
import { rankPanels, type RankOptions, type RankPoint } from "./rank.ts";
import { reachOf } from "./reach.ts";
import { scaleTicks } from "./scale.ts";
import { stripPlots } from "./strip-plot.ts";
import { textWidth } from "./text-width.ts";
import { toObservationMark } from "./words.ts";

const BAND = 7;

function ticks({ axis }: RankLayout["panel"]): number[] {
  if (axis.kind === "rank") {
    const step = axis.n > 40 ? 10 : 5;
    const round = Array.from({ length: Math.floor(axis.n / step) }, (_, i) => (i + 1) * step);
    return [1, ...round.filter((rank) => rank > 1 && axis.n - rank > step / 3), axis.n];
  }
  return scaleTicks({ kind: "linear", low: axis.low, high: axis.high }, 240, 40);
}

function frame(layout: RankLayout, context: ChartContext): PlotOptions["marks"] {
  const { panel, top, bottom, left, right, columns } = layout;
  const { mute, line, grid, paper } = PALETTES[context.theme];
  const levels = ticks(panel).map((value) => ({ y: toY(layout, value), text: formatNumber(value, context.language) }));
  const editions = panel.editions.map((period, i) => {
    const name = formatPeriod(period, context.language);
    const half = textWidth(name, 12.5, true) / 2;
    const x = columns[i] ?? 0;
    return { x, text: name, textX: Math.max(half, Math.min(x, layout.width - half)) };
  });
  return [
    link(levels, { x1: left, x2: right, y1: "y", y2: "y", stroke: grid, strokeWidth: 1 }),
    text(levels, { x: left - 6, y: "y", text: "text", fill: mute, fontSize: 12, textAnchor: "end" }),
    link(editions, { x1: "x", x2: "x", y1: top, y2: bottom, stroke: line, strokeWidth: 1.5 }),
    text(editions, {
      x: "textX",
      y: top - 26,
      text: "text",
      fill: mute,
      fontSize: 12.5,
      fontWeight: 600,
      stroke: paper,
      strokeWidth: 4,
    }),
  ];
}

interface Dot {
  point: RankPoint;
  x: number;
  y: number;
  colour: string;
}

function dots(layout: RankLayout, context: ChartContext): Dot[] {
  return layout.panel.points
    .filter(({ band }) => !band)
    .map((point) => ({
      point,
      x: layout.columns[point.edition] ?? 0,
      y: toY(layout, point.low),
      colour: context.colour(point.claim.row.area),
    }));
}

function marks(layout: RankLayout, context: ChartContext): PlotOptions["marks"] {
  const { panel, columns } = layout;
  const { paper } = PALETTES[context.theme];
  const lines = panel.lines.map(({ area, from, to }) => ({
    x1: columns[from.edition] ?? 0,
    x2: columns[to.edition] ?? 0,
    y1: toY(layout, from.low),
    y2: toY(layout, to.low),
    colour: context.colour(area),
    derived: from.derived || to.derived,
  }));
  const bands = panel.points
    .filter(({ band }) => band)
    .map((point) => ({ ...at(layout, point), point, colour: context.colour(point.claim.row.area) }));
  const points = dots(layout, context);
  const reach = reachOf(points);
  return [
    ...[false, true].map((derived) =>
      link(
        lines.filter((one) => one.derived === derived),
        {
          ...{ x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colour, strokeWidth: 2.5 },
          ...(derived ? { strokeDasharray: "1 6", strokeLinecap: "round" as const } : {}),
        },
      ),
    ),
    ...[false, true].map((promise) => {
      const own = bands.filter((band) => band.point.promise === promise);
      return rect(own, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: colour,
        fillOpacity: promise ? 0.08 : 0.22,
        stroke: colour,
        strokeWidth: 1.5,
        ...(promise ? { strokeDasharray: "3 2" } : {}),
        rx: 3,
        render: observationMark(own.map(({ point }) => toObservationMark(point.claim, context))),
      });
    }),
    dot(points, {
      x: "x",
      y: "y",
      r: 5.5,
      fill: ({ point, colour: own }: Dot) => (point.hollow || point.promise || point.derived ? paper : own),
      stroke: colour,
      strokeWidth: 2.2,
      render: observationMark(points.map(({ point }, i) => ({ ...toObservationMark(point.claim, context), reach: reach[i] ?? 12 }))),
    }),
  ];
}

const colour = { value: "colour", scale: null } as const;

function at(layout: RankLayout, { edition, low, high }: RankPoint): { x1: number; x2: number; y1: number; y2: number } {
  const x = layout.columns[edition] ?? 0;
  return { x1: x - BAND, x2: x + BAND, y1: toY(layout, low) - 3, y2: toY(layout, high) + 3 };
}

function labelMarks(layout: RankLayout, context: ChartContext): PlotOptions["marks"] {
  const { paper, mute } = PALETTES[context.theme];
  const own = (side: PlacedLabel["side"]): PlacedLabel[] => layout.labels.filter((label) => label.side === side);
  const leaders = layout.labels.flatMap(({ side, x, y, point }) => {
    const middle = toY(layout, (point.low + point.high) / 2);
    const from = x + (side === "left" ? 4 : -4);
    return side === "above" || point.band || Math.abs(middle - y) < 5
      ? []
      : [{ x1: from, x2: x + (side === "left" ? 1.5 : -1.5), y1: middle, y2: y }];
  });
  return [
    link(leaders, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: mute, strokeWidth: 1 }),
    ...(["left", "right", "above"] as const).map((side) =>
      text(own(side), {
        x: "x",
        y: "y",
        text: ({ lines }: PlacedLabel) => lines.join("\n"),
        fill: { value: ({ point }: PlacedLabel) => context.colour(point.claim.row.area), scale: null },
        stroke: paper,
        strokeWidth: 3,
        fontSize: 13,
        fontWeight: 600,
        lineHeight: 1.25,
        lineAnchor: "middle",
        textAnchor: side === "left" ? "end" : side === "right" ? "start" : "middle",
        render: observationLabel(own(side).map(({ point }) => ({ ids: point.claim.ids }))),
      }),
    ),
  ];
}

function panelPlot(layout: RankLayout, context: ChartContext): PlotOptions {
  const national = layout.panel.points.length > 0;
  return {
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      headMarks(layout.title, layout.subtitle, context),
      ...(national ? [frame(layout, context), marks(layout, context), labelMarks(layout, context)] : []),
    ],
  };
}

/** Stated ranks on axes of 1..N, one panel an index; editions joined as a slope, ranks inside a region below, on axes of their own. */
export const rankChart: Chart<RankOptions> = (rows, options, context) => {
  const narrow = context.width < NARROW;
  const plots: PlacedPlot[] = [];
  let y = 0;
  for (const row of layoutRanks(rankPanels(rows, options, context), options.stated ?? [], context)) {
    let bottom = y;
    for (const layout of row) {
      const { x } = layout;
      plots.push({ x, y, width: layout.width, height: layout.height, options: panelPlot(layout, context) });
      const strips = stripPlots(layout.panel.strips, { x, y: y + layout.height + 14, width: layout.width }, context);
      plots.push(...strips);
      bottom = Math.max(bottom, ...plots.map((plot) => plot.y + plot.height));
    }
    y = bottom + (narrow ? 26 : 34);
  }
  return { ...compose(plots, context.width), ariaLabel: messages(context.language).cells.rank.name };
};
