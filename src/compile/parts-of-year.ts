import { firstIndex } from "../data/first-index.ts";
import type { Annotation } from "./annotations.ts";
import type { Claim } from "./blockers.ts";
import { bracketAround } from "./brackets.ts";
import type { Document } from "./document.ts";
import { sentenceAt } from "./document.ts";
import type { Numeral } from "./numerals.ts";
import type { PeriodMention } from "./years.ts";

const ROMAN = ["i", "ii", "iii", "iv"];

/** Which quarter the words between two offsets name: by a digit, a Roman numeral, or a number in words; null where they do not say. */
function quarterNumber({ annotations, lower }: Document, from: number, to: number): number | null {
  const digit = /\b[a-z]?([1-4])\b|\b(i{1,3}|iv)\b/.exec(lower.slice(from, to));
  if (digit) return digit[1] === undefined ? ROMAN.indexOf(digit[2] as string) + 1 : Number(digit[1]);
  const words = [...annotations.within("ordinal", from, to), ...annotations.within("cardinal", from, to)];
  return words.find(({ value }) => value <= 4)?.value ?? null;
}

/** How far a year may stand from months that the text does not call the first. */
const LENGTH = 16;

/** Quarters, half years and the first months of a year, from the words before it. */
export function partOfYear(
  document: Document,
  index: number,
): { months: [number, number]; start: number; end: number; numeral: number } | null {
  const { annotations, lower, numerals } = document;
  const { start, end } = numerals[index] as Numeral;
  const from = Math.max(0, start - 44);
  /** The nearest numeral before the year that a test takes; -1 for none within reach. */
  const back = (takes: (numeral: Numeral) => boolean): number => {
    for (let i = index - 1; i >= 0 && (numerals[i] as Numeral).start >= from; i--) if (takes(numerals[i] as Numeral)) return i;
    return -1;
  };
  const clause = (a: number, b: number): boolean => !/[.;,\n]/.test(lower.slice(a, b));
  type Found = { months: [number, number]; start: number; end: number; numeral: number };
  const found: (Found & { at: number })[] = [];
  const half = annotations.within("firstHalf", from, start).at(-1);
  if (half && clause(half.end, start)) found.push({ months: [1, 6], start: half.start, end, numeral: -1, at: half.end });
  const span = monthSpans(document, from, start).at(-1);
  if (span && start - span.end <= 4 && clause(span.end, start)) found.push({ ...span, end, numeral: -1, at: span.end });
  const later = annotations.within("secondHalf", from, start).at(-1);
  if (later && clause(later.end, start)) found.push({ months: [7, 12], start: later.start, end, numeral: -1, at: later.end });
  const three = annotations.within("firstThreeQuarters", from, start).at(-1);
  if (three && clause(three.end, start)) found.push({ months: [1, 9], start: three.start, end, numeral: -1, at: three.end });
  const quarter = annotations.within("quarter", from, start).at(-1);
  if (quarter && clause(quarter.end, start)) {
    const which = quarterNumber(document, quarter.start, start) ?? 1;
    const numeral = back((n) => n.start >= quarter.start);
    found.push({ months: [3 * which - 2, 3 * which], start: quarter.start, end, numeral, at: quarter.end });
  }
  const months = annotations.within("monthNoun", from, start).at(-1);
  if (months && clause(months.end, start)) {
    const numeral = back((n) => n.end <= months.start && months.start - n.end <= 2);
    const word = annotations.before("cardinal", months.start, 2);
    const count = numeral >= 0 ? Number(numerals[numeral]?.raw) : word?.value;
    // "Took 9 months to build; in 2024 …": a length of time is no part of a year that stands further on.
    const first = annotations.any(["firstMonths"], Math.max(0, months.start - 16), Math.min(start, months.end + 12));
    if (count !== undefined && count > 1 && count < 12 && (first || start - months.end <= LENGTH))
      found.push({
        months: [1, count],
        start: numeral >= 0 ? (numerals[numeral]?.start ?? start) : (word?.start ?? start),
        end,
        numeral,
        at: months.end,
      });
  }
  // "The third quarter and nine months of 2025": the year stands at the nearest.
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** A part of a year that no year stands beside: its months, its span and the numerals in it. */
interface Part {
  months: [number, number];
  start: number;
  end: number;
  numerals: number[];
}

/** The numerals that lie between two offsets and that nobody else took. */
function freeNumerals({ numerals }: Document, claims: readonly (Claim | null)[], from: number, to: number): number[] {
  const first = firstIndex(numerals, ({ start }) => start >= from);
  const found: number[] = [];
  for (let i = first; i < numerals.length && (numerals[i] as Numeral).end <= to; i++) if (!claims[i]) found.push(i);
  return found;
}

/** "The first nine months", "9 months": how many months from January, where the text says that they are the first or has told of them before. */
function firstMonths(
  document: Document,
  noun: Annotation,
  told: ReadonlySet<number>,
): { count: number; start: number; end: number } | null {
  const { annotations, lower } = document;
  const digits = /(\d{1,2}) ?$/.exec(lower.slice(Math.max(0, noun.start - 3), noun.start));
  const word = annotations.before("cardinal", noun.start, 1);
  const count = digits ? Number(digits[1]) : word?.value;
  if (count === undefined || count < 2 || count > 11) return null;
  const from = digits ? noun.start - digits[0].length : (word as Annotation).start;
  const before = annotations.before("firstMonths", from, 1);
  const after = annotations.after("firstMonths", noun.end, 1);
  // "GRDP 9 months reached", "In six months, GRDP rose".
  const named = annotations.before("indicator", from, 2) ?? annotations.after("indicator", noun.end, 8);
  if (!named && !before && !after && !told.has(count) && !annotations.any(["firstMonths"], from, noun.end)) return null;
  return { count, start: before?.start ?? from, end: after?.end ?? noun.end };
}

/** "January-September", "from January to September". */
function monthSpans(
  { annotations, lower }: Document,
  from: number,
  to: number,
): { months: [number, number]; start: number; end: number }[] {
  return annotations.within("month", from, to).flatMap((first) => {
    const last = annotations.after("month", first.end, 12);
    if (!last || last.value <= first.value) return [];
    const joint = lower.slice(first.end, last.start);
    const joined = /^ ?[-/] ?$/.test(joint) || (/^ \p{L}+ $/u.test(joint) && annotations.within("until", first.end, last.start).length > 0);
    return joined ? [{ months: [first.value, last.value] as [number, number], start: first.start, end: last.end }] : [];
  });
}

function partsOf(document: Document, claims: readonly (Claim | null)[], found: readonly PeriodMention[]): Part[] {
  const { annotations } = document;
  const told = new Set(found.flatMap(({ period }) => (/-01\/\d{4}-(\d\d)$/.exec(period) ? [Number(period.slice(-2))] : [])));
  for (const noun of annotations.list("monthNoun")) {
    const first = firstMonths(document, noun, told);
    if (first) told.add(first.count);
  }
  const part = (months: [number, number], start: number, end: number): Part => ({
    months,
    start,
    end,
    numerals: freeNumerals(document, claims, start, end),
  });
  return [
    ...monthSpans(document, 0, document.text.length).map(({ months, start, end }) => part(months, start, end)),
    ...annotations.list("firstHalf").map(({ start, end }) => part([1, 6], start, end)),
    ...annotations.list("secondHalf").map(({ start, end }) => part([7, 12], start, end)),
    ...annotations.list("firstThreeQuarters").map(({ start, end }) => part([1, 9], start, end)),
    ...annotations.list("quarter").flatMap(({ start, end }) => {
      const which = quarterNumber(document, start, end) ?? quarterNumber(document, start, end + 3);
      return which === null ? [] : [part([3 * which - 2, 3 * which], start, quarterNumber(document, start, end) === null ? end + 2 : end)];
    }),
    ...annotations.list("monthNoun").flatMap((noun) => {
      const first = firstMonths(document, noun, told);
      return first ? [part([1, first.count], first.start, first.end)] : [];
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Parts of a year whose year another place of the text says: "this year" after them, the year told of before them in the sentence, the part of a year
 * told of last, or the date of publication.
 */
export function partsWithoutYear(document: Document, claims: readonly (Claim | null)[], found: readonly PeriodMention[]): PeriodMention[] {
  const { annotations, article, lower } = document;
  const now = article.published === null ? null : Number(article.published.slice(0, 4));
  const mentions: PeriodMention[] = [];
  let reached = 0;
  let next = 0;
  let last: PeriodMention | null = null;
  let aside: { mention: PeriodMention; end: number } | null = null;
  for (const { months, start, end, numerals } of partsOf(document, claims, found)) {
    for (; next < found.length && (found[next] as PeriodMention).start < end; next++) {
      const one = found[next] as PeriodMention;
      // "5.04 % (third quarter of 2023: 10.1 %); 8.02 % in nine months": a year in brackets stays there.
      const bracket = bracketAround(document, one.start);
      if (one.role !== "base") {
        if (bracket) aside = { mention: one, end: bracket.end };
        else last = one;
      }
      reached = Math.max(reached, one.end);
    }
    if (start < reached) continue;
    const thisYear = annotations.after("thisYear", end, 10);
    const lastYear = annotations.after("lastYear", end, 10);
    const sentence = sentenceAt(document, start);
    if (!sentence) continue;
    const before: PeriodMention | null = aside && start < aside.end ? aside.mention : last;
    const told: PeriodMention | null =
      before && (before.start >= sentence.start || /-/.test(before.period)) && (now === null || before.year <= now) ? before : null;
    // "In the third quarter and nine months of 2025".
    const joined =
      found[next]?.period.includes("-") &&
      (found[next] as PeriodMention).start - end <= 16 &&
      !/;|\n|\.\s/.test(lower.slice(end, (found[next] as PeriodMention).start))
        ? (found[next] as PeriodMention)
        : null;
    const year = thisYear ? now : joined ? joined.year : lastYear ? (now === null ? null : now - 1) : (told?.year ?? now);
    if (year === null) continue;
    const compared = annotations.before("baseline", start, 12);
    const base = compared !== null && !/[.;,\n]/.test(lower.slice(compared.end, start));
    const stop = (thisYear ?? lastYear)?.end ?? end;
    mentions.push({
      start,
      end: stop,
      period: monthsOf(year, months),
      year,
      role: base ? "base" : "observation",
      numerals,
    });
    reached = stop;
  }
  return mentions;
}

const pad = (month: number): string => String(month).padStart(2, "0");

/** Months of a year as the contract writes them: "2025-01/2025-09". */
export const monthsOf = (year: number, [from, to]: readonly [number, number]): string => `${year}-${pad(from)}/${year}-${pad(to)}`;
