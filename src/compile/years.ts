import { firstIndex } from "../data/first-index.ts";
import type { Annotation } from "./annotations.ts";
import { bracketAround } from "./brackets.ts";
import type { Claim } from "./blockers.ts";
import { onlyFillers } from "./fillers.ts";
import { monthsOf, partOfYear, partsWithoutYear } from "./parts-of-year.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Numeral } from "./numerals.ts";
import { datesOfStocks } from "./as-of.ts";

/** What a year is there for; a moment is the year of a month, such as a date of publication. */
export type PeriodRole = "observation" | "span" | "base" | "deadline" | "since" | "vision" | "moment" | "as-of";

/** The rules that give years their roles: what each year is read as, in the order in which they are tried. */
export const ROLE_RULES: Readonly<Record<PeriodRole, { name: string }>> = {
  "as-of": { name: "year-as-as-of" },
  vision: { name: "year-as-vision" },
  base: { name: "year-as-base" },
  deadline: { name: "year-as-deadline" },
  since: { name: "year-as-since" },
  span: { name: "year-as-span" },
  moment: { name: "year-as-moment" },
  observation: { name: "year-as-observation" },
};

/** A period that the text names: its span, the period as the contract writes it, and its role. */
export interface PeriodMention {
  start: number;
  end: number;
  period: string;
  year: number;
  role: PeriodRole;
  /** Indices of the numerals it is made of. */
  numerals: number[];
  /** Counted from a year told of before: it is looked at by the way, and holds for what stands beside it only. */
  aside?: true;
  /** Of a date: the part of its year that had passed, for what is counted over a year. */
  soFar?: string;
}

const BUDDHIST_OFFSET = 543;
/** The oldest of the indices, PCI, came out first in 2005. */
const FIRST_EDITION = 2005;

const yearOf = (document: Document, numeral: Numeral): number | null => {
  if (!/^\d{4}$/.test(numeral.raw) || (numeral.glued && !/^\p{Script=Thai}|\p{Script=Lao}/u.test(document.text[numeral.end] ?? "")))
    return null;
  const value = Number(numeral.raw);
  const { annotations } = document;
  if (value >= 1900 && value <= 2100) {
    // What begins the next line is no unit, nor are points after the name of an index: "PCI 2024 points" heads a column.
    const unit = (["percent", "magnitude", "vnd", "usd", "km2", "hectares", "persons", "points", "times", "classifier"] as const).some(
      (type) =>
        annotations.after(type, numeral.end, 1) &&
        document.text[numeral.end] !== "\n" &&
        !(type === "points" && annotations.before("indicator", numeral.start, 1)),
    );
    return unit && !annotations.before("year", numeral.start, 1) ? null : value;
  }
  if (document.article.language !== "th" && document.article.language !== "lo") return null;
  if (value < 2400 || value > 2700) return null;
  const cued =
    annotations.before("year", numeral.start, 2) ??
    annotations.before("buddhist", numeral.start, 2) ??
    annotations.before("month", numeral.start, 1) ??
    annotations.before("baseline", numeral.start, 1);
  const spanned =
    /[-–]\s?$/.test(document.text.slice(numeral.start - 2, numeral.start)) ||
    /^\s?-\s?2[4-6]\d\d/.test(document.text.slice(numeral.end, numeral.end + 7));
  return cued || spanned || besideYear(document, numeral) ? value - BUDDHIST_OFFSET : null;
};

/** A year of the Buddhist era that no word announces, after an index's name ("PCI 2566") or another year ("2565 และ 2566", "3/2567"). */
const besideYear = ({ annotations, text, lower }: Document, { start, end }: Numeral): boolean => {
  if (!/^(?:[\s,;:.)/]|$|[\u0E00-\u0EFF])/.test(text.slice(end, end + 1))) return false;
  if ((["magnitude", "vnd", "usd", "percent", "persons", "classifier", "gtAfter"] as const).some((type) => annotations.after(type, end, 1)))
    return false;
  const joined = annotations.before("also", start, 1);
  return (
    annotations.before("indicator", start, 2) !== null ||
    annotations.before("quarter", start, 4) !== null ||
    /2[45]\d\d[ ,]*$/.test(lower.slice(Math.max(0, start - 16), joined?.start ?? start))
  );
};

