import { nameGroups } from "./observation-mark.ts";
import { plot, type Markish, type PlotOptions } from "./plot.ts";

/** A plot with scales of its own, at its place in the figure. */
export interface PlacedPlot {
  x: number;
  y: number;
  width: number;
  height: number;
  options: PlotOptions;
}

const SVG = "http://www.w3.org/2000/svg";

/** A mark that draws a whole plot; the inner plot's own <style> is dropped, the outer one's holds for both. */
function placed({ x, y, width, height, options }: PlacedPlot): Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const inner = plot({ margin: 0, ...options, width, height, document: context.document });
    const group = context.document.createElementNS(SVG, "g");
    group.setAttribute("transform", `translate(${x},${y})`);
    group.append(...[...inner.children].filter(({ tagName }) => tagName.toLowerCase() !== "style"));
    nameGroups(group);
    return group;
  };
}

/** Several plots, each with its own scales, in one SVG. */
export function compose(plots: readonly PlacedPlot[], width: number): PlotOptions {
  const height = Math.max(1, ...plots.map((panel) => panel.y + panel.height));
  return { width, height: Math.ceil(height), margin: 0, x: { axis: null }, y: { axis: null }, marks: plots.map(placed) };
}
