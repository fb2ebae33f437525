import type { Claim } from "./blockers.ts";
import type { Document } from "./document.ts";
import { monthsOf } from "./parts-of-year.ts";
import type { PeriodMention } from "./years.ts";

/** "As of", "tính đến ngày" and the date: so far apart at most. */
const GAP = 8;

const YEAR = /^(?:19|20)\d\d$/;

/** The day, month and year of a claimed date that begins at a numeral; null where it has no year. */
function dateAt(document: Document, index: number, count: number): { year: number; month: number; end: number } | null {
  const { annotations, numerals } = document;
  const own = numerals.slice(index, index + count);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const dotted = /^\d{1,2}\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(first.raw);
  if (dotted) return { year: Number(dotted[2]), month: Number(dotted[1]), end: first.end };
  if (!YEAR.test(last.raw)) return null;
  const word = annotations.within("month", first.start, last.start)[0] ?? annotations.before("month", first.start, 1);
  const month = word?.value ?? Number((count === 3 ? own[1] : own[0])?.raw);
  return month >= 1 && month <= 12 ? { year: Number(last.raw), month, end: last.end } : null;
}

/**
 * The dates that stocks are counted on, "as of 31 December 2024": the year, and for what is counted over a year the months so far. A date is no
 * period of anything else, least of all the edition of an index.
 */
export function datesOfStocks(document: Document, claims: readonly (Claim | null)[]): PeriodMention[] {
  const { annotations, numerals, lower } = document;
  const found: PeriodMention[] = [];
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    const first = numerals[i];
    if (!claim || !first || claim.class !== "date") continue;
    // "As of September 30, 2025".
    const start = annotations.before("month", first.start, 1)?.start ?? first.start;
    const word = annotations.before("asOf", start, GAP);
    const date = word && /^[\s\p{L}\p{M}]*$/u.test(lower.slice(word.end, start)) ? dateAt(document, i, claim.count) : null;
    i += claim.count - 1;
    if (!word || !date) continue;
    const year = String(date.year);
    const soFar = date.month === 12 ? year : monthsOf(date.year, [1, date.month]);
    found.push({ start: word.start, end: date.end, period: year, soFar, year: date.year, role: "as-of", numerals: [] });
  }
  return found;
}
