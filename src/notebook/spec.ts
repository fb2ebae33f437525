import type { Kind, Measure } from "../data/contract.ts";

/** The fields that a filter, a row or a column of the matrix may range over. */
export const FIELDS = ["area", "indicator", "measure", "period", "kind", "source", "language"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a cell keeps of the observations: a list keeps the named ones, an empty list keeps all. An absent field keeps all too, except in a spec,
 * where it stands for the kind's default. `null` in period means "not stated". In rank cells `measure` follows the cell's own.
 */
export interface Filter {
  area?: string[];
  indicator?: string[];
  measure?: Measure[];
  period?: (string | null)[];
  kind?: Kind[];
  source?: string[];
  language?: string[];
}

/**
 * Whether a filter lets through what published tables say. They are what articles are held against, and the rows of one would drown the
 * articles' own: they show only where a source is chosen.
 */
export function takesTables({ source = [] }: Filter): boolean {
  return source.length > 0;
}

export const CELL_KINDS = ["rank", "amount", "target", "matrix"] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Value of a matrix cell: the stated values, or how many observations there are. */
export const AGGREGATES = ["value", "latest", "count"] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** What the reader chose for one cell; only what differs from the kind's defaults. */
export interface CellSpec {
  kind: CellKind;
  filter?: Filter;
  /** Rank cells: draw ranks or scores. */
  measure?: "rank" | "score";
  /** Any cell: draw the figure or the table. */
  view?: "figure" | "table";
  /** Matrix cells. */
  rows?: Field;
  columns?: Field;
  value?: Aggregate;
  /** Matrix cells: a column's key to sort by (`sortKey`), and the way. */
  sort?: string;
  descending?: boolean;
  /** Parts of an address that this version cannot read, as they stood; written back so that a newer one still can. */
  unread?: string[];
}

/** A cell with every default in place. */
export interface Cell {
  kind: CellKind;
  filter: Filter;
  measure: "rank" | "score";
  view: "figure" | "table";
  rows: Field;
  columns: Field;
  value: Aggregate;
  sort: string | null;
  descending: boolean;
}

/** A notebook as an address or a file says it. */
export interface NotebookSpec {
  version: 1;
  lang?: "en" | "vi";
  /** First characters of the hash of the dataset it was made on. */
  data?: string;
  cells: CellSpec[];
  /** Settings and cells of an address that this version cannot read. */
  unread?: { settings?: string[]; cells?: string[] };
}

/** A matrix column's key as a text to sort by: the key itself, or "none" for what is not stated. */
export function sortKey(column: string | null): string {
  return column ?? "none";
}
