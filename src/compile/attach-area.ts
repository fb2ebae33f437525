import type { Annotation } from "./annotations.ts";
import { bracketAround } from "./brackets.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { isNationalMean, regionalMean } from "./means.ts";
import { areaMentions, COUNTRY, kindOf, leadArea, titleAreas } from "./named-areas.ts";
import type { Quantity } from "./quantity.ts";

/** The area that a quantity is said of, and where it was found. */
export interface AreaChoice {
  area: string;
  inherited: boolean;
  /** The name that says so, or null where the whole article does. */
  mention: Annotation | null;
}

/** In Thai and Lao, which have no marks between clauses: "the province" after another one's value is the article's again. */
const takesUpMain = (
  { annotations, lexicon }: Document,
  { left }: Quantity,
  own: Annotation,
  main: string | null,
  others: readonly Quantity[],
): boolean => {
  if (lexicon.script === "latin" || main === null || own.ids[0] === main || own.end > left) return false;
  const subject = annotations.within("subject", own.end, left).at(-1);
  return subject !== undefined && others.some(({ start, end }) => start >= own.end && end <= subject.start);
};

/** Another province than the main one that opens an earlier sentence of the paragraph, and so is what "the province" takes up. */
function takesUpAnother(document: Document, sentence: Sentence, main: string): boolean {
  const { sentences } = document.frame;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 6; i--) {
    const earlier = sentences[i] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) return false;
    const names = areaMentions(document, earlier.start, earlier.end);
    if (names.some(({ ids }) => ids[0] === main)) return false;
    const first = names[0];
    if (first && first.start - earlier.start <= 40 && !isCompared(document, first)) return true;
  }
  return false;
}

/** How far back, in characters, the name that a sentence takes up is looked for. */
const NEARBY = 2000;

/** A unit that a province was merged with is not what its figures are said of. */
export function isMerged({ annotations, lower }: Document, name: Annotation): boolean {
  const merged = annotations.before("merged", name.start, 20);
  if (merged && !/[.;,]/.test(lower.slice(merged.end, name.start))) return true;
  const before = annotations.before("area", name.start, 6);
  return (
    before !== null &&
    annotations.within("also", before.end, name.start).length > 0 &&
    annotations.before("merged", before.start, 3) !== null
  );
}

/** Names that the province is compared with or ranked behind are not what a value is said of. */
const isCompared = (document: Document, name: Annotation): boolean => {
  if (isMerged(document, name)) return true;
  const { annotations, lower } = document;
  const word = annotations.before("comparison", name.start, 14);
  return word !== null && /^[\s\p{L}]*$/u.test(lower.slice(word.end, name.start)) && !annotations.any(["area"], word.end, name.start);
};

/** "Ahead of Lai Chau and Son La": what an "and" joins to a name that is compared with is compared with, too. */
function isComparedToo(document: Document, all: readonly Annotation[], index: number): boolean {
  for (let i = index; i > 0 && joinedBy(document, all, i) === "also"; i--) if (isCompared(document, all[i - 1] as Annotation)) return true;
  return false;
}

/** How a name is joined to the one before it: by an "and", by a comma that an "and" follows further on in the list, or not at all. */
function joinedBy(document: Document, all: readonly Annotation[], index: number): "also" | "comma" | null {
  const [before, own] = [all[index - 1], all[index]];
  if (!before || !own) return null;
  const words = document.lower.slice(before.end, own.start);
  if (words.length > 12) return null;
  if (document.annotations.within("also", before.end, own.start).length > 0) return "also";
  return /^, ?(?:\p{L}{2,5} )?$/u.test(words) && joinedBy(document, all, index + 1) !== null ? "comma" : null;
}

/** "The merger of Vinh Long, Ben Tre and Tra Vinh": each of them is a unit of before. */
function isMergedToo(document: Document, all: readonly Annotation[], index: number): boolean {
  for (let i = index; i > 0 && joinedBy(document, all, i) !== null; i--) {
    const first = all[i - 1] as Annotation;
    const word = document.annotations.before("merged", first.start, 24);
    if (word && !/[.;,]/.test(document.lower.slice(word.end, first.start))) return true;
  }
  return false;
}

/** How far from a value a name may stand that has a value of its own after it, too: "1st Hanoi, 2nd Hue". */
const APART = 14;

