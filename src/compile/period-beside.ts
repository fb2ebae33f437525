import type { PeriodChoice } from "./inherit-period.ts";
import type { Document } from "./document.ts";
import type { Quantity } from "./quantity.ts";
import type { PeriodMention } from "./years.ts";

/** How far before a score the rank stands that it is told with. */
const TOLD_WITH = 40;

/** The rank that a score is told with ("ranked 5th with 45.66 points"), where no period stands at the score: it is of the rank's. */
export function rankWith(
  { annotations, lower }: Document,
  { type, left, right }: Quantity,
  periods: readonly PeriodMention[],
  others: readonly Quantity[],
): Quantity | null {
  if (type !== "points") return null;
  const previous = others.findLast(({ end }) => end <= left);
  if (previous?.type !== "rank" || previous.comparator !== "=" || left - previous.right > TOLD_WITH) return null;
  if (!annotations.any(["with"], previous.right, Math.min(right, left + 8)) || /[.;\n()]/.test(lower.slice(previous.right, left)))
    return null;
  return periods.some(({ start, end }) => start >= previous.right && end <= right + 24) ? null : previous;
}

/** "Rose by 7.06 % (the same period of the year before: 6.47 %)": what brackets tell of a base is of the same part of that year. */
export function ofYearBefore(
  { lower }: Document,
  quantity: Quantity,
  open: number,
  periods: readonly PeriodMention[],
  others: readonly Quantity[],
  periodOf: (other: Quantity) => PeriodChoice,
): PeriodChoice | null {
  const base = periods.find(({ role, start, end }) => role === "base" && start >= open && start - open <= 4 && end <= quantity.left);
  const told = others.findLast(({ type, right }) => type === quantity.type && right <= open);
  if (!base || !told || open - told.right > 4 || /[;.]/.test(lower.slice(base.end, quantity.left))) return null;
  const [mention] = periodOf(told).mentions;
  const year = base.numerals.length === 0 && mention ? mention.year - 1 : base.year;
  if (!mention || mention.year !== year + 1) return null;
  return {
    mentions: [{ ...mention, year, period: mention.period.replaceAll(String(mention.year), String(year)) }],
    inherited: false,
  };
}
