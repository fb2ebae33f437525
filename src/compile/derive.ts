import type { Observation } from "../data/contract.ts";
import { seriesOfSize } from "./series.ts";

/**
 * Observations that follow from stated ones by arithmetic: a rank and the places gained since a year give the rank of that year (34th, up 8
 * places: 42nd). They carry the evidence of the change and name both parents. Nothing is worked out from published tables.
 */
export function deriveObservations(given: readonly Observation[]): Observation[] {
  const observations = given.filter(({ origin }) => origin !== "table");
  const derived: Observation[] = [];
  for (const change of observations) {
    if (change.measure !== "change" || change.unit !== "places" || change.base === undefined || change.origin === "derived") continue;
    const rank = observations.find(
      (other) =>
        other.measure === "rank" &&
        other.comparator === "=" &&
        other.source === change.source &&
        other.area === change.area &&
        other.indicator === change.indicator &&
        other.period === change.period &&
        other.scope === "viet-nam",
    );
    if (!rank || change.comparator !== "=") continue;
    // A rank among 34 cannot be counted back to one among the 63 of before the merger.
    if (rank.outOf !== undefined && seriesOfSize(rank.outOf) === 34 && change.base < "2025") continue;
    const value = rank.value + change.value;
    if (value < 1 || value > (rank.outOf ?? 63)) continue;
    const stated = observations.some(
      (other) =>
        other.measure === "rank" &&
        other.source === change.source &&
        other.area === change.area &&
        other.indicator === change.indicator &&
        other.period === change.base,
    );
    if (stated) continue;
    const { base, outOf: _size, ...rest } = change;
    derived.push({
      ...rest,
      id: `${change.source}:${rank.id.split(":")[1]}+${change.id.split(":")[1]}:${change.indicator}:rank:${base}`,
      measure: "rank",
      value,
      unit: "rank",
      period: base,
      scope: "viet-nam",
      ...(rank.outOf === undefined ? {} : { outOf: rank.outOf }),
      origin: "derived",
      derivedFrom: [rank.id, change.id],
      rule: "rank-before-change",
      inherited: [...new Set([...rank.inherited, ...change.inherited])],
    });
  }
  return derived;
}
