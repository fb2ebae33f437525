import type { Dataset, Direction, Indicator, Language, Observation } from "../data/contract.ts";
import type { Aggregate, Field, Filter } from "../notebook/spec.ts";

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

/** Values of one field that exist under a filter (the field's own choice left out), with how many observations have each. */
export interface Facet {
  value: string | null;
  count: number;
}

export type Facets = Record<Field, Facet[]>;

/** How many units of N are stated, for one index and edition. */
export interface Stated {
  indicator: string;
  period: string | null;
  scope: string | null;
  outOf: number | null;
  areas: number;
}

export interface PivotQuery {
  filter: Filter;
  rows: Field;
  columns: Field;
  value: Aggregate;
  sort: string | null;
  descending: boolean;
}

/** A pivot: one entry a row, one list of observation ids a column; an empty list is a gap. */
export interface PivotTable {
  columns: (string | null)[];
  rows: { key: string | null; cells: string[][] }[];
}

/** What the page may ask the worker: name of the verb, its argument and its answer. */
export interface Verbs {
  load: { argument: Dataset; answer: { observations: number } };
  /** Observations that pass the filter, in the dataset's order. */
  rows: { argument: Filter; answer: Row[] };
  facets: { argument: Filter; answer: Facets };
  /** Rank observations counted per index and edition. */
  stated: { argument: Filter; answer: Stated[] };
  pivot: { argument: PivotQuery; answer: PivotTable };
}

export type Verb = keyof Verbs;

/** A message from the page to the worker. */
export type Request = { [V in Verb]: { id: number; verb: V; argument: Verbs[V]["argument"] } }[Verb];

/** A message from the worker to the page. */
export type Response = { id: number; ok: true; answer: unknown } | { id: number; ok: false; error: string };
