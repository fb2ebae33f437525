import type { NumberClass } from "../data/contract.ts";
import { gluedCurrency } from "./measure.ts";
import { onlyFillers } from "./fillers.ts";
import type { Document } from "./document.ts";
import { insideUrl } from "./links.ts";
import type { Numeral } from "./numerals.ts";

/** What a blocker says of a number: what it is, and how many numerals from it on are of the same piece. */
export interface Claim {
  class: NumberClass;
  rule: string;
  count: number;
}

/** A rule that keeps numbers from becoming observations: a name, the class it gives, and a test of the numeral at an index. */
export interface Blocker {
  name: string;
  class: NumberClass;
  /** How many numerals from the index on it takes; 0 for none. */
  takes: (document: Document, index: number) => number;
}

const numeral = (document: Document, index: number): Numeral | undefined => document.numerals[index];
const isSmall = (n: Numeral | undefined, max: number): boolean => n !== undefined && /^\d{1,3}$/.test(n.raw) && Number(n.raw) <= max;
const isYear = (n: Numeral | undefined): boolean => n !== undefined && /^(?:19|20|24|25|26)\d\d$/.test(n.raw);
const gap = (document: Document, a: Numeral, b: Numeral): string => document.text.slice(a.end, b.start);

const dayMonth = (document: Document, index: number): number => {
  const day = numeral(document, index);
  if (!day || !isSmall(day, 31)) return 0;
  const { annotations, lower } = document;
  const suffix = /^(?:st|nd|rd|th|er|e|\.)?/.exec(lower.slice(day.end, day.end + 2))?.[0].length ?? 0;
  const near = annotations.after("month", day.end + suffix, 9);
  const month =
    near && onlyFillers(document, "month", day.end + suffix, near.start) && !lower.slice(day.end + suffix, near.start).includes(",")
      ? near
      : null;
  const next = numeral(document, index + 1);
  if (month) return next && isYear(next) && next.start - month.end <= 9 ? 2 : 1;
  const before = annotations.before("month", day.start, 1);
  if (before && !annotations.after("percent", day.end, 1))
    return next && isYear(next) && /^(?:st|nd|rd|th)?,? $/.test(gap(document, day, next)) ? 2 : 1;
  return 0;
};

const slashed = (document: Document, index: number): number => {
  const [day, month, year] = [numeral(document, index), numeral(document, index + 1), numeral(document, index + 2)];
  if (!day || !month || !isSmall(day, 31)) return 0;
  const mark = gap(document, day, month);
  if (!/^[/-]$/.test(mark) || document.annotations.before("quarter", day.start, 1) || document.annotations.covering("quarter", day.start))
    return 0;
  // "12/2022/TT-BTTTT" is a document.
  if (isYear(month) && /^\/\p{Lu}{2}/u.test(document.text.slice(month.end, month.end + 3))) return 0;
  if (isSmall(month, 12) && year && isYear(year) && gap(document, month, year) === mark) return 3;
  if (mark === "/" && isYear(month) && isSmall(day, 12)) return 2;
  if (isSmall(month, 12) && (document.annotations.before("day", day.start, 2) || document.annotations.before("month", day.start, 1)))
    return 2;
  return 0;
};

const LETTERS = /^[-/ ]{0,2}(?:\p{Lu}[\p{Lu}\p{Ll}]{0,5}[-/]?){1,4}(?![\p{Ll}])/u;
const isCode = (tail: string): boolean =>
  /^(?:[-/]\p{Lu}{2}|[-/]\p{Lu}[\p{L}]{0,4}[-/]\p{Lu}|\/\d{4}\/\p{Lu}{2})/u.test(tail) && LETTERS.test(tail.replace(/^\/\d{4}/, ""));