/** Where a period's own words begin: "ในปี 2567" begins at "ในปี". */
const opening = (document: Document, start: number): number => {
  let at = start;
  for (let i = 0; i < 3; i++) {
    const word =
      document.annotations.before("year", at, 1) ??
      document.annotations.before("buddhist", at, 1) ??
      document.annotations.before("period", at, 1);
    if (!word) break;
    at = word.start;
  }
  return at;
};

function announcing(document: Document, type: "baseline" | "by" | "since" | "until", start: number): Annotation | null {
  const word = document.annotations.before(type, start, 22);
  return word !== null && onlyFillers(document, "year", word.end, start) ? word : null;
}

const announced = (document: Document, type: "baseline" | "by" | "since" | "until", start: number): boolean =>
  announcing(document, type, start) !== null;

function roleOf(document: Document, start: number): PeriodRole {
  const at = opening(document, start);
  const { annotations, lower } = document;
  const until = announcing(document, "until", start);
  if (until && annotations.any(["vision"], Math.max(0, until.start - 24), start)) return "vision";
  const vision = annotations.before("vision", start, 24);
  if (vision && !/[.;\n]/.test(lower.slice(vision.end, start))) return "vision";
  const times = annotations.before("times", at, 18);
  if (times && /^[\s\p{L}\p{M}']*$/u.test(lower.slice(times.end, at)) && !annotations.any(["also", "but"], times.end, at)) return "base";
  const changed = annotations.any(["up", "down", "times", "places", "percent"], Math.max(0, at - 48), at);
  if ((announced(document, "baseline", at) || announced(document, "baseline", start)) && (changed || !announced(document, "since", start)))
    return "base";
  if (announced(document, "by", at) || announced(document, "by", start)) return "deadline";
  if (announced(document, "since", at) || announced(document, "since", start)) return changed ? "base" : "since";
  if (announced(document, "until", at) || announced(document, "until", start)) return "deadline";
  return annotations.before("month", start, 2) ? "moment" : "observation";
}

/** Where a period begins, the word that announces a deadline with it. */
function wordOf(document: Document, role: PeriodRole, start: number): number {
  const at = opening(document, start);
  if (role !== "deadline") return at;
  const word =
    announcing(document, "by", at) ??
    announcing(document, "by", start) ??
    announcing(document, "until", at) ??
    announcing(document, "until", start);
  return word ? Math.min(at, word.start) : at;
}

/** Finds the periods of a text among the numerals that no blocker took. */
export function findPeriods(document: Document, claims: readonly (Claim | null)[]): PeriodMention[] {
  const { numerals, lower, annotations } = document;
  const found: PeriodMention[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const own = numerals[i] as Numeral;
    if (claims[i]) continue;
    const year = yearOf(document, own);
    if (year === null) continue;
    const next = numerals[i + 1];
    const second =
      next && !claims[i + 1]
        ? (yearOf(document, next) ?? (/^2[4-6]\d\d$/.test(next.raw) && /^2[4-6]/.test(own.raw) ? Number(next.raw) - BUDDHIST_OFFSET : null))
        : null;
    if (next && second !== null && second > year && next.start - own.end <= 16) {
      const join = lower.slice(own.end, next.start);
      if (
        /^ ?[-/] ?$/.test(join) ||
        (annotations.within("until", own.end, next.start).length > 0 &&
          /^[\s\p{L}\p{M}.]*$/u.test(join) &&
          !annotations.any(["vision"], own.end, next.start)) ||
        (annotations.before("between", own.start, 1) !== null && annotations.any(["also"], own.end, next.start))
      ) {
        const role = roleOf(document, own.start) === "base" ? "base" : "span";
        found.push({
          start: opening(document, own.start),
          end: next.end,
          period: `${year}/${second}`,
          year: second,
          role,
          numerals: [i, i + 1],
        });
        i++;
        continue;
      }
    }
    const part = partOfYear(document, i);
    const told = roleOf(document, part ? part.start : own.start);
    // What happened before the indices began is no edition of theirs.
    const role = told === "observation" && year < FIRST_EDITION ? "moment" : told;
    if (part) {
      found.push({
        start: part.start,
        end: part.end,
        period: monthsOf(year, part.months),
        year,
        role: role === "base" ? "base" : "observation",
        numerals: part.numeral >= 0 ? [part.numeral, i] : [i],
      });
    } else found.push({ start: wordOf(document, role, own.start), end: own.end, period: String(year), year, role, numerals: [i] });
  }
  for (const mention of found) if (mention.role === "vision" && opensSentence(document, mention)) mention.role = "deadline";
  let told: PeriodMention | null = null;
  for (const mention of found) {
    sameMonths(document, told, mention);
    if (mention.period.includes("-")) told = mention;
  }
  const parts = partsWithoutYear(document, claims, found);
  const others = relativeYears(document, found).filter(({ start, end }) => !parts.some((part) => start < part.end && end > part.start));
  return [...found, ...parts, ...others, ...datesOfStocks(document, claims)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "The same period of 2023": the months that the text told of last, in that year. */
function sameMonths(document: Document, told: PeriodMention | null, mention: PeriodMention): void {
  const same = document.annotations.before("samePeriod", mention.start, 8) ?? document.annotations.covering("samePeriod", mention.start);
  if (!same || !/^\d{4}$/.test(mention.period)) return;
  if (announced(document, "baseline", same.start)) mention.role = "base";
  if (!told || told.end > same.start) return;
  mention.period = told.period.replaceAll(/\d{4}(?=-)/g, String(mention.year));
  mention.start = same.start;
  const sentence = sentenceAt(document, same.start);
  if (sentence && same.start - sentence.start <= 12 && !announced(document, "baseline", same.start)) mention.role = "observation";
}

/** "Vision to 2045: …", "With a vision to 2045, the province …": a vision that opens its sentence is the deadline of what follows. */
function opensSentence(document: Document, { start, end }: PeriodMention): boolean {
  const sentence = sentenceAt(document, start);
  if (!sentence) return false;
  const words = document.annotations.within("vision", sentence.start, start);
  return words.length > 0 && start - sentence.start <= 40 && end < sentence.end && !/\d/.test(document.lower.slice(sentence.start, start));
}

/** The year that "the year before" or "the following year" counts from: the one told of last, in the sentence or shortly before it. */
function toldBefore(document: Document, found: readonly PeriodMention[], at: number): number | null {
  const sentence = sentenceAt(document, at);
  if (!sentence) return null;
  const first = firstIndex(found, ({ end }) => end > at);
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    const { role, period, year, start } = found[i] as PeriodMention;
    if (sentence.start - start > 200) return null;
    if (bracketAround(document, start) !== null && bracketAround(document, at) === null) continue;
    if ((role === "observation" || role === "base") && /^\d{4}$/.test(period)) return year;
  }
  return null;
}

/** "Last year" and "this year", where the date of publication says which; "the year before" and "the following year", where a year is told of before. */
function relativeYears(document: Document, found: readonly PeriodMention[]): PeriodMention[] {
  const { published } = document.article;
  const { annotations } = document;
  const now = published === null ? null : Number(published.slice(0, 4));
  const mention = (year: number | null, { start, end }: Annotation, role: PeriodRole): PeriodMention[] =>
    year === null ? [] : [{ start, end, period: String(year), year, role, numerals: [] }];
  const last = annotations.list("lastYear").flatMap((word) => {
    const compared = announced(document, "baseline", word.start) || annotations.any(["samePeriod"], word.start, word.end);
    const told = annotations.any(["yearBefore"], word.start, word.end) ? toldBefore(document, found, word.start) : null;
    const year = told ?? now;
    const before = mention(year === null ? null : year - 1, word, compared ? "base" : "observation");
    return told === null ? before : before.map((one) => ({ ...one, aside: true as const }));
  });
  const following = annotations.list("yearAfter").flatMap((word) => {
    const told = toldBefore(document, found, word.start);
    return mention(told === null ? null : told + 1, word, "observation");
  });
  return [...annotations.list("thisYear").flatMap((word) => mention(now, word, "observation")), ...last, ...following];
}
