import { AREA_BY_ID } from "../data/areas.ts";
import type { IndicatorChoice } from "./attach-indicator.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { isRanking } from "./indicator-fit.ts";
import type { Measurement } from "./measurement.ts";
import type { Quantity } from "./quantity.ts";

/** A value of the country beside the province's: "higher than the national average of 8.02 %". */
export function isNationalMean({ annotations, lower }: Document, { left, right, type }: Quantity): boolean {
  if (type !== "percent" && type !== "points" && type !== "money") return false;
  const mean = annotations.before("nationalMean", left, 12);
  if (mean && !/[.;,\n\d]/.test(lower.slice(mean.end, left))) return true;
  const word = annotations.before("national", left, 24);
  if (!word) return false;
  const from = Math.max(0, word.start - 28);
  if (/[.;,\n]/.test(lower.slice(from, left))) return false;
  return annotations.any(["mean"], from, left) || annotations.any(["mean"], word.start, Math.min(right, word.end + 16));
}

/** The region that a mean is told of, as "the average score of the region": the one that the sentence speaks of; null where none. */
export function regionalMean({ annotations, lower }: Document, { left, type }: Quantity, sentence: Sentence): string | null {
  const word = type === "points" ? annotations.before("ownRegion", left, 24) : null;
  if (!word) return null;
  const from = Math.max(sentence.start, word.start - 28);
  if (/[.;,\n\d]/.test(lower.slice(word.start, left)) || !annotations.any(["mean"], from, left)) return null;
  const names = annotations.within("area", sentence.start, left).map(({ ids }) => ids[0] as string);
  const region = names.findLast((id) => AREA_BY_ID.get(id)?.kind === "region");
  return region ?? AREA_BY_ID.get(names.at(-1) ?? "")?.region ?? null;
}

/** How far before a value the number of the provinces may stand that have it in common. */
const MANY = 60;

/** "8 localities scored over 90 %": what so many provinces have in common is said of none. */
export const countsProvinces = ({ annotations, lower }: Document, { left, type }: Quantity, others: readonly Quantity[]): boolean =>
  (type === "points" || type === "percent") &&
  others.some((other) => {
    if (other.type !== "number" || !other.bare || other.end > left || left - other.end > MANY || !Number.isInteger(other.value))
      return false;
    const units = annotations.after("units", other.end, 1);
    return (
      units !== null &&
      units.end <= left &&
      !/[.;,\n]/.test(lower.slice(other.end, left)) &&
      !annotations.any(["area", "mean", "subject"], other.end, left) &&
      annotations.before("outOf", other.left, 2) === null &&
      !annotations.any(["mean"], Math.max(0, other.left - MANY), other.left)
    );
  });

/** "The mean of the 63 provinces is 88.4 points", "SIPAS of the whole country reached 80 %": a score that is no province's. */
export function isMeanOfRanking(
  { annotations, lower }: Document,
  quantity: Quantity,
  { mention }: IndicatorChoice,
  own: Measurement,
): boolean {
  if (own.measure !== "score" || !isRanking(own.indicator) || own.indicator === "pii_regional_average") return false;
  // "The highest total score is 47.82, the lowest 37.85".
  const extreme = (["lowest", "topAfter"] as const)
    .map((type) => annotations.before(type, quantity.left, 40))
    .find((word) => word !== null);
  if (
    extreme &&
    !/[.;\n]/.test(lower.slice(extreme.end, quantity.left)) &&
    !annotations.any(["area", "subject", "rank"], Math.max(0, extreme.start - 60), quantity.left)
  )
    return true;
  const from = Math.max(mention.end <= quantity.left ? mention.start - 40 : quantity.left - 80, quantity.left - 120, 0);
  const near = lower.slice(from, quantity.left);
  const stop = from + Math.max(near.lastIndexOf(". "), near.lastIndexOf("; "), near.lastIndexOf("\n"));
  const start = Math.max(from, stop + 1);
  const word = [...annotations.within("mean", start, quantity.left), ...annotations.within("national", start, quantity.left)].sort(
    (a, b) => a.start - b.start,
  )[0];
  return (
    word !== undefined &&
    !/\d\s?%?\s?[,(]/.test(lower.slice(word.end, quantity.left)) &&
    !annotations.any(["area", "rank", "lead"], word.end, quantity.left) &&
    !annotations.any(["area", "subject"], start, word.start)
  );
}
