import type { Stated } from "../engine/protocol.ts";
import { formatPeriod } from "../i18n/format.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import { NARROW, type ChartContext } from "./chart.ts";
import { spreadLabels } from "./label-layout.ts";
import { labelsWidth, LINE, rankLabels, type RankLabel } from "./rank-labels.ts";
import type { RankPanel } from "./rank.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A label with its middle, in pixels from the top of the plot. */
export interface PlacedLabel extends RankLabel {
  x: number;
  y: number;
}

/** A panel with everything's place, in pixels from its own corner. */
export interface RankLayout {
  panel: RankPanel;
  /** Left end of the panel in its row. */
  x: number;
  width: number;
  height: number;
  title: string[];
  subtitle: string[];
  /** Top and bottom of the axis. */
  top: number;
  bottom: number;
  /** Left and right end of the lines of the grid. */
  left: number;
  right: number;
  /** Where each edition stands. */
  columns: number[];
  labels: PlacedLabel[];
}

const TICKS = 24;
const GAP = 13;
/** Pixels between two editions: `least` side by side with other panels, `tight` for a panel that has the width to itself and needs it. */
const SLOPE = { tight: 16, least: 40, most: 560 };
/** Width of a panel that has more than it needs, in pixels. */
const ALONE = 320;
/** Space between two panels, in pixels. */
const GUTTER = 24;

interface Need {
  panel: RankPanel;
  labels: RankLabel[];
  left: number;
  right: number;
  least: number;
}

function need(panel: RankPanel, context: ChartContext): Need {
  const slopes = SLOPE.least * Math.max(1, panel.editions.length - 1);
  const room = Math.max(70, Math.min(160, (context.width - TICKS - 2 * GAP - slopes) / 2));
  const labels = rankLabels(panel, room, context);
  const left = TICKS + (panel.editions.length > 1 ? labelsWidth(labels, "left") + GAP : GAP);
  const right = labelsWidth(labels, "right") + GAP + 3;
  const strips = panel.strips.length > 0 ? 210 : 0;
  return {
    panel,
    labels,
    left,
    right,
    least: Math.max(strips, Math.min(260, textWidth(indicatorWords(panel.indicator, context.language).long, 13, true))),
  };
}

/** The least width of a panel in which its slopes can be read, in pixels. */
function leastWidth({ panel, left, right, least }: Need): number {
  return Math.max(left + right + SLOPE.least * Math.max(0, panel.editions.length - 1), least);
}

/** Widths of panels side by side that fill a row: what each needs and an equal part of what is left; null where they do not fit. */
function shareRow(needs: readonly Need[], width: number): number[] | null {
  const free = width - GUTTER * (needs.length - 1);
  const wants = needs.map(leastWidth);
  const slack = free - wants.reduce((sum, want) => sum + want, 0);
  return slack < 0 ? null : wants.map((want) => want + slack / wants.length);
}

/** Panels in as few rows as fit, as many in each as in the next or one fewer, with their widths. */
function toRows(needs: readonly Need[], width: number): { need: Need; width: number }[][] {
  for (let count = width < NARROW ? needs.length : 1; count < needs.length; count += 1) {
    const size = Math.floor(needs.length / count);
    const short = count - (needs.length % count);
    const rows = Array.from({ length: count }, (_, i) => {
      const start = i * size + Math.max(0, i - short);
      return needs.slice(start, start + size + (i < short ? 0 : 1));
    });
    const widths = rows.map((row) => shareRow(row, width));
    if (widths.every((one) => one !== null))
      return rows.map((row, i) => row.map((need, at) => ({ need, width: widths[i]?.[at] ?? width })));
  }
  return needs.map((need) => [{ need, width }]);
}

/** Pixels between two editions of a panel. */
function slopeOf({ panel, left, right }: Need, width: number): number {
  const steps = panel.editions.length - 1;
  return steps < 1 ? 0 : Math.max(SLOPE.tight, Math.min(SLOPE.most, (width - left - right) / steps));
}

function pitch({ panel, labels }: Need, narrow: boolean): number {
  if (panel.axis.kind === "score") return 0;
  const { n } = panel.axis;
  const usual = n <= 20 ? 14 : n <= 34 ? 8 : narrow ? 4.6 : 5.2;
  const crowd = Math.max(
    ...(["left", "right"] as const).map((side) => labels.filter((label) => label.side === side).flatMap((label) => label.lines).length),
  );
  return Math.max(usual, (crowd * LINE) / Math.max(1, n - 1));
}

