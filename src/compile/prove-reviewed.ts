import * as v from "valibot";
import { AREA_BY_ID } from "../data/areas.ts";
import type { Observation } from "../data/contract.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import { ObservationSchema } from "../data/schema.ts";
import type { Article } from "./document.ts";
import type { Review } from "./read-reviews.ts";
import { verifyObservation, verifyQuote } from "./verify.ts";

/** Why a decision cannot be followed; `field` is the field of the entry that is to blame. */
export class Refusal extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const UNITS: Partial<Record<string, readonly string[]>> = { rank: ["rank"], ratio: ["times"], rate: ["%"], share: ["%"] };

/** Holds a person's observation against the contract, the catalogue and the second reader. */
export function prove(one: Observation, review: Review, article: Article): Observation {
  const result = v.safeParse(ObservationSchema, one, { abortEarly: true });
  if (!result.success) {
    const field = v.getDotPath(result.issues[0]) ?? "";
    throw new Refusal(`set.${field}`, `set.${field}: ${field in review.set ? result.issues[0].message : "is missing"}`);
  }
  const refuse = (field: string, message: string): never => {
    throw new Refusal(`set.${field}`, `set.${field}: ${message}`);
  };
  const indicator = INDICATOR_BY_ID.get(one.indicator);
  if (!AREA_BY_ID.has(one.area)) return refuse("area", `there is no area ${one.area} in src/data/areas.ts`);
  if (one.scope !== undefined && !AREA_BY_ID.has(one.scope)) return refuse("scope", `there is no area ${one.scope} in src/data/areas.ts`);
  if (!indicator) return refuse("indicator", `there is no indicator ${one.indicator} in src/data/indicators.ts`);
  if (!indicator.measures.includes(one.measure))
    return refuse("measure", `${one.indicator} has no ${one.measure}; it has ${indicator.measures.join(", ")}`);
  const units = UNITS[one.measure] ?? [indicator.unit, "%", "places", ...(indicator.unit === "VND" ? ["USD"] : [])];
  if (!units.includes(one.unit))
    return refuse("unit", `${one.measure} of ${one.indicator} is not in ${one.unit}; it is in ${units.join(" or ")}`);
  const isRange = one.low !== undefined && one.high !== undefined;
  if (isRange !== (one.comparator === "range") || (one.low === undefined) !== (one.high === undefined))
    return refuse("comparator", "low, high and the comparator range go together");
  if (isRange && !(Number(one.low) <= one.value && one.value <= Number(one.high))) return refuse("value", "must lie from low to high");
  if (one.measure === "rank" && one.outOf !== undefined && one.value > one.outOf) return refuse("value", `no rank among ${one.outOf}`);
  if (one.measure === "rank" && one.scope === undefined) return refuse("scope", "is missing: the area that the rank is counted in");
  if (one.measure !== "rank" && (one.scope !== undefined || one.outOf !== undefined))
    return refuse("measure", "only a rank has a scope and outOf; set them to null");
  if (one.measure === "score" && one.unit === indicator.unit && one.value > (indicator.scoreMax ?? Infinity))
    return refuse("value", `${one.indicator} ends at ${indicator.scoreMax ?? ""}`);
  const wrong = review.valueFrom === null ? verifyObservation(one, article.text, article.language) : verifyQuote(one, article.text);
  if (wrong !== null)
    throw new Refusal("set.value", `${wrong}; set the value that the number states, or say in valueFrom where the article states it`);
  return one;
}
