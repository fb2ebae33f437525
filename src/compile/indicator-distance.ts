import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import { isIndex, isSector } from "./indicator-fit.ts";
import { beginning, type Quantity } from "./quantity.ts";

const BREAKS: readonly [RegExp, number][] = [
  [/[;\n]/g, 40],
  [/[.!?]\s/g, 60],
  [/,\s/g, 8],
  [/ [-] /g, 12],
  [/[()]/g, 2],
];

/** Thai writes no marks between clauses, only spaces. */
const THAI_BREAK = /[\u0E00-\u0E7F] (?=[\u0E00-\u0E7F])/g;

const distance = (document: Document, from: number, to: number): number => {
  const words = document.lower.slice(from, to);
  const spaces = document.lexicon.script === "thai" ? (words.match(THAI_BREAK)?.length ?? 0) * 6 : 0;
  return words.length + spaces + BREAKS.reduce((sum, [pattern, cost]) => sum + cost * (words.match(pattern)?.length ?? 0), 0);
};

/** Counts are said of the noun beside them; other numbers may stand further from what they measure. */
const REACH: Record<Quantity["type"], number> = {
  rank: 400,
  places: 300,
  points: 300,
  percent: 260,
  money: 200,
  area: 80,
  persons: 60,
  times: 160,
  number: 60,
};
const FOLLOW_REACH: Record<Quantity["type"], number> = {
  rank: 160,
  places: 120,
  points: 120,
  percent: 110,
  money: 70,
  area: 30,
  persons: 40,
  times: 40,
  number: 34,
};
/** How long a quantity with its words may be, and how far it may stand from a name that it serves. */
const SPAN = 160;
const UNCUED = 70;

/** A phrase such as "in terms of" between a quantity and a name further on, with nothing that ends the clause. */
const strongCue = ({ annotations, lower }: Document, from: number, to: number): boolean =>
  !/[.;:,()]/.test(lower.slice(from, to)) &&
  annotations
    .within("following", from - 1, to)
    .some(({ start, end }) => end - start >= 5 && annotations.before("article", end, 0) === null);

/** Where a name begins, with the word for an index before it: "ดัชนี PCI". */
export const nameStart = ({ annotations }: Document, { start }: Annotation): number =>
  annotations.before("indexWord", start, 1)?.start ?? start;

/** A name that a number of its own follows directly has less need of one before it. */
const SERVED = 40;
const BESIDE = 30;
/** "15 % of exports": what follows is rather the whole than the thing measured. */
export const WHOLE = 45;

/** Whether a name begins a clause after a value: after a space that follows the value or the scope that it is told with. */
function opensClause({ annotations, lower }: Document, { right, type }: Quantity, start: number): boolean {
  if (lower[start - 1] !== " " || start <= right) return false;
  if (start === right + 1) return true;
  if (type !== "rank") return false;
  return (["national", "ownRegion", "area"] as const).some((scope) => annotations.before(scope, start - 1, 0) !== null);
}

/** What it costs to look for an indicator's name after a quantity: its distance, and what stands between; infinite where it is out of reach. */
export function following(document: Document, quantity: Quantity, mention: Annotation, others: readonly Quantity[]): number {
  const { annotations, lower, lexicon } = document;
  const words = lower.slice(quantity.right, mention.start);
  if (words.length > FOLLOW_REACH[quantity.type] || words.includes(";")) return Infinity;
  // "33rd, but in the digital economy 46th".
  const but = annotations.any(["but"], quantity.right - 1, mention.start) ? SERVED : 0;
  // What stands after "respectively" in Thai and Lao begins the next sentence.
  if (lexicon.script !== "latin" && annotations.any(["respectively"], quantity.right, mention.start)) return Infinity;
  const direct = distance(document, quantity.right, mention.start) + but;
  const between = beginning(others, quantity.right, mention.start).filter((other) => other !== quantity && other.end <= mention.start);
  const counted = quantity.type === "persons" || quantity.type === "times" || (quantity.type === "number" && !mention.ids.some(isIndex));
  if (counted) {
    const classifier = annotations.after("classifier", quantity.right, 1);
    // "13 districts and applies ISO 9001": what follows an "and" counts only where it follows at once.
    const joined = annotations.within("also", quantity.right, mention.start).some(({ end }) => end + 2 < mention.start);
    return between.length > 0 || joined || /[.;:,()]/.test(words) || (classifier && mention.start >= classifier.end)
      ? Infinity
      : direct + 2 + (mention.type === "decoy" && direct > 1 ? WHOLE : 0);
  }
  const sum = (other: Quantity): boolean => quantity.type === "money" && other.type === "number" && other.value >= 1e6;
  const alike = (other: Quantity): boolean =>
    other.type === quantity.type || (quantity.type === "places" && other.type === "rank") || sum(other);
  const same = between.filter(alike).length;
  const served = beginning(others, mention.end, mention.end + SPAN).some(
    (other) =>
      other.type === quantity.type &&
      other.left - mention.end <= 24 &&
      annotations.within("also", mention.end, other.left).length === 0 &&
      !/[.;,()]/.test(lower.slice(mention.end, other.left)),
  );
  // "71.13 points in the PCI, which puts it 6th, and 47.13 points in the PAPI": a name right after a value of its own.
  const owned = quantity.type === "rank" && between.some(({ type, right }) => type === "points" && mention.start - right <= 8) ? SERVED : 0;
  const crowd = same * (quantity.type === "rank" ? 14 : 60) + (mention.type === "decoy" ? WHOLE : 0) + owned;
  // "over 55 % and that of agriculture": what an "and" begins has a number of its own.
  if (
    (quantity.type === "percent" || quantity.type === "money") &&
    between.length === 0 &&
    annotations.any(["also"], quantity.right, mention.start)
  ) {
    // "… reached 83.4 %, and its PAR Index ranked 40th" begins anew.
    if (words.includes(",")) return Infinity;
    return direct + crowd + UNCUED;
  }
  const cue = annotations.before("following", mention.start, 3) ?? annotations.covering("following", Math.max(0, mention.start - 1));
  // "9th of 34, and in SIPAS 15th": what an "and" begins with a value of its own.
  const next = served && annotations.any(["also"], quantity.right, mention.start) ? UNCUED : 0;
  if (cue !== null && cue.start >= quantity.right - 1) return direct * 0.6 + 4 + crowd + next;
  if (strongCue(document, quantity.right, mention.start)) return direct * 0.6 + 10 + crowd;
  // Thai writes no marks between clauses: a name after a space begins the next one where it has a value of its own.
  // So does one outside the brackets that the value stands in.
  const opens =
    ((lexicon.script === "thai" && opensClause(document, quantity, nameStart(document, mention))) || /^[^()]*\)[^()]*$/.test(words)) &&
    beginning(others, mention.end, mention.end + SPAN).some(
      ({ left }) => left >= mention.end && left - mention.end <= 24 && !/[,;()]/.test(lower.slice(mention.end, left)),
    );
  if (opens) return Infinity;
  // A change is told after its index: "up 4 places from 2022, of which the digital government pillar ranks 12th".
  const led = quantity.type === "places" ? UNCUED : 0;
  return direct + crowd + led + (served ? SERVED : 0) + (words.trim() === "" ? BESIDE : UNCUED);
}

