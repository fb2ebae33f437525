/** Everything the page uses of Plot; loaded late, through the charts, so that it stays out of the first paint and unused marks fall away. */
export { dot, link, plot, rect, text } from "@observablehq/plot";
export type { Markish, PlotOptions, RenderFunction } from "@observablehq/plot";