const markAfter = /^\s?(?:[.)](?=\s)|-(?=\s)|\/(?=\s))/;
const opensItem = (document: Document, { start }: Numeral): boolean =>
  /(?:^|[\n;:.(•])\s{0,4}\(?$/.test(document.text.slice(Math.max(0, start - 6), start)) ||
  /[^\d\s]\s\(?$/.test(document.text.slice(Math.max(0, start - 3), start));

/** Marks of a list count 1, 2, 3 … inside a paragraph or from line to line. */
function listMark(document: Document, index: number): boolean {
  const own = numeral(document, index) as Numeral;
  if (!isSmall(own, 30) || own.glued) return false;
  const tail = document.text.slice(own.end, own.end + 3);
  if (!markAfter.test(tail) || !opensItem(document, own)) return false;
  const value = Number(own.raw);
  const lineStart = /(?:^|\n)\s{0,3}\(?$/.test(document.text.slice(Math.max(0, own.start - 4), own.start));
  const ordinal = document.annotations.after("rankNoun", own.end + 1, 2) !== null;
  if (lineStart && !ordinal) return true;
  if (ordinal && !lineStart && document.lexicon.ordinalSuffixes.includes(".")) return false;
  const sibling = (step: 1 | -1): boolean => {
    for (let i = index + step, seen = 0; seen < 24; i += step, seen++) {
      const other = numeral(document, i);
      if (!other || Math.abs(other.start - own.start) > 1600) return false;
      if (
        Number(other.raw) === value + step &&
        isSmall(other, 30) &&
        markAfter.test(document.text.slice(other.end, other.end + 3)) &&
        opensItem(document, other)
      )
        return true;
    }
    return false;
  };
  return value === 1 ? sibling(1) : sibling(-1);
}

/**
 * The length of the ordinal's ending that digits carry ("10e", "6th"), or 0. A point makes an ordinal only before a word in small letters
 * ("34. plass"); elsewhere it ends the sentence.
 */
export const ordinalSuffix = ({ lexicon, lower, text }: Document, { end, raw }: Numeral): number => {
  if (!/^\d{1,3}$/.test(raw)) return 0;
  const suffix = lexicon.ordinalSuffixes.find(
    (ending) => lower.startsWith(ending, end) && !/^[a-zà-ỹ]/.test(lower.slice(end + ending.length, end + ending.length + 1)),
  );
  if (suffix === undefined || (suffix === "." && !/^\.\s\p{Ll}/u.test(text.slice(end, end + 3)))) return 0;
  return suffix.length;
};

function eventOrdinal(document: Document, index: number): number {
  const own = numeral(document, index) as Numeral;
  if (!isSmall(own, 200)) return 0;
  const { annotations } = document;
  if (annotations.before("eventOrdinal", own.start, 2)) return 1;
  if (annotations.covering("quarter", own.start)) return 0;
  const suffix = ordinalSuffix(document, own);
  const rank = annotations.before("rank", own.start, 6); // "Ranked 8th last year": a rank is no ordinal of a year.
  if (suffix === 0 || (rank && onlyFillers(document, "rank", rank.end, own.start))) return 0;
  const event = annotations.after("event", own.end + suffix, 28);
  if (!event) return 0;
  const words = document.text.slice(own.end + suffix, event.start);
  const ranked = annotations.after("rankNoun", own.end + suffix, 2) ?? annotations.after("national", own.end + suffix, 2);
  return !ranked && /^[\s\p{L}'-]*$/u.test(words) && words.trim().split(/\s+/).length <= 3 ? 1 : 0;
}

function documentNumber(document: Document, index: number): number {
  const own = numeral(document, index) as Numeral;
  const tail = document.text.slice(own.end, own.end + 16);
  if (isCode(tail)) return /^\/\d{4}/.test(tail) ? 2 : 1;
  const named = document.annotations.before("document", own.start, 6);
  if (!named || !onlyFillers(document, "document", named.end, own.start)) return 0;
  return /^\d{1,4}$/.test(own.raw) && !isYear(own) && !document.annotations.after("percent", own.end, 1) ? 1 : 0;
}

const quotedEvent = (document: Document, index: number): boolean => {
  const own = numeral(document, index) as Numeral;
  if (!isYear(own)) return false;
  const open = document.text.slice(Math.max(0, own.start - 120), own.start);
  return /["”»“]/.test(document.text[own.end] ?? "") && /[“"«][^“”"«»\n]{6,}$/.test(open);
};

/** "At 2010 comparative prices", "theo giá so sánh 2010". */
function priceYear({ annotations, numerals, lower }: Document, index: number): boolean {
  const own = numerals[index] as Numeral;
  if (!isYear(own)) return false;
  const after = annotations.after("prices", own.end, 1);
  const before = annotations.before("prices", own.start, 8);
  return after !== null || (before !== null && /^[\s\p{L}\p{M}(]*$/u.test(lower.slice(before.end, own.start)));
}

/** "A province founded anew in 1997", "tái lập tỉnh năm 1997": when a province came to be, which no figure is of. */
function foundingYear(document: Document, index: number): boolean {
  const own = document.numerals[index] as Numeral;
  if (!isYear(own)) return false;
  const word = document.annotations.before("founding", own.start, 16);
  return word !== null && onlyFillers(document, "year", word.end, own.start);
}

/** The blockers in the order in which they speak; the first that takes a number has it. */
export const BLOCKERS: readonly Blocker[] = [
  { name: "number-in-link", class: "furniture", takes: (d, i) => (insideUrl(d, numeral(d, i) as Numeral) ? 1 : 0) },
  {
    name: "number-outside-article",
    class: "furniture",
    takes: (d, i) => ((numeral(d, i) as Numeral).start >= d.frame.body.end ? 1 : 0),
  },
  {
    name: "comment-count",
    class: "furniture",
    takes: (d, i) =>
      /\(\d+\)/.test(d.text.slice((numeral(d, i) as Numeral).start - 1, (numeral(d, i) as Numeral).end + 1)) &&
      d.frame.body.end - (numeral(d, i) as Numeral).end <= 2 &&
      i === d.numerals.length - 1 &&
      !isYear(numeral(d, i))
        ? 1
        : 0,
  },
  {
    name: "digits-and-points",
    class: "date",
    takes: (d, i) =>
      (numeral(d, i) as Numeral).decimal === "" || /^\d{1,2}\.\d{1,2}\.(?:19|20|25)\d\d$/.test((numeral(d, i) as Numeral).raw) ? 1 : 0,
  },
  { name: "slashed-date", class: "date", takes: slashed },
  { name: "day-and-month", class: "date", takes: dayMonth },
  {
    name: "month-number",
    class: "date",
    takes: (d, i) =>
      isSmall(numeral(d, i), 12) && d.article.language === "vi" && d.annotations.before("monthNoun", (numeral(d, i) as Numeral).start, 1)
        ? 1
        : 0,
  },
  {
    name: "day-number",
    class: "date",
    takes: (d, i) =>
      d.lexicon.script !== "latin" && isSmall(numeral(d, i), 31) && d.annotations.before("day", (numeral(d, i) as Numeral).start, 1)
        ? 1
        : 0,
  },
  { name: "document-number", class: "document", takes: documentNumber },
  {
    name: "zero-led-project",
    class: "document",
    takes: (d, i) => {
      const own = numeral(d, i) as Numeral;
      return d.annotations.before("project", own.start, 2) &&
        /^\d{1,4}$/.test(own.raw) &&
        (own.raw.startsWith("0") || /^[A-Z"“]/.test(d.text.slice(own.start - 2, own.start))) &&
        !isYear(own)
        ? 1
        : 0;
    },
  },
  { name: "list-mark", class: "list-mark", takes: (d, i) => (listMark(d, i) ? 1 : 0) },
  {
    name: "letters-and-digits",
    class: "name",
    takes: (d, i) => {
      const own = numeral(d, i) as Numeral;
      if (!own.glued || ordinalSuffix(d, own) > 0 || gluedCurrency(d, own.start)) return 0;
      if (/[\p{L}]$/u.test(d.text.slice(own.start - 1, own.start))) return 1;
      const unit = (["percent", "vnd", "usd", "km2", "hectares", "magnitude", "points", "times"] as const).some((type) =>
        d.annotations.after(type, own.end, 0),
      );
      return unit ? 0 : 1;
    },
  },
  {
    name: "dashed-name",
    class: "name",
    takes: (d, i) =>
      /\p{Lu}-$/u.test(d.text.slice(Math.max(0, (numeral(d, i) as Numeral).start - 2), (numeral(d, i) as Numeral).start)) ? 1 : 0,
  },
  {
    name: "edition-of-standard",
    class: "name",
    takes: (d, i) =>
      /\d:$/.test(d.text.slice(Math.max(0, (numeral(d, i) as Numeral).start - 2), (numeral(d, i) as Numeral).start)) &&
      isYear(numeral(d, i))
        ? 1
        : 0,
  },
  {
    name: "numbered-name",
    class: "name",
    takes: (d, i) => {
      const own = numeral(d, i) as Numeral;
      return d.annotations.before("nameBefore", own.start, 1) &&
        /^\d{1,5}$|^\d\.0$/.test(own.raw) &&
        !isYear(own) &&
        !(["percent", "magnitude", "km2", "hectares", "vnd", "usd", "persons", "points"] as const).some((type) =>
          d.annotations.after(type, own.end, 1),
        )
        ? 1
        : 0;
    },
  },
  { name: "event-ordinal", class: "ordinal", takes: eventOrdinal },
  { name: "year-of-prices", class: "name", takes: (d, i) => (priceYear(d, i) ? 1 : 0) },
  { name: "founding-year", class: "date", takes: (d, i) => (foundingYear(d, i) ? 1 : 0) },
  { name: "quoted-event-year", class: "name", takes: (d, i) => (quotedEvent(d, i) ? 1 : 0) },
  {
    name: "duration",
    class: "duration",
    takes: (d, i) => {
      const own = numeral(d, i) as Numeral;
      if (isYear(own) || ordinalSuffix(d, own) > 0) return 0;
      const length = d.annotations.after("duration", own.end, 1);
      if (!length || d.annotations.before("firstMonths", own.start, 2) || d.annotations.after("firstMonths", length.end, 2)) return 0;
      if (/^\s?[12]\d{3}(?!\d)/.test(d.text.slice(length.end, length.end + 6))) return 0;
      const month = d.annotations.after("monthNoun", own.end, 1);
      return month && month.end === length.end && /^[^\d.;,\n]*\b(?:19|20)\d\d/.test(d.text.slice(length.end, length.end + 16)) ? 0 : 1;
    },
  },
];

/** Runs the blockers over every numeral; an entry is null where none spoke. */
export function block(document: Document): (Claim | null)[] {
  const claims: (Claim | null)[] = document.numerals.map(() => null);
  for (let i = 0; i < claims.length; i++) {
    if (claims[i]) continue;
    for (const { name, class: numberClass, takes } of BLOCKERS) {
      const count = document.off.has(name) ? 0 : takes(document, i);
      if (count === 0) continue;
      for (let k = i; k < Math.min(i + count, claims.length); k++) claims[k] = { class: numberClass, rule: name, count };
      break;
    }
  }
  return claims;
}
