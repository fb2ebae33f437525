import { formatNumber, formatPeriod, formatValue } from "../i18n/format.ts";
import { messages } from "../i18n/index.ts";
import type { ChartContext } from "./chart.ts";
import type { Claim } from "./claims.ts";
import type { PlacedPlot } from "./compose.ts";
import { stackLabels } from "./label-layout.ts";
import { observationLabel, observationMark } from "./observation-mark.ts";
import { PALETTES } from "./palette.ts";
import { dot, link, text, type PlotOptions } from "./plot.ts";
import { LINE } from "./rank-labels.ts";
import type { RegionStrip } from "./rank-regions.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { toObservationMark } from "./words.ts";

const PERIOD = 46;

/** A label on a strip: from where it starts, and how many lines above the axis. */
interface StripLabel {
  claim: Claim;
  text: string;
  x: number;
  low: number;
  high: number;
  level: number;
}

interface StripLayout {
  strip: RegionStrip;
  /** Left end of the axis, and its length; in pixels. */
  left: number;
  length: number;
  labels: StripLabel[];
  /** The axis, in pixels from the top of the strip. */
  y: number;
  height: number;
}

/** Everything's place on one strip; labels that would touch are stacked above the axis. */
export function layoutStrip(strip: RegionStrip, width: number, context: Pick<ChartContext, "language" | "area">): StripLayout {
  const left = strip.period === null ? 110 : PERIOD;
  const length = width - left - 14;
  const toX = (rank: number): number => left + ((rank - 1) / Math.max(1, strip.n - 1)) * length;
  const plain = strip.points.map(({ claim, low, high }) => {
    const label = `${formatValue(claim.row, context.language, "short")} ${context.area(claim.row.area)}`;
    const wide = textWidth(label, 13, true);
    return { claim, text: label, low: toX(low), high: toX(high), x: Math.min(toX(low) - 5, left + length + 8 - wide), wide };
  });
  const levels = stackLabels(plain.map(({ x, wide }) => ({ start: x, end: x + wide })));
  const labels = plain.map(({ wide: _, ...label }, i) => ({ ...label, level: levels[i] ?? 0 }));
  const y = (Math.max(0, ...levels) + 1) * LINE + 10;
  return { strip, left, length, labels, y, height: y + 12 };
}

function stripPlot({ strip, left, length, labels, y }: StripLayout, ends: boolean, context: ChartContext): PlotOptions {
  const { mute, line } = PALETTES[context.theme];
  const marks = labels.map((label) => ({ ...label, y, colour: context.colour(label.claim.row.area), up: y - 16 - label.level * LINE }));
  const colour = { value: "colour", scale: null } as const;
  const places = Array.from({ length: strip.n }, (_, i) => left + (i / Math.max(1, strip.n - 1)) * length);
  const numbers = ends ? [1, strip.n].map((rank, i) => ({ x: left + i * length, text: formatNumber(rank, context.language) })) : [];
  return {
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      link([0], { x1: left, x2: left + length, y1: y, y2: y, stroke: line, strokeWidth: 1.5 }),
      link(places, { x1: (x: number) => x, x2: (x: number) => x, y1: y - 3, y2: y + 3, stroke: line }),
      text([formatPeriod(strip.period, context.language)], { x: 0, y, textAnchor: "start", fill: mute, fontSize: 12.5, fontWeight: 600 }),
      text(numbers, { x: "x", y: y + 14, text: "text", fill: mute, fontSize: 12 }),
      link(
        marks.filter(({ low, high }) => low !== high),
        { x1: "low", x2: "high", y1: "y", y2: "y", stroke: colour, strokeWidth: 8, strokeOpacity: 0.3 },
      ),
      dot(marks, {
        x: "low",
        y: "y",
        symbol: "square",
        r: 5.5,
        fill: colour,
        render: observationMark(marks.map(({ claim }) => toObservationMark(claim, context))),
      }),
      text(marks, {
        x: "x",
        y: "up",
        text: "text",
        fill: colour,
        textAnchor: "start",
        fontSize: 13,
        fontWeight: 600,
        render: observationLabel(marks.map(({ claim }) => ({ ids: claim.ids }))),
      }),
    ],
  };
}

function caption(lines: { text: string; bold: boolean }[], context: ChartContext): PlotOptions {
  const { mute, ink } = PALETTES[context.theme];
  const placed = lines.map((one, i) => ({ ...one, y: i * LINE + LINE / 2 }));
  return {
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      text(placed, {
        x: 0,
        y: "y",
        text: "text",
        textAnchor: "start",
        fontSize: 12.5,
        fill: { value: ({ bold }: { bold: boolean }) => (bold ? ink : mute), scale: null },
      }),
    ],
  };
}

/** The strips of a panel below it: a caption for each region, then a strip for each edition. */
export function stripPlots(
  strips: readonly RegionStrip[],
  { x, y, width }: { x: number; y: number; width: number },
  context: ChartContext,
): PlacedPlot[] {
  const plots: PlacedPlot[] = [];
  let top = y;
  strips.forEach((strip, i) => {
    if (strip.region !== strips[i - 1]?.region) {
      const heading =
        i === 0 ? wrapText(messages(context.language).charts.inRegion, width, 12.5).map((line) => ({ text: line, bold: false })) : [];
      const lines = [...heading, ...wrapText(context.area(strip.region), width, 12.5).map((line) => ({ text: line, bold: true }))];
      plots.push({ x, y: top, width, height: lines.length * LINE, options: caption(lines, context) });
      top += lines.length * LINE;
    }
    const layout = layoutStrip(strip, width, context);
    const ends = strip.region !== strips[i + 1]?.region;
    plots.push({ x, y: top, width, height: layout.height + (ends ? 12 : 0), options: stripPlot(layout, ends, context) });
    top += layout.height + (ends ? 18 : 0);
  });
  return plots;
}
