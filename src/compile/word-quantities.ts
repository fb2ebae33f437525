import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import { AREA_BY_ID } from "../data/areas.ts";
import { isIndex } from "./indicator-fit.ts";
import { changeBeside, changeOf, compareWords } from "./measure.ts";
import type { Quantity } from "./quantity.ts";

const quantity = (fields: Pick<Quantity, "type" | "start" | "end" | "value" | "unit" | "rule"> & Partial<Quantity>): Quantity => ({
  left: fields.start,
  right: fields.end,
  comparator: "=",
  change: 0,
  bare: false,
  numerals: [],
  ...fields,
});

/** A region or the country right after a word: "first in the Mekong Delta", "première du delta du Mékong". */
function inRegion({ annotations, lower }: Document, at: number): boolean {
  const area = annotations.after("area", at, 14);
  return area !== null && AREA_BY_ID.get(area.ids[0] as string)?.kind !== "province" && /^[ \p{L}']*$/u.test(lower.slice(at, area.start));
}

/** An index right after an ordinal: "first in DTI", "deuxième du PII"; one of a row ("the first in PII to …") is none. */
function inIndex({ annotations, lower }: Document, { start, end }: Annotation): boolean {
  const cue = annotations.after("following", end, 1);
  if (!cue || annotations.before("rowWord", start, 1)) return false;
  const name = annotations.after("indicator", cue.end, 10);
  return name !== null && name.ids.some(isIndex) && /^ ?(?:\p{L}{1,3} )?(?:20\d\d )?$/u.test(lower.slice(cue.end, name.start));
}

/** Ranks in words that a scope, a rank word or a rank noun makes sure of: "first place", "première parmi les provinces de la région". */
function ordinalRanks(document: Document): Quantity[] {
  const { annotations, lower } = document;
  let ranked = -1;
  return annotations.list("ordinal").flatMap((word) => {
    // "Classed first, second and third": what is joined to a rank is a rank.
    const between = ranked >= 0 && word.start - ranked <= 12 ? lower.slice(ranked, word.start) : null;
    const joined =
      between !== null &&
      /^-?(?:, ?| )(?:\p{L}{1,4} )?$/u.test(between) &&
      (/,/.test(between) || annotations.within("also", ranked, word.start).length > 0);
    const before = annotations.before("rank", word.start, 5);
    const noun = annotations.after("rankNoun", word.end, 1);
    const scope = (["national", "ownRegion", "outOf"] as const)
      .map((type) => annotations.after(type, word.end, 6))
      // "The first of its kind": out of so many, or of such units, and of nothing else.
      .find(
        (found) =>
          found !== null &&
          (found.type !== "outOf" ||
            /^[\s\p{L}]{0,12}\d/u.test(lower.slice(found.end, found.end + 14)) ||
            annotations.after("units", found.end, 12) !== null),
      );
    const event =
      annotations.after("event", word.end, 20) ??
      annotations.after("duration", word.end, 12) ??
      annotations.covering("quarter", word.start) ??
      annotations.covering("firstHalf", word.start);
    // "Lost its first place".
    if (annotations.before("outside", word.start, 1)) return [];
    if (
      (annotations.before("eventOrdinal", word.start, 2) ?? annotations.covering("eventOrdinal", word.start)) ||
      /^,? ?\d{1,2}[/.-]\d/.test(lower.slice(word.end, word.end + 6))
    )
      return [];
    if (/^ \d/.test(lower.slice(word.end, word.end + 2)) || annotations.after("cardinal", word.end, 1)) return [];
    // Thai and Lao ordinals bear their rank word: "อันดับสอง".
    const itself = !event && annotations.covering("rank", word.start) !== null;
    // "Hai Phong is third with 0.7857": a province's place and score.
    const area = annotations.before("area", word.start, 16);
    const placed =
      area !== null &&
      /^ (?:\p{L}+ )?(?:\p{L}+ )?$/u.test(lower.slice(area.end, word.start)) &&
      (annotations.after("with", word.end, 1) !== null ||
        annotations.after("also", word.end, 1) !== null ||
        /^ ?(?:[(,;.]|$)/.test(lower.slice(word.end, word.end + 2))) &&
      !event;
    // "På andre-, tredje- og fjerdeplass": the place stands at the end of the row.
    const next = annotations.after("ordinal", word.end, 12);
    const shared =
      next !== null && annotations.after("rankNoun", next.end, 1) !== null && annotations.within("also", word.end, next.start).length > 0;
    const opens = next !== null && (lower[word.end] === "-" || (shared && /^[\s\p{L}]*$/u.test(lower.slice(word.end, next.start))));
    if (
      noun ||
      itself ||
      joined ||
      opens ||
      placed ||
      (!event && inIndex(document, word)) ||
      annotations.covering("placeWord", word.start) !== null ||
      (!event && !annotations.before("rowWord", word.start, 1) && inRegion(document, word.end)) ||
      (before && /^[\s\p{L}]{0,5}$/u.test(lower.slice(before.end, word.start)) && !event) ||
      (scope && !event && /^[\s,]*$/.test(lower.slice(word.end, scope.start)))
    ) {
      ranked = word.end;
      return [
        quantity({
          type: "rank",
          start: word.start,
          end: word.end,
          right: noun?.end ?? word.end,
          value: word.value,
          unit: "rank",
          rule: "ordinal-in-words",
        }),
      ];
    }
    return [];
  });
}

/** "Leads the country", "en tête de la région": rank 1, where a scope follows. */
function leads({ annotations, lower }: Document): Quantity[] {
  return annotations.list("lead").flatMap((word) => {
    // "The leading group of": the word is part of a longer one that leads nobody.
    if ((["top", "topAfter"] as const).some((type) => (annotations.covering(type, word.start)?.start ?? word.start) < word.start))
      return [];
    const window = lower.slice(word.end, word.end + 40);
    const stop = /[.;,\n]/.exec(window)?.index ?? window.length;
    const to = word.end + stop + 1;
    const area = annotations.within("area", word.end, to + 24)[0];
    const scope =
      annotations.any(["national", "ownRegion"], word.end, to) ||
      (area !== undefined && !/[.;,\n]/.test(lower.slice(word.end, area.start)));
    const index = annotations.within("indicator", word.start, to + 24).find(({ ids }) => ids.some(isIndex));
    const counted = annotations.before("units", word.start, 1) ?? annotations.before("top", word.start, 1);
    const board =
      index !== undefined &&
      !counted &&
      !/[.;,\n]/.test(lower.slice(word.end, Math.max(word.end, index.start))) &&
      (/^ ?\(?20\d\d/.test(lower.slice(index.end, index.end + 6)) ||
        /\b20\d\d $/.test(lower.slice(word.end, Math.max(word.end, index.start))) ||
        annotations.any(["board"], word.start, index.end));
    const score = annotations.after("with", word.end, 24);
    const bracketed = /^[^.;,\n\d()]{0,60}\(\d+[.,]\d/.test(lower.slice(word.end, word.end + 66));
    const scored =
      bracketed ||
      (score !== null &&
        /^[^.;,\n\d]*\d/.test(lower.slice(score.end, score.end + 17)) &&
        !/[.;,\n\d]/.test(lower.slice(word.end, score.start)));
    if (!(scope || board || scored) || annotations.any(["duration", "event"], word.end, Math.min(to, word.end + 8))) return [];
    return [quantity({ type: "rank", start: word.start, end: word.end, value: 1, unit: "rank", rule: "lead-in-words" })];
  });
}

/** "More than half of GRDP": 50 percent. */
function halves(document: Document): Quantity[] {
  const { annotations } = document;
  // "Less than half the national figure" is a share of no whole.
  const whole = annotations
    .list("half")
    .filter(({ end }) => !(["national", "nationalMean", "mean"] as const).some((type) => annotations.after(type, end, 8)));
  return whole.map((word) => {
    const { comparator, left, right } = compareWords(document, word.start, word.end);
    return quantity({
      type: "percent",
      start: word.start,
      end: word.end,
      left,
      right,
      comparator,
      value: 50,
      unit: "%",
      rule: "half-in-words",
    });
  });
}

/** "Nearly eight times". */
function multiples(document: Document): Quantity[] {
  const { annotations } = document;
  return annotations.list("cardinal").flatMap((word) => {
    const times = annotations.after("times", word.end, 1);
    if (!times || word.value < 2) return [];
    const { comparator, left } = compareWords(document, word.start, times.end);
    return [
      quantity({
        type: "times",
        start: word.start,
        end: word.end,
        left,
        right: times.end,
        comparator,
        value: word.value,
        unit: "times",
        change: 1,
        rule: "multiple-in-words",
      }),
    ];
  });
}

/** "Fell eight places". */
function placesInWords(document: Document): Quantity[] {
  const { annotations } = document;
  return annotations.list("cardinal").flatMap((word) => {
    const places = annotations.after("places", word.end, 1);
    const change = places ? changeOf(document, word.start, places.end) || changeBeside(document, word.start) : 0;
    if (!places || change === 0) return [];
    return [
      quantity({
        type: "places",
        start: word.start,
        end: word.end,
        right: places.end,
        value: change * word.value,
        unit: "places",
        change,
        rule: "places-in-words",
      }),
    ];
  });
}

/** A rule that finds quantities written in words. */
export interface WordRule {
  name: string;
  find: (document: Document) => Quantity[];
}

/** The rules; what they find may stand side by side. */
export const WORD_RULES: readonly WordRule[] = [
  { name: "ordinal-in-words", find: ordinalRanks },
  { name: "lead-in-words", find: leads },
  { name: "half-in-words", find: halves },
  { name: "multiple-in-words", find: multiples },
  { name: "places-in-words", find: placesInWords },
];

/** Quantities that the text writes in words. */
export function findWordQuantities(document: Document): Quantity[] {
  const { body } = document.frame;
  return WORD_RULES.filter(({ name }) => !document.off.has(name))
    .flatMap(({ find }) => find(document))
    .filter(({ start }) => start < body.end);
}