const AFTER_COUNT = [
  "classifier",
  "also",
  "outOf",
  "comparison",
  "baseline",
  "following",
  "up",
  "down",
  "to",
  "past",
  "units",
  "persons",
] as const;

/** "BTS stations in 194 communes": a number counts the noun right after it, where there is one that is no part of the name before. */
function countsAnother({ annotations, lower, lexicon }: Document, quantity: Quantity, mention: Annotation): boolean {
  // "3,145 base stations, 1,720/1,725 villages": so many of so many are counted with what follows.
  const whole = /^\/\d[\d.,]* ?/.exec(lower.slice(quantity.end, quantity.end + 12))?.[0];
  const counted = whole === undefined ? null : annotations.after("classifier", quantity.end + whole.length, 0);
  if (counted) return !lower.slice(mention.start, mention.end).includes(lower.slice(counted.start, counted.end));
  if (lexicon.script !== "latin" || quantity.type === "persons") return false;
  const word = /^ (\p{L}{2,})/u.exec(lower.slice(quantity.right, quantity.right + 24))?.[1];
  if (word === undefined || lower.slice(mention.start, mention.end).includes(word)) return false;
  return !AFTER_COUNT.some((type) => annotations.after(type, quantity.right, 1));
}

/** What it costs to look for an indicator's name before a quantity. */
export function preceding(document: Document, quantity: Quantity, mention: Annotation, others: readonly Quantity[]): number {
  const cost = distance(document, mention.end, quantity.left);
  const type = quantity.type === "number" && mention.ids.some(isIndex) ? "points" : quantity.type;
  if (cost > REACH[type]) return Infinity;
  if (type === "number" && quantity.bare && /[.;\n]/.test(document.lower.slice(mention.end, quantity.left))) return Infinity;
  if ((type === "number" || type === "persons") && countsAnother(document, quantity, mention)) return Infinity;
  const between = beginning(others, mention.end, quantity.left).filter(
    (other) => other !== quantity && other.type === quantity.type && other.end <= quantity.left,
  );
  // "1,500 BTS stations and 320 schools", in Thai and Lao "stations 1,500, schools 320": each count has its noun right before it.
  const counted = (type === "number" || type === "persons") && document.lexicon.script !== "latin";
  if (counted && between.length > 0 && !document.annotations.any(["to", "from", "up", "down"], mention.end, quantity.left)) return Infinity;
  // "Industry (33.9 %) by 12.7 %": a sector has one share, but where it moves from one to another.
  const sector = mention.ids.some(isSector) && quantity.type === "percent" && between.length > 0;
  if (sector && !document.annotations.any(["to", "from"], mention.end, quantity.left)) return Infinity;
  const crowded = type === "number" || type === "persons" ? 60 : type === "percent" || type === "money" ? 25 : 3;
  return cost + 8 + between.length * crowded + (isTaken(document, quantity, mention, others) ? TAKEN : 0);
}

const TAKEN = 8;
/** "58th in the DTI, 60th in the PCI": a name that is cued to the value before it is less likely to be that of the next. */
const isTaken = ({ annotations, lower }: Document, quantity: Quantity, mention: Annotation, others: readonly Quantity[]): boolean =>
  beginning(others, mention.start - SPAN, mention.start).some(
    (other) =>
      other !== quantity &&
      other.type === quantity.type &&
      other.right <= mention.start &&
      mention.start - other.right <= 16 &&
      !/[.;,()\n]/.test(lower.slice(other.right, mention.start)) &&
      annotations.within("following", other.right, mention.start).length > 0,
  );
