import type { PlotOptions } from "@observablehq/plot";
import type { Row } from "../engine/protocol.ts";

/** What a chart needs to know about the world; nothing is read from the document. */
export interface ChartContext {
  /** Width of the container in CSS pixels; charts plot anew for it (under 560 they use the narrow layout). */
  width: number;
  language: "en" | "vi";
  theme: "light" | "dark";
  /** Colour of an area, the same through the whole notebook. */
  colour: (area: string) => string;
  /** Ids of observations to emphasise (the selected mark). */
  selected: string | null;
}

/**
 * A chart: rows in, Plot options out. Every mark that stands for an observation is drawn through `observationMark`, so that its element
 * carries data-observation, a label, and can be focused.
 */
export type Chart<Options> = (rows: readonly Row[], options: Options, context: ChartContext) => PlotOptions;

/** A finding without words: src/i18n has a sentence for each code. */
export interface Finding {
  code: string;
  params: Record<string, string | number | boolean | null | (string | number)[]>;
}
