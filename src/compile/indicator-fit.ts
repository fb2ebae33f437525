import { INDICATOR_BY_ID, isPlausible } from "../data/indicators.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";

const SECTORS = ["agriculture_share", "industry_share", "services_share"];
/** Whether an indicator is the share of a sector in an economy. */
export const isSector = (id: string): boolean => SECTORS.includes(id);
const SCORED_IN_PERCENT = ["par_index", "sipas", "ict_index", "papi"];
/** The pillars of the index of digital transformation, which are told of within it. */
export const PILLARS: readonly string[] = ["dti_digital_government", "dti_digital_economy", "dti_digital_society"];

/** Whether an indicator is a ranking of provinces, published edition by edition. */
export const isRanking = (id: string): boolean => INDICATOR_BY_ID.get(id)?.theme === "ranking";

/** Whether an indicator is an index, which has editions. */
export const isIndex = (id: string): boolean => isRanking(id) || id === "hdi";

/** Smaller scores are of the parts of an index: ten of PCI's go from 0 to 10. */
const LEAST_SCORE = 0.2;

/** Whether a score lies on the scale of an index, in one of the readings of its numeral. */
export function scoreOnScale(id: string, quantity: Quantity): number | null {
  const max = INDICATOR_BY_ID.get(id)?.scoreMax;
  if (max === undefined) return null;
  const fits = (value: number | undefined): value is number =>
    value !== undefined && value >= 0 && value <= max && (max <= 1 || value >= LEAST_SCORE * max);
  if (fits(quantity.value)) return quantity.value;
  if (fits(quantity.other)) return quantity.other;
  // An index on 0..1 is often told in percent points: 61.23 for 0.6123. As stated is as stated: no conversion.
  return null;
}

/** No province has fewer people than this (Bắc Kạn, the smallest, had 320,000 in 2020). */
const LEAST_POPULATION = 1e5;

/** No province has gained or lost so much of an index's scale from one edition to the next: "gained 58.41 points" tells the score. */
const MOST_CHANGE = 0.3;

/** Whether points are said of a change of an index, not of its level. */
export const isChangeOf = (id: string, { change, value }: Quantity): boolean =>
  change !== 0 && value < MOST_CHANGE * (INDICATOR_BY_ID.get(id)?.scoreMax ?? Infinity);

/** What a name does with a quantity: takes it, keeps it from names further away, or neither. */
export type Fit = "fits" | "blocks" | "passes";

/** Whether a name of an indicator can take a quantity; a name that blocks is the thing that the quantity is said of, though not ours. */
export function fitOf(document: Document, id: string, quantity: Quantity, sentence: Sentence): Fit {
  const indicator = INDICATOR_BY_ID.get(id);
  if (!indicator) return "blocks";
  const { measures, unit, theme } = indicator;
  switch (quantity.type) {
    case "rank":
      return measures.includes("rank") ? "fits" : isIndex(id) ? "passes" : "blocks";
    case "places":
      return theme === "ranking" && measures.includes("change") ? "fits" : measures.includes("rank") ? "blocks" : "passes";
    case "points":
      if (isChangeOf(id, quantity)) return theme === "ranking" && measures.includes("change") ? "fits" : "passes";
      return isIndex(id) && scoreOnScale(id, quantity) !== null ? "fits" : "passes";
    case "percent": {
      if (theme === "ranking") return SCORED_IN_PERCENT.includes(id) && quantity.change === 0 && quantity.value > 20 ? "fits" : "passes";
      const rate = measures.includes("rate");
      if (id === "grdp") return quantity.change !== 0 ? "fits" : "passes";
      if (unit !== "%") return "blocks";
      if (quantity.change !== 0) return rate ? "fits" : "blocks";
      if (SECTORS.includes(id)) return document.annotations.any(["structure"], sentence.start, sentence.end) ? "fits" : "blocks";
      return rate || measures.includes("share") ? "fits" : "blocks";
    }
    case "money":
      // "Income per head (GRDP) reached 59.5 million": the name that the figure can be of takes it.
      if (unit === "VND" && !isPlausible(id, quantity.unit, quantity.value)) return "passes";
      if (quantity.change !== 0) return unit === "VND" ? "blocks" : "passes";
      return unit === "VND" ? "fits" : "passes";
    case "area":
      return unit === "km2" ? "fits" : "passes";
    case "persons":
      return unit === "persons" ? (quantity.value >= LEAST_POPULATION ? "fits" : "passes") : unit === "count" ? "blocks" : "passes";
    case "times":
      return measures.includes("ratio") ? "fits" : "blocks";
    case "number":
      if (isIndex(id))
        return !Number.isInteger(quantity.value) && (quantity.comparator !== "range" || id === "hdi") && scoreOnScale(id, quantity) !== null
          ? "fits"
          : "passes";
      if (unit === "count" || unit === "persons") return countOf(quantity) === null ? "passes" : "fits";
      return "passes";
  }
}

/** The reading of a numeral as a count of things, or null where it is none, or so many more than there were ("1,942 stations, up 35"). */
export function countOf({ value, other, change }: Quantity): number | null {
  if (change !== 0) return null;
  if (Number.isInteger(value)) return value;
  return other !== undefined && Number.isInteger(other) ? other : null;
}
