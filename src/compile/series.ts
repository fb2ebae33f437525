import type { Observation } from "../data/contract.ts";
import { AREA_BY_ID } from "../data/areas.ts";
import { endYear } from "../data/period.ts";

/** How many provinces there were before and from 1 July 2025 (Resolution 202/2025/QH15). */
export type Series = 63 | 34;

const MERGER = "2025-07-01";

/** The series that a number of ranked units is of: a ranking of the merged units has 34 at most, one of those before them more. */
export const seriesOfSize = (outOf: number): Series => (outOf <= 34 ? 34 : 63);

/**
 * The units that a text means where it does not say how many there are: by a period that ends before 1 July 2025 or after it, else by the day of
 * publication; those of before where neither is known.
 */
export function seriesOfTime(period: string | null, published: string | null): Series {
  const end = period === null ? null : (period.split("/").at(-1) as string);
  const open = end === null || end === "..";
  if (!open) return (end.length === 4 ? `${end}-12` : end) >= MERGER.slice(0, 7) ? 34 : 63;
  if (end === ".." && (period as string) > MERGER.slice(0, 7)) return 34;
  return published !== null && published >= MERGER ? 34 : 63;
}

/**
 * The series of units that an observation speaks in: by the stated size of the ranking, else by what its area was before or after the merger,
 * else by a period that ends before or begins after it, else by the day of publication. Null for a region and the country.
 */
export function seriesOf({ area, outOf, period }: Pick<Observation, "area" | "outOf" | "period">, published: string | null): Series | null {
  const unit = AREA_BY_ID.get(area);
  if (unit?.kind !== "province") return null;
  if (outOf !== undefined) return seriesOfSize(outOf);
  if (unit.validTo !== null) return 63;
  if (unit.validFrom !== null) return 34;
  const year = endYear(period);
  if (year !== null && year !== Number(MERGER.slice(0, 4))) return year < Number(MERGER.slice(0, 4)) ? 63 : 34;
  return published !== null && published < MERGER ? 63 : 34;
}
