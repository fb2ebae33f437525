import type { PlotOptions } from "@observablehq/plot";
import type { Conflict } from "../data/contract.ts";
import type { Row } from "../engine/protocol.ts";
import type { UiLanguage } from "../i18n/language.ts";

export type { Finding, FindingCode, FindingParams } from "../i18n/finding.ts";

/** Light or dark. */
export type Theme = "light" | "dark";

/** What a chart needs to know about the world; nothing is read from the document. */
export interface ChartContext {
  /** Width of the container in CSS pixels; charts plot anew for it (under 560 they use the narrow layout). */
  width: number;
  language: UiLanguage;
  theme: Theme;
  /** Colour of an area, the same through the whole notebook. */
  colour: (area: string) => string;
  /** Name of an area in the page's language. */
  area: (id: string) => string;
  /** The dataset's conflicts, which Row.conflict points into. */
  conflicts: readonly Conflict[];
  /** Id of the selected observation, or null. */
  selected: string | null;
}

/**
 * A chart: rows in, Plot options out. Every mark that stands for an observation is drawn through `observationMark`, so that its element
 * carries data-observation, a label, and can be focused.
 */
export type Chart<Options> = (rows: readonly Row[], options: Options, context: ChartContext) => PlotOptions;

/** Width in CSS pixels under which charts use the narrow layout. */
export const NARROW = 560;
