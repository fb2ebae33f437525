import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import { onlyFillers } from "./fillers.ts";
import { changeBeside, changeOf, type Measured } from "./measure.ts";
import type { Numeral } from "./numerals.ts";
import { isMovedRank } from "./rank-moves.ts";
import type { Quantity } from "./quantity.ts";

/** Digits without marks that may be a rank or a number of places. */
export const INTEGER = /^\d{1,3}$/;
/** How many provinces and cities the country has had since 1997. */
export const NATIONAL_SIZES: readonly number[] = [63, 64, 61, 34];

/** A word for the ranked units after a number; in "ranks 10th, the province of Ha Tinh …" of a text without marks it is that of a name. */
function unitsAfter({ annotations }: Document, at: number, gap: number): Annotation | null {
  const units = annotations.after("units", at, gap);
  return units && annotations.after("area", units.end, 0) ? null : units;
}

/** The number of ranked units that follows a rank: "/63", "out of 63 provinces". */
function sizeAfter(document: Document, index: number, at: number): { size: number; end: number } | null {
  const next = document.numerals[index + 1];
  if (!next || !INTEGER.test(next.raw)) return null;
  const { annotations, lower } = document;
  const size = Number(next.raw);
  const words = lower.slice(at, next.start);
  const units = unitsAfter(document, next.end, 2);
  const end = units?.end ?? next.end;
  if (/^ ?\/ ?$/.test(words))
    return NATIONAL_SIZES.includes(size) || units || annotations.after("ownRegion", next.end, 2) ? { size, end } : null;
  if (words.length > 36) return null;
  const link = annotations.after("outOf", at, 14);
  if (!link || link.end > next.start || !/^[\s\p{L}\p{M}(,]*$/u.test(words)) return null;
  if (annotations.any(["rank", "indicator"], at, next.start)) return null;
  return NATIONAL_SIZES.includes(size) || units ? { size, end } : null;
}

/** What rules see of a numeral. */
export interface Seen {
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
export interface QuantityRule {
  name: string;
  make: (seen: Seen) => Partial<Quantity> | null;
}

/** The last rank that there ever was. */
export const RANK_MAX = 64;
const isRank = ({ integer, value, measured }: Seen): boolean =>
  integer && value >= 1 && value <= RANK_MAX && (measured.type === "number" || measured.type === "persons") && measured.power === 0;
const rank = (fields: Partial<Quantity>): Partial<Quantity> => ({ type: "rank", unit: "rank", ...fields });

const followsRankWord = ({ document, numeral }: Seen): Annotation | null => {
  const word = document.annotations.before("rank", numeral.start, 6);
  return word && onlyFillers(document, "rank", word.end, numeral.start) ? word : null;
};

/** What may follow a leading group of provinces that are not called so. */
const AFTER_GROUP = [
  "units",
  "national",
  "ownRegion",
  "outOf",
  "following",
  "also",
  "indicator",
  "area",
  "year",
  "period",
  "rankNoun",
  "preposition",
  "with",
  "topAfter",
  "past",
  "target",
  "by",
  "board",
  "comparison",
  "baseline",
  "is",
  "but",
  "when",
  "score",
  "indexWord",
  "until",
  "lastYear",
  "thisYear",
  "subset",
  "since",
  "places",
  "group",
  "growth",
  "perCapita",
] as const;

/** "The first 5 communes", "10 leading enterprises": a group of other things than provinces, by the noun that follows. */
function countsOthers({ annotations, lower, lexicon }: Document, at: number): boolean {
  if (lexicon.script !== "latin" || !/^ \p{Ll}{3}/u.test(lower.slice(at, at + 4))) return false;
  return !AFTER_GROUP.some((type) => annotations.after(type, at, 1) !== null);
}

/** "Up 35", "tăng thêm 35": what is counted is told with a change word right before it. */
const isMore = ({ annotations }: Document, at: number): boolean =>
  annotations.before("up", at, 6) !== null || annotations.before("down", at, 6) !== null;

/** The rules in order; the first that makes something of a numeral has it. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    name: "top-group",
    make: (seen) => {
      if (!isRank(seen) || seen.suffix > 0) return null;
      const { document, numeral } = seen;
      const { annotations, lower } = document;
      const top = annotations.before("top", numeral.start, 1);
      // "Dropped out of the top 30" puts nobody into it.
      const at = top?.start ?? numeral.start;
      if (annotations.before("outside", at, 1) ?? annotations.covering("outside", at)) return null;
      const units = unitsAfter(document, numeral.end, 2);
      // "Among the 15 with the lowest scores".
      const low = annotations.within("lowest", numeral.end, numeral.end + 60)[0];
      if (low && !/[.;,\n]/.test(lower.slice(numeral.end, low.start))) return null;
      const close = annotations.after("topAfter", numeral.end, 1);
      const far = units ? annotations.after("topAfter", units.end, 60) : null;
      const farSame = far && units && !/[.;\n]/.test(lower.slice(units.end, far.start));
      const oneOf = annotations.before("oneOf", numeral.start, 1) !== null;
      if (close && countsOthers(document, close.end)) return null;
      if (close && (top || oneOf || /^\s/.test(lower.slice(numeral.end)) || units))
        return rank({ comparator: "<=", left: top?.start ?? numeral.start, right: close.end });
      if (
        top &&
        (units ? farSame || annotations.any(["group"], top.start, top.end) : !countsOthers(document, numeral.end)) &&
        !annotations.after("duration", numeral.end, 1)
      )
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
      const change = changeOf(document, numeral.start, places.end) || changeBeside(document, numeral.start);
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
      // "54 provinces of 63 passed": what is counted has no rank.
      if (!noun && document.annotations.after("units", numeral.end, 1)) return null;
      if (!size || seen.value > size.size || (document.annotations.before("classifier", numeral.start, 1) && !followsRankWord(seen)))
        return null;
      const next = document.numerals[index + 1] as Numeral;
      // "One of 5 provinces" is a place in a group, not the first of five.
      if (seen.value === 1 && !NATIONAL_SIZES.includes(size.size) && document.text[next.start - 1] !== "/" && !followsRankWord(seen))
        return rank({
          comparator: "<=",
          value: size.size,
          start: next.start,
          end: next.end,
          left: numeral.start,
          right: size.end,
          numerals: [index, index + 1],
        });
      return rank({ outOf: size.size, right: size.end, numerals: [index, index + 1] });
    },
  },
  {
    name: "ordinal-rank",
    make: (seen) => {
      if (!isRank(seen) || seen.suffix === 0 || seen.document.annotations.before("outside", seen.numeral.start, 1)) return null;
      const { document, numeral, suffix } = seen;
      const { annotations, lower } = document;
      const end = numeral.end + suffix;
      const noun = annotations.after("rankNoun", end, 1);
      if (lower[numeral.end] === "." && !noun) return null;
      if (noun) return rank({ right: noun.end });
      const scoped =
        annotations.after("national", end, 4) ??
        annotations.after("ownRegion", end, 4) ??
        annotations.after("outOf", end, 1) ??
        annotations.after("respectively", end, 2) ??
        annotations.after("with", end, 1);
      return followsRankWord(seen) || scoped || !/^\s+\p{L}/u.test(lower.slice(end, end + 3)) || annotations.after("preposition", end, 1)
        ? rank({ right: end })
        : null;
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
      const counted =
        unitsAfter(document, numeral.end, 1) ??
        annotations.after("duration", numeral.end, 1) ??
        annotations.after("percent", numeral.end, 1);
      return counted ? null : rank({ left: word.start });
    },
  },
  {
    name: "rank-moved",
    make: (seen) => (isRank(seen) && isMovedRank(seen.document, seen.index) ? rank({ right: seen.numeral.end + seen.suffix }) : null),
  },
  {
    name: "percent",
    make: ({ measured, document }) => (measured.type === "percent" ? { change: changeOf(document, measured.left, measured.right) } : null),
  },
  {
    name: "amount-of-money",
    make: ({ measured, document }) => (measured.type === "money" ? { change: changeOf(document, measured.left, measured.right) } : null),
  },
  {
    name: "points",
    make: ({ measured, document, value, numeral }) =>
      // "Linked 63 points online": as many as there are provinces.
      measured.type === "points" && !(NATIONAL_SIZES.includes(value) && !document.annotations.before("score", numeral.start, 24))
        ? { change: changeOf(document, measured.left, measured.right) }
        : measured.type === "points"
          ? { type: "number", bare: true }
          : null,
  },
  { name: "area-in-km2", make: ({ measured }) => (measured.type === "area" ? {} : null) },
  { name: "persons", make: ({ measured }) => (measured.type === "persons" ? {} : null) },
  {
    name: "times",
    make: ({ measured, document }) =>
      measured.type === "times" ? { change: changeOf(document, measured.left, measured.right) || 1 } : null,
  },
  {
    name: "bare-number",
    make: ({ suffix, numeral, measured, document }) =>
      measured.type === "number" && (suffix === 0 || numeral.raw.includes("."))
        ? { bare: true, change: isMore(document, measured.left) ? changeOf(document, measured.left, measured.right) : 0 }
        : null,
  },
];
