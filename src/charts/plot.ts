/** Everything the page uses of Plot; loaded late, through the charts, so that it stays out of the first paint and unused marks fall away. */
export { axisX, dot, link, plot, rect, ruleX, ruleY, text, vector } from "@observablehq/plot";
export type { Data, Markish, PlotOptions, RenderFunction } from "@observablehq/plot";
