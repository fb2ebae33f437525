import type { Dataset, Direction, Indicator, Language, Observation } from "../data/contract.ts";
import type { Aggregate, Field, Filter } from "../notebook/spec.ts";
import type { ArticleReading, ArticleText } from "./verbs/compile.ts";

/** An observation joined with its area, its indicator and its source. */
export interface Row extends Observation {
  /** Language of the source. */
  language: Language;
  /** Id shared by the translations of one article; null for a work of its own. */
  work: string | null;
  /** Region of the area; null where it has none. */
  region: string | null;
  theme: Indicator["theme"];
  direction: Direction;
  /** Index in dataset.conflicts, or null. */
  conflict: number | null;
}

/**
 * A value of one field with how many observations have it under the filter's other fields. What exists comes in the order of the catalogue
 * (periods by time, not stated last); a chosen value that the other fields leave nothing of is there with a count of 0.
 */
export interface Facet {
  value: string | null;
  count: number;
}

export type Facets = Record<Field, Facet[]>;

/**
 * How many units of N have a stated rank, for one index, edition and scope. `outOf` is the N that some article states for that edition, null
 * where none does; an edition of which two are stated (63 and 34) has an entry for each, and one for the ranks that state none.
 */
export interface Stated {
  indicator: string;
  period: string | null;
  scope: string | null;
  outOf: number | null;
  areas: number;
}

/** What a pivot asks; `sort` is a column's key as `sortKey` of src/notebook/spec.ts writes it, null for the order of the catalogue. */
export interface PivotQuery {
  filter: Filter;
  rows: Field;
  columns: Field;
  value: Aggregate;
  sort: string | null;
  descending: boolean;
}

/**
 * A pivot: one entry a row, one list of observation ids a column; an empty list is a gap. Within a cell ranks come before scores and so on,
 * the country before its regions, then by time. `latest` keeps of each measure, kind and scope what has the latest period of its cell.
 */
export interface PivotTable {
  columns: (string | null)[];
  rows: { key: string | null; cells: string[][] }[];
}

/** What the page may ask the worker: name of the verb, its argument and its answer. */
export interface Verbs {
  load: { argument: Dataset; answer: { observations: number } };
  /** Observations that pass the filter, in the dataset's order; those of published tables only where the filter names a source. */
  rows: { argument: Filter; answer: Row[] };
  /** What articles report, of any area, on what passes the filter: actual observations of the same indicators and measures. */
  known: { argument: Filter; answer: Row[] };
  facets: { argument: Filter; answer: Facets };
  /** Actual rank observations that pass the filter, counted per index, edition and scope. */
  stated: { argument: Filter; answer: Stated[] };
  pivot: { argument: PivotQuery; answer: PivotTable };
  /** What the compiler makes of an article; it is loaded when first asked for, and needs no dataset. */
  compile: { argument: ArticleText; answer: ArticleReading };
}

export type Verb = keyof Verbs;

/** A question from the page to the worker; a ping asks for a sign of life. */
export type Request = { [V in Verb]: { id: number; verb: V; argument: Verbs[V]["argument"] } }[Verb] | { verb: "ping" };

/**
 * Why the engine did not answer: the worker is gone, its host forbids the code that Arquero makes, nothing is loaded, or the question itself
 * could not be answered.
 */
export type EngineErrorCode = "lost" | "no-eval" | "not-loaded" | "failed";

/** A message from the worker to the page: that it has started, that it lives, or an answer. */
export type Response =
  | { ready: true }
  | { pong: true }
  | { id: number; ok: true; answer: unknown }
  | { id: number; ok: false; error: Exclude<EngineErrorCode, "lost">; detail: string };
