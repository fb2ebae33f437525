import { AREA_BY_ID } from "../data/areas.ts";
import type { Measure, Observation } from "../data/contract.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { AreaChoice } from "./attach-area.ts";
import { countOf, isChangeOf, scoreOnScale } from "./indicator-fit.ts";
import type { Quantity } from "./quantity.ts";

/** What is measured, how, and the value in its unit. */
export type Measurement = Pick<Observation, "indicator" | "measure" | "value" | "unit">;

/** The measure and the value of a quantity once its indicator is known; null where they do not go together. */
export function measured(quantity: Quantity, id: string): Measurement | null {
  const indicator = INDICATOR_BY_ID.get(id);
  if (!indicator) return null;
  const signed = quantity.change < 0 ? -quantity.value : quantity.value;
  switch (quantity.type) {
    case "rank":
      return { indicator: id, measure: "rank", value: quantity.value, unit: "rank" };
    case "places":
      return { indicator: id, measure: "change", value: quantity.value, unit: "places" };
    case "points": {
      if (isChangeOf(id, quantity)) return { indicator: id, measure: "change", value: signed, unit: indicator.unit };
      const value = scoreOnScale(id, quantity);
      return value === null ? null : { indicator: id, measure: "score", value, unit: indicator.unit };
    }
    case "percent": {
      if (id === "grdp") return { indicator: "grdp_growth", measure: "rate", value: signed, unit: "%" };
      if (indicator.theme === "ranking") return { indicator: id, measure: "score", value: quantity.value, unit: "%" };
      const measure: Measure = indicator.measures.includes("rate") ? "rate" : "share";
      const value = measure === "rate" ? signed : quantity.value;
      return Math.abs(value) > 100 && measure === "share" ? null : { indicator: id, measure, value, unit: "%" };
    }
    case "money":
      return { indicator: id, measure: "amount", value: quantity.value, unit: quantity.unit };
    case "area":
      return { indicator: id, measure: "amount", value: quantity.value, unit: "km2" };
    case "times":
      return { indicator: id, measure: "ratio", value: quantity.value, unit: "times" };
    case "persons":
    case "number": {
      if (indicator.scoreMax !== undefined) {
        const value = scoreOnScale(id, quantity);
        return value === null ? null : { indicator: id, measure: "score", value, unit: indicator.unit };
      }
      const count = countOf(quantity);
      return count === null ? null : { indicator: id, measure: "count", value: count, unit: indicator.unit };
    }
  }
}

/** A region has no score of its own: what is told is the mean of its provinces. */
export const ofRegion = (own: Measurement, { area }: AreaChoice): Measurement =>
  own.indicator === "pii" && own.measure === "score" && AREA_BY_ID.get(area)?.kind !== "province"
    ? { ...own, indicator: "pii_regional_average" }
    : own;
