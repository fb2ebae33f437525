import type { Observation } from "../data/contract.ts";
import { seriesOfSize } from "./series.ts";

/** What a source tells of: an area and an indicator. */
const thingOf = ({ source, area, indicator }: Observation): string => `${source}|${area}|${indicator}`;

/**
 * Observations that follow from stated ones by arithmetic: a rank and the places gained since a year give the rank of that year (34th, up 8
 * places: 42nd). They carry the evidence of the change and name both parents. Nothing is worked out from published tables.
 */
export function deriveObservations(given: readonly Observation[]): Observation[] {
  const observations = given.filter(({ origin }) => origin !== "table");
  const ranks = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.measure !== "rank") continue;
    const own = ranks.get(thingOf(one));
    if (own) own.push(one);
    else ranks.set(thingOf(one), [one]);
  }
  const derived: Observation[] = [];
  for (const change of observations) {
    if (change.measure !== "change" || change.unit !== "places" || change.base === undefined || change.origin === "derived") continue;
    const told = ranks.get(thingOf(change)) ?? [];
    const rank = told.find(({ comparator, period, scope }) => comparator === "=" && period === change.period && scope === "viet-nam");
    if (!rank || change.comparator !== "=") continue;
    // A rank among 34 cannot be counted back to one among the 63 of before the merger.
    if (rank.outOf !== undefined && seriesOfSize(rank.outOf) === 34 && change.base < "2025") continue;
    const value = rank.value + change.value;
    if (value < 1 || value > (rank.outOf ?? 63)) continue;
    if (told.some(({ period }) => period === change.base)) continue;
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
