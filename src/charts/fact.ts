import type { Fact } from "../i18n/finding.ts";
import type { Claim } from "./claims.ts";

/** A claim as a finding states it. */
export function toFact({ row }: Claim): Fact {
  const { area, indicator, period, value, unit, comparator, measure, low, high, outOf } = row;
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { area, indicator, period, value, unit, comparator, measure, ...range, ...(outOf === undefined ? {} : { outOf }) };
}
