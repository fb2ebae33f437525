import type { Comparator } from "../data/contract.ts";
import type { Annotation, AnnotationType } from "./annotations.ts";
import { ordinalSuffix, type Claim } from "./blockers.ts";
import type { Document } from "./document.ts";
import type { Numeral } from "./numerals.ts";
import type { Quantity, QuantityType } from "./quantity.ts";

/** A numeral with the unit that follows or precedes it. */
interface Measured {
  type: QuantityType;
  unit: string;
  /** Power of ten of the magnitude words. */
  power: number;
  left: number;
  right: number;
}

const scaled = (decimal: string, power: number): number => Number(`${decimal}e${power}`);

/** The magnitude words after a number, "thousand billion" or two of them, and where they end. */
function magnitude({ annotations, lower }: Document, end: number): { power: number; end: number } {
  let power = 0;
  let at = end;
  for (let i = 0; i < 2; i++) {
    const word = annotations.after("magnitude", at, 1);
    if (!word) break;
    power += word.value;
    at = word.end;
    const joint = /^ (?:de|d')(?= ?\p{L})/u.exec(lower.slice(at, at + 4));
    if (joint) at += joint[0].length;
  }
  return { power, end: at };
}

const UNITS: readonly [AnnotationType, QuantityType, string][] = [
  ["percent", "percent", "%"],
  ["vnd", "money", "VND"],
  ["usd", "money", "USD"],
  ["km2", "area", "km2"],
  ["persons", "persons", "persons"],
  ["points", "points", "points"],
  ["times", "times", "times"],
];

function measure(document: Document, start: number, end: number): Measured {
  const { annotations } = document;
  const scale = magnitude(document, end);
  let unitAt = scale.end;
  const after = annotations.after("gtAfter", unitAt, 1);
  if (after) unitAt = after.end;
  for (const [type, quantity, unit] of UNITS) {
    const word = annotations.after(type, unitAt, 1);
    if (word && !(type === "percent" && annotations.after("points", word.end, 1))) return { type: quantity, unit, power: scale.power, left: start, right: word.end };
  }
  for (const [type, unit] of [["vnd", "VND"], ["usd", "USD"]] as const) {
    const word = annotations.before(type, start, 1);
    if (word) return { type: "money", unit, power: scale.power, left: word.start, right: scale.end };
  }
  const percent = annotations.before("percentBefore", start, 1);
  if (percent) return { type: "percent", unit: "%", power: 0, left: percent.start, right: end };
  return { type: "number", unit: "", power: scale.power, left: start, right: scale.end };
}

const COMPARATORS: readonly [AnnotationType, Comparator][] = [
  ["ge", ">="],
  ["le", "<="],
  ["gt", ">"],
  ["lt", "<"],
  ["about", "~"],
];

function compare({ annotations }: Document, left: number, numberEnd: number, right: number): { comparator: Comparator; left: number; right: number } {
  let best: { word: Annotation; comparator: Comparator } | null = null;
  for (const [type, comparator] of COMPARATORS) {
    const word = annotations.before(type, left, 1);
    if (word && (!best || word.start < best.word.start)) best = { word, comparator };
  }
  if (best) return { comparator: best.comparator, left: best.word.start, right };
  for (const at of [right, numberEnd])
    for (const [type, comparator] of [["geAfter", ">="], ["gtAfter", ">"]] as const) {
      const word = annotations.after(type, at, 1);
      if (word) return { comparator, left, right: Math.max(right, word.end) };
    }
  return { comparator: "=", left, right };
}

/** Whether a quantity is said of a change ("up 8 %", "an 8 % rise") and which way; 0 for a level ("rose to 8 %"). */
function changeOf({ annotations, lower }: Document, left: number, right: number): 1 | -1 | 0 {
  for (const [type, sign] of [["up", 1], ["down", -1]] as const) {
    const before = annotations.before(type, left, 16);
    if (!before) continue;
    const words = lower.slice(before.end, left);
    if (!/[.;,()\n]/.test(words) && !annotations.any(["to", "from"], before.end - 1, left) && !annotations.before("to", left, 1)) return sign;
  }
  for (const [type, sign] of [["up", 1], ["down", -1]] as const) {
    const after = annotations.after(type, right, 1);
    if (after && !/^\s*(?:to|lên|til|à|เป็น)\b/.test(lower.slice(after.end))) return sign;
  }
  return 0;
}

const INTEGER = /^\d{1,3}$/;
const NATIONAL_SIZES = [63, 64, 61, 34];

/** The number of ranked units that follows a rank: "/63", "out of 63 provinces". */
function sizeAfter(document: Document, index: number, at: number): { size: number; end: number } | null {
  const next = document.numerals[index + 1];
  if (!next || !INTEGER.test(next.raw)) return null;
  const { annotations, lower } = document;
  const size = Number(next.raw);
  const words = lower.slice(at, next.start);
  const units = annotations.after("units", next.end, 2);
  const end = units?.end ?? next.end;
  if (/^ ?\/ ?$/.test(words)) return NATIONAL_SIZES.includes(size) || units ? { size, end } : null;
  if (words.length > 36) return null;
  const link = annotations.after("outOf", at, 14);
  if (!link || link.end > next.start || !/^[\s\p{L}\p{M}(,]*$/u.test(words)) return null;
  if (annotations.any(["rank", "indicator"], at, next.start)) return null;
  return NATIONAL_SIZES.includes(size) || units ? { size, end } : null;
}

/** What rules see of a numeral. */
interface Seen {
  document: Document;
  index: number;
  numeral: Numeral;
  integer: boolean;
  value: number;
  /** Length of an ordinal's ending. */
  suffix: number;
  measured: Measured;
}

/** A rule that makes quantities of numerals: a name, and what it makes of the numeral at an index. */
interface QuantityRule {
  name: string;
  make: (seen: Seen) => Partial<Quantity> | null;
}

const RANK_MAX = 64;
const isRank = ({ integer, value, measured }: Seen): boolean => integer && value >= 1 && value <= RANK_MAX && (measured.type === "number" || measured.type === "persons") && measured.power === 0;
const rank = (fields: Partial<Quantity>): Partial<Quantity> => ({ type: "rank", unit: "rank", ...fields });
/** Small words that may stand between a rank word and its number. */
const RANK_FILLER = /^[\s:#]*(?:the|at|in|số|thứ|le|la|à la|au|som|nr\.?|no\.?|ที่|ທີ)?\s*$/;

const followsRankWord = ({ document: { annotations, lower }, numeral }: Seen): Annotation | null => {
  const word = annotations.before("rank", numeral.start, 6);
  return word && RANK_FILLER.test(lower.slice(word.end, numeral.start)) ? word : null;
};

/** The rules in order; the first that makes something of a numeral has it. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    name: "top-group",
    make: (seen) => {
      if (!isRank(seen) || seen.suffix > 0) return null;
      const { document, numeral } = seen;
      const { annotations, lower } = document;
      const top = annotations.before("top", numeral.start, 1);
      const units = annotations.after("units", numeral.end, 2);
      const close = annotations.after("topAfter", numeral.end, 1);
      const far = units ? annotations.after("topAfter", units.end, 60) : null;
      const farSame = far && units && !/[.;\n]/.test(lower.slice(units.end, far.start));
      const oneOf = /(?:one of the|one of|một trong(?: số)?|l'une? des|parmi les|en av de|blant de|หนึ่งใน|เป็นหนึ่งใน|ໜຶ່ງໃນ|trong nhóm|trong số|among the) ?$/.test(lower.slice(Math.max(0, numeral.start - 16), numeral.start));
      if (close && (top || oneOf || /^\s/.test(lower.slice(numeral.end)) || units)) return rank({ comparator: "<=", left: top?.start ?? numeral.start, right: close.end });
      if (top && (units ? farSame || /top|group|groupe|nhóm|gruppe|กลุ่ม|ກຸ່ມ|leading|best/.test(lower.slice(top.start, top.end)) : true) && !annotations.after("duration", numeral.end, 1))
        return rank({ comparator: "<=", left: top.start, right: units?.end ?? numeral.end });
      if (oneOf && units && farSame) return rank({ comparator: "<=", right: units.end });
      return null;
    },
  },
  {
    name: "places-gained",
    make: (seen) => {
      const { document, numeral } = seen;
      if (!seen.integer || seen.value > RANK_MAX || seen.suffix > 0 || seen.measured.type !== "number") return null;
      const places = document.annotations.after("places", numeral.end, 1);
      if (!places) return null;
      const change = changeOf(document, numeral.start, places.end);
      return change === 0 ? null : { type: "places", unit: "places", change, value: change * seen.value, right: places.end };
    },
  },
  {
    name: "rank-of-n",
    make: (seen) => {
      if (!isRank(seen)) return null;
      const { document, numeral, suffix, index } = seen;
      const noun = document.annotations.after("rankNoun", numeral.end + suffix, 1);
      const size = sizeAfter(document, index, noun?.end ?? numeral.end + suffix);
      if (!size || seen.value > size.size || (document.annotations.before("classifier", numeral.start, 1) && !followsRankWord(seen))) return null;
      return rank({ outOf: size.size, right: size.end, numerals: [index, index + 1] });
    },
  },
  {
    name: "ordinal-rank",
    make: (seen) => {
      if (!isRank(seen) || seen.suffix === 0) return null;
      const { document, numeral, suffix } = seen;
      const { annotations, lower } = document;
      const end = numeral.end + suffix;
      const noun = annotations.after("rankNoun", end, 1);
      if (lower[numeral.end] === "." && !noun) return null;
      if (noun) return rank({ right: noun.end });
      const scoped = annotations.after("national", end, 4) ?? annotations.after("ownRegion", end, 4) ?? annotations.after("outOf", end, 1);
      return followsRankWord(seen) || scoped || !/^\s+\p{L}/u.test(lower.slice(end, end + 3)) || /^\s*(?:in|on|for|and|au|en|selon|dans|sur|et|parmi)\b/.test(lower.slice(end, end + 9)) ? rank({ right: end }) : null;
    },
  },
  {
    name: "rank-word",
    make: (seen) => {
      if (!isRank(seen)) return null;
      const word = followsRankWord(seen);
      if (!word) return null;
      const { document, numeral } = seen;
      const { annotations } = document;
      const counted = annotations.after("units", numeral.end, 1) ?? annotations.after("duration", numeral.end, 1) ?? annotations.after("percent", numeral.end, 1);
      return counted ? null : rank({ left: word.start });
    },
  },
  {
    name: "percent",
    make: ({ measured, document }) => (measured.type === "percent" ? { change: changeOf(document, measured.left, measured.right) } : null),
  },
  { name: "amount-of-money", make: ({ measured, document }) => (measured.type === "money" ? { change: changeOf(document, measured.left, measured.right) } : null) },
  { name: "points", make: ({ measured, document }) => (measured.type === "points" ? { change: changeOf(document, measured.left, measured.right) } : null) },
  { name: "area-in-km2", make: ({ measured }) => (measured.type === "area" ? {} : null) },
  { name: "persons", make: ({ measured }) => (measured.type === "persons" ? {} : null) },
  {
    name: "times",
    make: ({ measured, document }) => (measured.type === "times" ? { change: changeOf(document, measured.left, measured.right) || 1 } : null),
  },
  { name: "bare-number", make: ({ suffix, numeral }) => (suffix === 0 || numeral.raw.includes(".") ? { bare: true } : null) },
];

/** Comparators around a span that is no digits: "more than half". */
export const compareWords = (document: Document, start: number, end: number) => compare(document, start, end, end);

/** Finds the second end of a range that begins at a numeral: "40-50", "15 % to 20 %"; null where it is none. */
function rangeEnd(document: Document, index: number, claims: readonly (Claim | null)[]): Numeral | null {
  const own = document.numerals[index] as Numeral;
  const next = document.numerals[index + 1];
  if (!next || claims[index + 1] || own.decimal === "" || next.decimal === "" || Number(next.decimal) <= Number(own.decimal)) return null;
  const { annotations, lower } = document;
  const join = lower.slice(own.end, next.start);
  if (join.length > 12) return null;
  if (/^ ?(?:%|percent)? ?- ?$/.test(join)) return next;
  const word = annotations.within("until", own.end, next.start)[0] ?? annotations.within("to", own.end, next.start)[0];
  if (!word || !/^ ?%? ?$/.test(lower.slice(own.end, word.start)) || lower.slice(word.end, next.start).trim() !== "") return null;
  const moved = annotations.any(["up", "down"], Math.max(0, own.start - 24), own.start);
  return moved ? null : next;
}

/** Makes quantities of the numerals that nobody else took. */
export function findQuantities(document: Document, claims: readonly (Claim | null)[], taken: ReadonlySet<number>): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < document.numerals.length; index++) {
    const numeral = document.numerals[index] as Numeral;
    if (claims[index] || taken.has(index) || numeral.decimal === "") continue;
    const range = rangeEnd(document, index, taken.has(index + 1) ? [] : claims);
    const second = range && !taken.has(index + 1) ? range : null;
    const end = second?.end ?? numeral.end;
    const measured = measure(document, numeral.start, end);
    const value = scaled(numeral.decimal, measured.power);
    const seen: Seen = { document, index, numeral, integer: INTEGER.test(numeral.raw), value, suffix: ordinalSuffix(document, numeral), measured };
    for (const { name, make } of QUANTITY_RULES) {
      const made = make(seen);
      if (!made) continue;
      const { comparator, left, right } = compare(document, measured.left, end, measured.right);
      const quantity: Quantity = { type: measured.type, unit: measured.unit, start: numeral.start, end, left, right, value, comparator, change: 0, bare: false, rule: name, numerals: second ? [index, index + 1] : [index], ...made };
      if (numeral.other !== null) quantity.other = scaled(numeral.other, measured.power);
      if (second && quantity.type !== "rank") {
        const high = scaled(second.decimal, measured.power);
        Object.assign(quantity, { low: value, high, value: middle(value, high), comparator: "range" });
      }
      quantities.push(quantity);
      index = Math.max(index, ...quantity.numerals);
      break;
    }
  }
  return quantities;
}

/** The middle of a range, free of binary residue: 0.1 and 0.2 give 0.15. */
const middle = (low: number, high: number): number => Number(((low + high) / 2).toPrecision(15));
