import type { Comparator } from "../data/contract.ts";
import type { Annotation, AnnotationType } from "./annotations.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { QuantityType } from "./quantity.ts";

/** A numeral with the unit that follows or precedes it. */
export interface Measured {
  type: QuantityType;
  unit: string;
  /** Power of ten of the magnitude words. */
  power: number;
  left: number;
  right: number;
}

/** A decimal text times a power of ten, exactly as that text reads. */
export const scaled = (decimal: string, power: number): number => Number(`${decimal}e${power}`);

/** The magnitude words after a number, "thousand billion" or two of them, and where they end. */
function magnitude({ annotations, lower, lexicon }: Document, end: number): { power: number; end: number } {
  let power = 0;
  let at = end;
  for (let i = 0; i < 2; i++) {
    const word = annotations.after("magnitude", at, 1);
    if (!word) break;
    power += word.value;
    at = word.end;
    const joint = lexicon.fillers.magnitude?.find(
      (word) => lower.startsWith(` ${word}`, at) && /^ ?\p{L}/u.test(lower.slice(at + word.length + 1, at + word.length + 3)),
    );
    if (joint !== undefined) at += joint.length + 1;
  }
  return { power, end: at };
}

/** A currency written together with its number: "VND106.2 trillion". */
export function gluedCurrency({ lexicon, lower }: Document, start: number): { type: "vnd" | "usd"; start: number } | null {
  for (const type of ["vnd", "usd"] as const)
    for (const word of lexicon.phrases[type] ?? []) {
      const from = start - word.length;
      if (/^[a-z]{3}$/.test(word) && lower.startsWith(word, from) && !/\p{L}/u.test(lower[from - 1] ?? "")) return { type, start: from };
    }
  return null;
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

/** The unit of the digits between two offsets. */
export function measure(document: Document, start: number, end: number): Measured {
  const { annotations } = document;
  let scale = magnitude(document, end);
  let unitAt = scale.end;
  const after = annotations.after("gtAfter", unitAt, 1);
  if (after) {
    // "80 ກວ່າລ້ານດົ່ງ": the comparator stands between the digits and their magnitude.
    const later = magnitude(document, after.end);
    if (scale.power === 0 && later.power > 0) scale = later;
    unitAt = Math.max(scale.end, after.end);
  }
  for (const [type, quantity, unit] of UNITS) {
    const word = annotations.after(type, unitAt, 1);
    // "22 ດົ່ງນາຍ": the dong that a province's name begins with.
    const name = word && annotations.covering("area", word.start);
    if (word && !(name && name.end > word.end) && !(type === "percent" && annotations.after("points", word.end, 1)))
      return { type: quantity, unit, power: scale.power, left: start, right: word.end };
  }
  for (const [type, unit] of [
    ["vnd", "VND"],
    ["usd", "USD"],
  ] as const) {
    const word = annotations.before(type, start, 1);
    if (word) return { type: "money", unit, power: scale.power, left: word.start, right: scale.end };
  }
  const glued = gluedCurrency(document, start);
  if (glued) return { type: "money", unit: glued.type === "vnd" ? "VND" : "USD", power: scale.power, left: glued.start, right: scale.end };
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

/** The comparator that stands before a number or after it, and the span with it. */
export function compare(
  { annotations }: Document,
  left: number,
  numberEnd: number,
  right: number,
): { comparator: Comparator; left: number; right: number } {
  let best: { word: Annotation; comparator: Comparator } | null = null;
  for (const [type, comparator] of COMPARATORS) {
    const word = annotations.before(type, left, 1);
    const inChange =
      word && (["up", "down"] as const).some((way) => (annotations.covering(way, word.start)?.start ?? word.start) < word.start);
    if (word && !inChange && (!best || word.start < best.word.start)) best = { word, comparator };
  }
  if (best) return { comparator: best.comparator, left: best.word.start, right };
  for (const at of [right, numberEnd])
    for (const [type, comparator] of [
      ["geAfter", ">="],
      ["gtAfter", ">"],
    ] as const) {
      const word = annotations.after(type, at, 1);
      if (word) return { comparator, left, right: Math.max(right, word.end) };
    }
  return { comparator: "=", left, right };
}

const RATES = ["grdp_growth", "st_market_growth", "st_market_growth_key_sectors"];

/** How much stands between two offsets beside the names of areas and indicators: "økte GRDP i Bac Giang med". */
const unnamedLength = (annotations: Document["annotations"], from: number, to: number): number =>
  [...annotations.within("indicator", from, to), ...annotations.within("area", from, to)].reduce(
    (length, { start, end }) => length - (end - start),
    to - from,
  );

const namedBy = (annotations: Document["annotations"], { start }: Annotation): boolean => {
  const name = annotations.covering("indicator", start);
  return name !== null && name.start < start && !name.ids.some((id) => RATES.includes(id));
};

/** Whether a second province has its change of the same verb: "grew by 8.1 % and that of Ninh Thuan by 9.4 %". */
function alike(annotations: Document["annotations"], words: string, from: number, left: number): boolean {
  const figure = /^\D{1,12}\d[\d.,]{0,6}\s?%/.exec(words);
  const joint = figure && annotations.after("also", from + figure[0].length, 1);
  return (
    joint !== null &&
    annotations.before("margin", left, 1) !== null &&
    annotations.any(["area"], joint.end, left) &&
    !/\d/.test(words.slice(joint.end - from))
  );
}

/** Whether a line ends between two offsets that the sentence does not go on over. */
const crossesLine = (document: Document, from: number, to: number): boolean =>
  document.lower.slice(from, to).includes("\n") && sentenceAt(document, from)?.index !== sentenceAt(document, to)?.index;

/** Whether a quantity is said of a change ("up 8 %", "an 8 % rise") and which way; 0 for a level ("rose to 8 %"). */
export function changeOf(document: Document, left: number, right: number): 1 | -1 | 0 {
  const { annotations, lower, lexicon } = document;
  // "I 2021 falt provinsens GRDP med 1,25 %": the verb may stand before its subject.
  const reach = annotations.before("margin", left, 1) ? 48 : 16;
  // "Grows from 8 % upwards", "from 10 - 11 %": an end of a range, and no move from it.
  const open = annotations.after("geAfter", right, 1) !== null || /\d ?%? ?- ?\d/.test(lower.slice(left, right));
  for (const [type, sign] of [
    ["up", 1],
    ["down", -1],
  ] as const) {
    const before = annotations.before(type, left, 70);
    // "growth" in "TFP's contribution to growth" is a part of the name.
    // "Made up 11 % of GRDP" is a share.
    if (!before || namedBy(annotations, before) || (annotations.covering("structure", before.start)?.start ?? Infinity) < before.start)
      continue;
    if (unnamedLength(annotations, before.end, left) > reach) continue;
    const words = lower.slice(before.end, left);
    // A change word is said of the first figure after it.
    if (/\d\s?%|\d[.,]\d/.test(words) && !alike(annotations, words, before.end, left)) continue;
    if (
      !/[;()]|[.,](?!\d)/.test(words) &&
      !crossesLine(document, before.end, left) &&
      !annotations.any(open ? ["to"] : ["to", "from"], before.end - 1, left) &&
      !annotations.before("to", left, 1)
    )
      return sign;
  }
  // Thai and Lao put the change before its number; what follows a number begins the next clause.
  if (lexicon.script !== "latin") return 0;
  for (const [type, sign] of [
    ["up", 1],
    ["down", -1],
  ] as const) {
    const after = annotations.after(type, right, 1);
    if (after && !annotations.after("to", after.end, 1)) return sign;
  }
  return 0;
}

/** Comparators around a span that is no digits: "more than half". */
export const compareWords = (document: Document, start: number, end: number) => compare(document, start, end, end);

/** "Up 4.09 points and 10 places": the change word of the points is that of the places joined to them. */
export function changeBeside(document: Document, at: number): 1 | -1 | 0 {
  const { annotations, lower } = document;
  const joined = annotations.before("also", annotations.before("margin", at, 1)?.start ?? at, 1);
  const points = joined ? annotations.before("points", joined.start, 1) : null;
  const number = points ? /[\d.,]{1,8} ?$/.exec(lower.slice(Math.max(0, points.start - 9), points.start)) : null;
  return points && number ? changeOf(document, points.start - number[0].length, points.end) : 0;
}
