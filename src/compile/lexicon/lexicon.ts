import type { Language } from "../../data/contract.ts";

/**
 * What words may tell the compiler, whatever the language. Each is a list of phrases in a language file; a Latin phrase that ends in `*` may go
 * on to the end of the word.
 */
export const CATEGORIES = [
  // ranks
  "rank", // announces a rank before its number: "ranked", "อันดับที่"
  "rankNoun", // follows an ordinal: "place", "rang"
  "places", // the unit of a change of rank: "places", "bậc"
  "outOf", // between a rank and the number of ranked units: "out of"
  "units", // the ranked units: "provinces and cities"
  "points", // the unit of a score
  "score", // announces a score before its number
  "top", // announces a leading group before its number: "top", "groupe des"
  "topAfter", // makes "the 5 provinces" a leading group: "de tête", "with the highest"
  "lead", // says rank 1 without a number: "leads", "en tête"
  "national", // the rank is counted in the whole country
  "ownRegion", // the rank is counted in the province's own region
  // change
  "up",
  "down",
  "to", // the new level after a change: "to", "เป็น"
  "from", // the old level before a change
  "baseline", // announces the period that a change is counted from: "compared with"
  // comparators before their number, and after it
  "gt",
  "ge",
  "lt",
  "le",
  "about",
  "gtAfter",
  "geAfter",
  // units
  "percent",
  "percentBefore",
  "vnd",
  "usd",
  "km2",
  "hectares",
  "persons",
  "times",
  "classifier", // follows a counted number in Thai and Lao
  // kinds
  "target",
  "estimate",
  "past", // says that a thing was done, whatever the tense of a machine translation
  // time
  "year", // stands before a year
  "buddhist", // stands before a year of the Buddhist era
  "by", // a deadline before a year
  "asOf", // before the date that a stock is counted on: "as of", "tính đến ngày"
  "since", // the first year of an open period
  "until",
  "between", // before two years or numbers that an "and" joins
  "period", // stands before a span of years
  "lastYear",
  "thisYear",
  "quarter",
  "firstMonths", // "first N months": stands before or after the number
  "monthNoun",
  "firstHalf",
  "secondHalf",
  "firstThreeQuarters",
  // blockers
  "document", // stands before a document's number
  "project", // a named project or programme that carries a number
  "eventOrdinal", // stands before an event's ordinal: "ครั้งที่"
  "event", // follows an event's ordinal: "Congress"
  "day", // stands before the day of a date
  "nameBefore", // a name that carries a number: "ISO", "highway"
  "duration", // follows the length of time: "years"
  // structure of sentences
  "following", // lets an indicator follow its number: "in the", "selon"
  "also", // joins two values of one indicator
  "respectively",
  "comparison", // the area after it is compared with: "than"
  "structure", // the sentence gives the shares of one whole
  "perCapita",
  "growth", // names growth: "growth rate"
  "decoy", // a thing that numbers are said of and that the catalogue does not name
  "subject", // takes up the province named before: "the province", "elle"
  "notArea", // after an area's name: makes it part of another name ("University")
  "notAreaBefore", // before an area's name
  "sourceLine", // the line that ends an article
  "comments", // page furniture: "Comment (0)"
  "half",
  "overall", // the whole of an index, after its parts
  "component", // a part of an index, with ranks and scores of its own that are not the index's
  "prices", // beside a year: whose prices a value is told in
  "founding", // before the year in which a province came to be
  "subset", // before a number that is a part of the one before it: "of which"
  "merged", // says that a unit was joined with the one named after it
  "mean", // an average
  "nationalMean", // the average of the whole country
  "with", // between a province and its value
  "indexWord", // a word for an index
  "outside", // takes a province out of the leading group named after it
  "oneOf", // before the size of a group that a province is in
  "group", // a word for a group
  "board", // a table of ranks
  "vision", // a year after it is a vision's, which nothing is promised for
  "but", // begins a clause set against the one before it
  "is", // between a value and the province that it is told of: "the last one is"
  "when", // after a year: what follows was so then
  "now", // what follows is so today, whatever year was told of before
  "lowest", // makes of a group the last ones: "the 15 with the lowest scores"
  "yearBefore", // in `lastYear`: counted from the year told of, not from the date of publication
  "yearAfter", // "the following year"
  "samePeriod", // makes of "last year" what a value is compared with
  "preposition", // what a bare ordinal may be followed by where it is a rank: "5th in"
  "article",
  "margin", // before the size of a change: "grew by"
  "rowWord", // before an ordinal: makes it one of a row, not a rank: "the first"
  "placeWord", // an ordinal and a word for a place in one
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A month's or a number's words. */
export type Words = Record<string, number>;

/** Where small words may stand between two things that belong together: between a rank word and its number, an index and its year, and so on. */
export type FillerSlot = "rank" | "year" | "edition" | "years" | "document" | "month" | "magnitude";

/** Everything that one language contributes to the compiler: words and formats, no code. */
export interface Lexicon {
  language: Language;
  script: "latin" | "thai" | "lao";
  /** The decimal mark where a text does not show which it uses. */
  decimal: "." | ",";
  /** A phrase that begins with `!` is none of its category, though it holds one: "!งบประมาณ" (budget) holds "ประมาณ" (about). */
  phrases: Partial<Record<Category, readonly string[]>>;
  /** Cardinals in words that count things. */
  cardinals: Words;
  /** Ordinals in words. */
  ordinals: Words;
  /** Endings that make an ordinal of digits: "10e". */
  ordinalSuffixes: readonly string[];
  /** Words for powers of ten that follow a number: "million" 6. */
  magnitudes: Words;
  months: Words;
  fillers: Partial<Record<FillerSlot, readonly string[]>>;
  /** What a full stop may follow without ending the sentence. */
  abbreviations?: readonly string[];
  /** The commonest words, by which the language is told from others of its script. */
  stopWords?: readonly string[];
}
