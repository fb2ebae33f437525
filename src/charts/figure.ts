import type { Row, Stated } from "../engine/protocol.ts";
import type { CellKind } from "../notebook/spec.ts";
import { amountChart } from "./amount-plot.ts";
import type { ChartContext } from "./chart.ts";
import { nameGroups } from "./observation-mark.ts";
import { plot, type PlotOptions } from "./plot.ts";
import { rankChart } from "./rank-plot.ts";
import { targetChart } from "./target-plot.ts";

/** What a figure is drawn from. */
export interface FigureInput {
  kind: Exclude<CellKind, "matrix">;
  /** Rank cells: draw ranks or scores. */
  measure: "rank" | "score";
  rows: readonly Row[];
  /** Target cells: what is known today of the same indicators, about any province. */
  known?: readonly Row[];
  /** Rank cells: how many areas are stated, for each index and edition. */
  stated?: readonly Stated[];
}

function options({ kind, measure, rows, known = [], stated = [] }: FigureInput, context: ChartContext): PlotOptions {
  switch (kind) {
    case "amount":
      return amountChart(rows, {}, context);
    case "target":
      return targetChart(rows, { known }, context);
    case "rank":
      return rankChart(rows, { measure, stated }, context);
  }
}

/**
 * A cell's figure as an SVG element, drawn for the width of its context. `document` is the one it will stand in; `summary` says in words what
 * it shows.
 */
export function drawFigure(input: FigureInput, context: ChartContext, summary: string, document: Document): SVGSVGElement {
  const svg = plot({
    ...options(input, context),
    document,
    style: { fontFamily: "inherit", fontSize: "13px", overflow: "visible" },
  }) as SVGSVGElement;
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", summary);
  nameGroups(svg);
  return svg;
}
