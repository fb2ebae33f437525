import { COMPARATORS, KINDS, LANGUAGES, MEASURES, ORIGINS, type Comparator, type Observation } from "../contract.ts";
import type { Field } from "./field.ts";

/** Which observations a column is about: all, those that an article states, or those that a table states. */
type Of = "article" | "table";

/** A column of observations.csv. */
export interface ObservationColumn extends Field {
  /** The property of an observation that it holds, as "evidence.start"; null for what only its source says. */
  path: string | null;
  of?: Of;
  /** What an empty cell stands for; a property that is absent where nothing is said here. */
  empty?: null | "" | "list";
}

/** Comparators in cells, where "=" would begin a formula. */
export const COMPARATOR_CODES = {
  "=": "eq",
  ">": "gt",
  ">=": "ge",
  "<": "lt",
  "<=": "le",
  "~": "about",
  range: "range",
} as const satisfies Record<Comparator, string>;

const required = { required: true } as const;
const count = { minimum: 0 } as const;

/** The columns of observations.csv in their order. Names are SDMX's where it has one; every property of the contract has its column. */
// prettier-ignore
export const OBSERVATION_COLUMNS: readonly ObservationColumn[] = [
  { name: "ID", path: "id", type: "string", constraints: { required: true, unique: true },
    description: "Id of the observation, made of its source, place, indicator, measure and period." },
  { name: "REF_AREA", path: "area", type: "string", constraints: required,
    description: "The province, region or country that the value is of: an id of areas.csv." },
  { name: "INDICATOR", path: "indicator", type: "string", constraints: required, description: "What is measured: an id of indicators.csv." },
  { name: "MEASURE", path: "measure", type: "string", constraints: { required: true, enum: MEASURES },
    description: "How the indicator is given. A change is positive where things got better (places gained); a growth is negative where it fell." },
  { name: "TIME_PERIOD", path: "period", type: "string", empty: null,
    description: "A year or an ISO 8601-2 interval: 2024, 2020/2025, ../2030 (by), 2026/.. (from), 2025-01/2025-09; for an index its edition as stated; empty where none is stated." },
  { name: "OBS_VALUE", path: "value", type: "number", constraints: required,
    description: "The value in its unit, whole: 1.5 trillion VND is 1500000000000. The middle of a range." },
  { name: "LOW", path: "low", type: "number", description: "The lower end of a range." },
  { name: "HIGH", path: "high", type: "number", description: "The upper end of a range." },
  { name: "UNIT_MEASURE", path: "unit", type: "string", empty: "", constraints: required,
    description: "rank, points, index, %, VND, USD, km2, persons, count, places, times, years." },
  { name: "COMPARATOR", path: "comparator", type: "string", constraints: { required: true, enum: COMPARATORS.map((one) => COMPARATOR_CODES[one]) },
    description: "How the stated number bounds the value: eq, gt (more than), ge (at least), lt, le (at most), about, range." },
  { name: "OBS_KIND", path: "kind", type: "string", constraints: { required: true, enum: KINDS },
    description: "Whether the value is reported (actual), promised (target), expected (estimate) or planned (plan)." },
  { name: "SCOPE", path: "scope", type: "string", description: "The area that a rank is counted in: an id of areas.csv." },
  { name: "RANK_OF", path: "outOf", type: "integer", constraints: count,
    description: "How many are ranked; empty where it is not stated. Ranks among 63 provinces and among 34 are two series." },
  { name: "BASE", path: "base", type: "string", description: "The period that a change or a ratio is counted from." },
  { name: "SOURCE_ID", path: "source", type: "string", constraints: required, description: "The article or the table that states it: an id of sources.csv." },
  { name: "LANG", path: null, type: "string", constraints: { required: true, enum: LANGUAGES }, description: "Language of the source (BCP 47)." },
  { name: "START", path: "evidence.start", of: "article", type: "integer", constraints: count,
    description: "Where the quote begins in sources/SOURCE_ID.txt, in UTF-16 units from 0." },
  { name: "END", path: "evidence.end", of: "article", type: "integer", constraints: count, description: "Where the quote ends: the unit after its last." },
  { name: "NUMBER_START", path: "evidence.number.start", of: "article", type: "integer", constraints: count,
    description: "Where the figure (or the words for it) begins within the article." },
  { name: "NUMBER_END", path: "evidence.number.end", of: "article", type: "integer", constraints: count, description: "Where the figure ends." },
  { name: "EXACT", path: "evidence.exact", of: "article", type: "string", empty: "", description: "The quote: the article's own words from START to END." },
  { name: "PREFIX", path: "evidence.prefix", of: "article", type: "string", empty: "", description: "The words before the quote." },
  { name: "SUFFIX", path: "evidence.suffix", of: "article", type: "string", empty: "", description: "The words after the quote." },
  { name: "LINE", path: "evidence.line", of: "table", type: "integer", constraints: count,
    description: "The line of sources/SOURCE_ID.csv that states it, from 1; empty where an article does." },
  { name: "COLUMNS", path: "evidence.columns", of: "table", type: "array", description: "The cells of that line, as a JSON array." },
  { name: "URL", path: "evidence.url", of: "table", type: "string", empty: "", description: "The page that published the line." },
  { name: "ORIGIN", path: "origin", type: "string", constraints: { required: true, enum: ORIGINS },
    description: "Who says so: the compiler (extracted), a person's review (reviewed), arithmetic on other observations (derived), a published table (table)." },
  { name: "DERIVED_FROM", path: "derivedFrom", type: "array", description: "The observations that it was worked out from: ids, as a JSON array." },
  { name: "REVIEW", path: "review", type: "string", description: "Its entry in seeds/reviews.yaml." },
  { name: "RULE", path: "rule", type: "string", empty: "", description: "Name of the compiler's rule that made it." },
  { name: "INHERITED", path: "inherited", type: "list", empty: "list",
    description: "What the clause itself does not state and was taken from around it, divided by spaces: area, indicator, period, kind, scope, base, unit." },
];

/** What a column holds of an observation. */
export function columnValue(observation: Observation, path: string): unknown {
  const value = path.split(".").reduce<unknown>((thing, key) => (thing as Record<string, unknown> | undefined)?.[key], observation);
  return path === "comparator" ? COMPARATOR_CODES[value as Comparator] : value;
}
