/** The shape of public/data/dataset.json, version 1: what the compiler writes and everything else reads. */

/** The version of the dataset's shape; a reader refuses any other. */
export const DATASET_VERSION = 1;

export const LANGUAGES = ["en", "fr", "lo", "nb", "th", "vi"] as const;
/** BCP 47 language of a source. */
export type Language = (typeof LANGUAGES)[number];

export const MEASURES = ["rank", "score", "count", "share", "amount", "rate", "ratio", "change"] as const;
/** How an indicator is given: its rank, its score, a count of things, a share of a whole, and so on. */
export type Measure = (typeof MEASURES)[number];

export const COMPARATORS = ["=", ">", ">=", "<", "<=", "~", "range"] as const;
/** How the stated number bounds the value; `range` comes with low and high. */
export type Comparator = (typeof COMPARATORS)[number];

export const KINDS = ["actual", "target", "estimate", "plan"] as const;
/** Whether the article reports the value, promises it, expects it, or plans it. */
export type Kind = (typeof KINDS)[number];

export const ORIGINS = ["extracted", "reviewed", "derived", "table"] as const;
/** Who says so: the compiler, a person's review, arithmetic on other observations, or a published table. */
export type Origin = (typeof ORIGINS)[number];

/** A half-open span of UTF-16 units in a seed file as it stands. */
export interface Span {
  start: number;
  end: number;
}

/** The words of an article that state a value: `exact` is the text from start to end, `number` the figure in it. */
export interface Evidence extends Span {
  exact: string;
  prefix: string;
  suffix: string;
  number: Span;
}

export const TABLE_COLUMNS = ["indicator", "period", "area", "rank", "score", "out_of", "unit", "note", "source"] as const;
/** A column of a published table; `source` holds the link to the page that published the row. */
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/**
 * The row of a published table that states a value: the line of the file it begins on, which counts from 1, its cells as they stand, in the
 * order of TABLE_COLUMNS without the last, and the link in the last.
 */
export interface TableEvidence {
  line: number;
  columns: string[];
  url: string;
}

/** A document that observations come from. */
export interface Source {
  /** The file's name without its ending. */
  id: string;
  kind: "article" | "table";
  language: Language;
  title: string | null;
  publisher: string | null;
  /** ISO 8601 date, or null where it is not stated. */
  published: string | null;
  url: string | null;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  /** An id shared by the translations of one article. */
  work?: string;
}

/** A slot that an observation may take from outside its own clause. */
export type Slot = "area" | "indicator" | "period" | "kind" | "scope" | "base" | "unit";

/** One statement of one value, as an article or a table makes it. */
export interface Observation {
  id: string;
  /** Area id (src/data/areas.ts). */
  area: string;
  /** Indicator id (src/data/indicators.ts). */
  indicator: string;
  measure: Measure;
  /** Normalised to the unit; the middle of a range. */
  value: number;
  low?: number;
  high?: number;
  /** rank | points | index | % | VND | USD | km2 | persons | count | places | times | years */
  unit: string;
  comparator: Comparator;
  /** A year or an ISO 8601-2 interval: 2024, 2020/2025, ../2030, 2026/.., 2025-01/2025-09; null where not stated. */
  period: string | null;
  kind: Kind;
  /** The area a rank is counted in. */
  scope?: string;
  /** The stated number of ranked units; absent where not stated. */
  outOf?: number;
  /** The period a change or a ratio is counted from. */
  base?: string;
  source: string;
  evidence: Evidence | TableEvidence;
  origin: Origin;
  derivedFrom?: string[];
  review?: string;
  /** Name of the rule that made it. */
  rule: string;
  /** Slots that the clause itself does not state. */
  inherited: Slot[];
}

/** The same claim, told differently. `uses` is the id of the observation that charts draw, or null for none. */
export interface Conflict {
  kind: "scale" | "value" | "kind" | "period";
  observations: string[];
  uses: string | null;
  reason: Reason;
}

/** A reason in words-free form; src/i18n has a sentence for each code. */
export interface Reason {
  code: string;
  params: Record<string, string | number | null>;
}

/** An observation held against published tables. */
export interface Check {
  observation: string;
  verdict: "confirmed" | "differs" | "not-found";
  against: string[];
  reason: Reason;
}

export const NUMBER_CLASSES = [
  "observation",
  "part",
  "date",
  "period",
  "document",
  "list-mark",
  "name",
  "ordinal",
  "duration",
  "furniture",
  "stray",
  "uncatalogued",
] as const;
/**
 * What a number in an article is: an observation or a part of one, or something that must not become one. `uncatalogued` is a
 * quantity of something that the catalogue of indicators does not name.
 */
export type NumberClass = (typeof NUMBER_CLASSES)[number];

/** One number of an article and what became of it; `by` names the rule or the review. */
export interface NumberCoverage extends Span {
  text: string;
  class: NumberClass;
  observations: string[];
  by: string;
}

/** Every number of one source. */
export interface Coverage {
  source: string;
  numbers: NumberCoverage[];
}

/** An area as the dataset carries it (see src/data/areas.ts for the whole gazetteer). */
export interface Area {
  id: string;
  kind: "province" | "region" | "country";
  nameVi: string;
  name: string;
  /** ISO 3166-2 code; null where there is none. */
  iso: string | null;
  region: string | null;
  /** ISO dates of the unit's life; null where open. */
  validFrom: string | null;
  validTo: string | null;
  mergedInto: string | null;
  mergedFrom: string[];
}

export type Direction = "lower" | "higher" | "none";

/** What is measured. `direction` says which way is better for its main measure. */
export interface Indicator {
  id: string;
  theme: "ranking" | "economy" | "science" | "digital" | "people";
  direction: Direction;
  measures: Measure[];
  /** The unit of its value (not of its rank). */
  unit: string;
  /** The greatest possible score, where there is one. */
  scoreMax?: number;
}

/** public/data/dataset.json. */
export interface Dataset {
  version: number;
  /** Version of the compiler. */
  compiler: string;
  /** Hex SHA-256 of the canonical JSON of the dataset without this field. */
  hash: string;
  sources: Source[];
  areas: Area[];
  indicators: Indicator[];
  observations: Observation[];
  conflicts: Conflict[];
  checks: Check[];
  coverage: Coverage[];
}