/** "(not counting Quang Ninh and Bac Giang)": a name inside brackets that begin with other words is told of in them alone. */
function isGlossed(document: Document, { start }: Annotation, { left }: Quantity): boolean {
  const bracket = bracketAround(document, start);
  return bracket !== null && left >= bracket.end && /\p{L}/u.test(document.lower.slice(bracket.start, start));
}

function inSentence(
  document: Document,
  quantity: Quantity,
  sentence: Sentence,
  mention: Annotation | null,
  others: readonly Quantity[],
): Annotation | null {
  const all = areaMentions(document, sentence.start, sentence.end);
  // "Rank 1 Quang Ninh, rank 2 Long An": a rank that opens its clause is that of the name right after it.
  if (quantity.type === "rank" && /(?:^|[,:;(])\s*$/.test(document.lower.slice(sentence.start, quantity.left).slice(-4))) {
    const next = all.find(({ start }) => start >= quantity.right);
    const apart = next && document.lower.slice(quantity.right, next.start);
    if (next && (apart === " " || apart === ": ") && /^\s*(?:[,;.():]|$)/.test(document.lower.slice(next.end, next.end + 2))) return next;
  }
  const beside = all.find(({ end }) => {
    if (end > quantity.left || quantity.left - end > 6) return false;
    const word = document.annotations.before("with", quantity.left, 1);
    return word ? word.start - end === 1 : /^(?:\s{0,2}[(:]\s?|'s )$/.test(document.lower.slice(end, quantity.left));
  });
  // "Ha Giang (60th, 26.14 points)".
  const bracket = bracketAround(document, quantity.start);
  const outside = bracket ? all.find(({ end }) => end < bracket.start && bracket.start - end <= 3) : undefined;
  if (outside && bracket && !all.some(({ start, end }) => start >= bracket.start && end <= bracket.end)) return outside;
  if (beside) return beside;
  // "47.5 %, behind the 49.9 % of Bac Ninh": whose value it is held against.
  const { annotations, lower } = document;
  const against = annotations.before("comparison", quantity.left, 5);
  const theirs = against ? all.find(({ start }) => start >= quantity.right && start - quantity.right <= 6) : undefined;
  if (theirs && /^ (?:\p{L}{1,3}[ '])?$/u.test(lower.slice(quantity.right, theirs.start))) return theirs;
  const names = all.filter(
    (name, index) =>
      !isCompared(document, name) &&
      !isComparedToo(document, all, index) &&
      !isMergedToo(document, all, index) &&
      !isGlossed(document, name, quantity),
  );
  if (names.length === 0) return null;
  // "Second is Ho Chi Minh City with 60.62 points": the name right after the rank.
  const next = quantity.type === "rank" ? names.find(({ start }) => start >= quantity.right) : undefined;
  const is = next && document.annotations.before("is", next.start, 1);
  if (next && is && is.start >= quantity.right && is.start - quantity.right <= 1) return next;
  // "Hai Phong leads, in second place is Thai Nguyen".
  const told = document.annotations.after("is", quantity.right, 1);
  const inverted = told ? names.find(({ start }) => start >= told.end && start - told.end <= 12) : undefined;
  if (inverted && quantity.type === "rank") return inverted;
  const close = names.findLast(({ end }) => end <= quantity.left);
  if (close) return close;
  const after = names.find(({ start }) => start >= quantity.right);
  if (!after) return names[0] ?? null;
  // "… ranks 21st, while the province beside it, Vinh Long, is 35th": a name further on that has a value of its own.
  const served = others.some(
    (other) =>
      other.type === quantity.type &&
      other.left >= after.end &&
      other.left - after.end <= 20 &&
      !/[.;,\n]/.test(document.lower.slice(after.end, other.left)),
  );
  if (served && after.start - quantity.right > APART) return null;
  // "The province that comes last (63/63) is Cao Bang".
  const copula = document.annotations.before("is", after.start, 14);
  if (copula && copula.start >= quantity.right && !/[.;,\n]/.test(document.lower.slice(copula.end, after.start))) return after;
  // "The province grew by 6 %, of which the former Tra Vinh …": a subject comes before the number.
  if (document.annotations.within("subject", sentence.start, quantity.left).length > 0) return null;
  const words = document.lower.slice(quantity.right, after.start);
  if (document.annotations.any(["but"], quantity.right, after.start)) return null;
  return words.length <= 120 && !/[;\n]/.test(words) && !(mention && mention.start > after.end + 60) ? after : null;
}

const named = (mention: Annotation, inherited: boolean): AreaChoice => ({ area: mention.ids[0] as string, inherited, mention });

/** The area that a quantity is said of; null where the article leaves it open. */
export function attachArea(
  document: Document,
  quantity: Quantity,
  mention: Annotation | null,
  main: string | null,
  others: readonly Quantity[],
): AreaChoice | null {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return null;
  if (isNationalMean(document, quantity)) return { area: COUNTRY, inherited: false, mention: null };
  const mean = regionalMean(document, quantity, sentence);
  if (mean) return { area: mean, inherited: false, mention: null };
  const own = inSentence(document, quantity, sentence, mention, others);
  if (own && !takesUpMain(document, quantity, own, main, others)) return named(own, false);
  if (own) return { area: main as string, inherited: true, mention: null };
  const region = regionSubject(document, quantity, sentence);
  if (region) return named(region, false);
  // "The Red River Delta is second": a place of regions among themselves.
  const ranked = quantity.type === "rank" ? document.annotations.before("area", quantity.left, 14) : null;
  const opensClause =
    ranked !== null &&
    /(?:^|[;,.\n] ?)(?:\p{L}{2,5} )?$/u.test(document.lower.slice(Math.max(sentence.start, ranked.start - 8), ranked.start));
  if (ranked && opensClause && ranked.start >= sentence.start && kindOf(ranked.ids[0] as string) === "region") return null;
  // "The province": the one of the title, whichever others the sentences before have named.
  const subject = main !== null && document.annotations.within("subject", sentence.start, quantity.left).length > 0;
  const titled = subject && titleAreas(document).some((names) => names.has(main));
  if (main && subject && !takesUpAnother(document, sentence, main)) {
    const before = areaMentions(document, Math.max(0, sentence.start - NEARBY), sentence.start);
    return { area: main, inherited: true, mention: before.findLast(({ ids }) => ids[0] === main) ?? null };
  }
  const { sentences } = document.frame;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 6; i--) {
    const earlier = sentences[i] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) break;
    const all = areaMentions(document, earlier.start, earlier.end);
    const names = all.filter((name, index) => !isCompared(document, name) && !isMergedToo(document, all, index));
    // What an article of another province names by the way, late in a sentence, is not taken up.
    const first =
      main === null || names.some(({ ids }) => ids[0] === main) || (names[0] && names[0].start - earlier.start <= 60)
        ? names[0]
        : undefined;
    const own = names.find(({ ids }) => ids[0] === main) ?? (titled ? undefined : first);
    if (own) return named(own, true);
  }
  if (main) return { area: main, inherited: true, mention: null };
  const lead = document.annotations.within("subject", sentence.start, quantity.left).length > 0 ? leadArea(document) : null;
  if (lead) return named(lead, true);
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 20; i--) {
    const earlier = sentences[i] as Sentence;
    const names = areaMentions(document, earlier.start, earlier.end);
    const different = new Set(names.map(({ ids }) => ids[0]));
    // A title of two provinces is of neither.
    const { title: heading } = document.frame;
    const titled = heading !== null && earlier.start >= heading.start && earlier.end <= heading.end;
    if (different.size > 1 && (titled || sentence.index - i > 1)) return null;
    if (names.length > 0) return named(names.at(-1) as Annotation, true);
  }
  return null;
}

/** A region or the country as the subject of a sentence that names no province: "The Red River Delta averages 45.17 points". */
function regionSubject(document: Document, quantity: Quantity, sentence: Sentence): Annotation | null {
  if (quantity.type === "rank") return null;
  const regions = document.annotations
    .within("area", sentence.start, quantity.left)
    .filter(({ ids }) => kindOf(ids[0] as string) === "region");
  const last = regions.at(-1);
  if (!last) return null;
  const words = document.lower.slice(sentence.start, last.start);
  const clause = sentence.start + Math.max(words.lastIndexOf(";"), words.lastIndexOf(", ")) + 1;
  // "Leading the Mekong Delta", "4th in the Red River Delta": where a rank is counted.
  const counted =
    document.annotations.any(["lead", "rank", "ordinal", "topAfter"], Math.max(clause, last.start - 30), last.start) ||
    /\d[^\d,;]{0,20}$/.test(document.lower.slice(Math.max(sentence.start, last.start - 24), last.start));
  return !counted && (last.start - sentence.start < 60 || quantity.left - last.end < 30) ? last : null;
}
