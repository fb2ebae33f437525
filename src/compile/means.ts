import { AREA_BY_ID } from "../data/areas.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";

/** A value of the country beside the province's: "higher than the national average of 8.02 %". */
export function isNationalMean({ annotations, lower }: Document, { left, right, type }: Quantity): boolean {
  if (type !== "percent" && type !== "points") return false;
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