/** Pixels from the top of a panel to a rank or a score. */
export function toY({ panel, top, bottom }: Pick<RankLayout, "panel" | "top" | "bottom">, value: number): number {
  const { axis } = panel;
  const share = axis.kind === "rank" ? (value - 1) / Math.max(1, axis.n - 1) : (axis.high - value) / (axis.high - axis.low);
  return top + share * (bottom - top);
}

function placeLabels(one: Need, layout: Omit<RankLayout, "labels">): PlacedLabel[] {
  return (["left", "right", "above"] as const).flatMap((side) => {
    const own = one.labels.filter((label) => label.side === side);
    const wishes = own.map(({ point, lines }) => ({ at: toY(layout, (point.low + point.high) / 2), size: lines.length * LINE }));
    const middles = side === "above" ? wishes.map(({ at }) => at - 14) : spreadLabels(wishes, layout.top - LINE / 2, layout.bottom + LINE);
    return own.map((label, i) => {
      const x = layout.columns[label.point.edition] ?? 0;
      const gap = label.point.band ? GAP + 3 : GAP;
      return { ...label, x: side === "left" ? x - gap : side === "right" ? x + gap : x, y: middles[i] ?? 0 };
    });
  });
}

function statedText({ indicator, axis, editions }: RankPanel, stated: readonly Stated[], { language }: ChartContext): string | null {
  if (axis.kind !== "rank") return null;
  const own = stated.filter(
    (one) => one.indicator === indicator && (one.scope ?? "viet-nam") === "viet-nam" && (one.outOf ?? axis.n) === axis.n,
  );
  const counts = editions.map((period) => ({
    period: formatPeriod(period, language),
    stated: own.filter((one) => one.period === period).reduce((sum, { areas }) => sum + areas, 0),
  }));
  const known = counts.filter(({ stated: areas }) => areas > 0);
  return known.length === 0 ? null : messages(language).charts.panelStated(known, axis.n);
}

function subtitleOf(panel: RankPanel, stated: readonly Stated[], width: number, context: ChartContext): string[] {
  const { charts, quantities } = messages(context.language);
  const { axis, points } = panel;
  if (points.length === 0) return [];
  const unit = points[0]?.claim.row.unit ?? "";
  const measured = axis.kind === "rank" ? charts.ofProvinces(axis.n, axis.assumed) : charts.points(quantities.unitNames[unit] ?? unit);
  const derived = points.some((point) => point.derived) ? charts.derivedNote : null;
  return [measured, statedText(panel, stated, context), derived].flatMap((text) => (text === null ? [] : wrapText(text, width, 12.5)));
}

function layoutRow(row: readonly { need: Need; width: number }[], stated: readonly Stated[], context: ChartContext): RankLayout[] {
  const narrow = context.width < NARROW;
  let x = 0;
  const heads = row.map(({ need: one, width: share }) => {
    const slope = slopeOf(one, share);
    const drawn = Math.max(leastWidth(one), one.left + one.right + slope * Math.max(0, one.panel.editions.length - 1));
    const width = narrow ? context.width : Math.min(share, Math.max(drawn, ALONE));
    const title = wrapText(indicatorWords(one.panel.indicator, context.language).long, width, 13, true);
    const head = { one, slope, width, title, x, subtitle: subtitleOf(one.panel, stated, width, context) };
    x += share + GUTTER;
    return head;
  });
  const head = Math.max(...heads.map(({ title, subtitle }) => (title.length + subtitle.length) * LINE));
  return heads.map(({ one, slope, ...rest }) => {
    const { axis, points, editions } = one.panel;
    const top = head + 40;
    const bottom = points.length === 0 ? head : top + (axis.kind === "rank" ? (axis.n - 1) * pitch(one, narrow) : 240);
    const columns = editions.map((_, edition) => one.left + slope * edition);
    const right = (columns.at(-1) ?? 0) + GAP;
    const place = { ...rest, panel: one.panel, height: bottom + 14, top, bottom, left: TICKS, right, columns };
    return { ...place, labels: placeLabels(one, place) };
  });
}

/** Rows of panels, each with everything in its place. */
export function layoutRanks(panels: readonly RankPanel[], stated: readonly Stated[], context: ChartContext): RankLayout[][] {
  const needs = panels.map((one) => need(one, context));
  return toRows(needs, context.width).map((row) => layoutRow(row, stated, context));
}
