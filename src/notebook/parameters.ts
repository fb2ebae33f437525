import { KINDS, LANGUAGES, MEASURES } from "../data/contract.ts";
import { listOf, oneOf, period, text, word, writePeriod, type Codec, type Read } from "./codec.ts";
import { encodeText } from "./raw-address.ts";
import { AGGREGATES, FIELDS, type CellKind, type CellSpec, type Field, type Filter, type NotebookSpec } from "./spec.ts";

/** The ids that a dataset knows; others are kept in a filter, with a remark. */
export interface Vocabulary {
  area: ReadonlySet<string>;
  indicator: ReadonlySet<string>;
  source: ReadonlySet<string>;
}

/** What a cell's parameters depend on. */
export interface CellContext {
  kind: CellKind;
  columns: Field;
  vocabulary: Vocabulary | undefined;
}

/** A cell's parameters as an address has them, side by side. In rank cells `measure` holds the cell's one measure. */
export type Parameters = Required<Filter> & Required<Pick<CellSpec, "view" | "rows" | "columns" | "value" | "sort" | "descending">>;

/** The notebook's settings as an address has them. */
export type Settings = Required<Pick<NotebookSpec, "lang" | "data">>;

const measures = listOf(() => word(MEASURES), encodeText);
const rankMeasure = oneOf<"rank" | "score", unknown>(() => word(["rank", "score"]), encodeText);

/** Reader and writer of every parameter of a cell, in the order in which they are written. */
export const PARAMETERS: { [K in keyof Parameters]: Codec<Parameters[K], CellContext> } = {
  indicator: listOf(({ vocabulary }) => text(vocabulary?.indicator, "unknown-indicator"), encodeText),
  measure: {
    read: (raw, { kind }) => (kind === "rank" ? asList(rankMeasure.read(raw, undefined)) : measures.read(raw, undefined)),
    write: (values) => measures.write(values, undefined),
  },
  period: listOf(() => period, writePeriod),
  kind: listOf(() => word(KINDS), encodeText),
  area: listOf(({ vocabulary }) => text(vocabulary?.area, "unknown-area"), encodeText),
  source: listOf(({ vocabulary }) => text(vocabulary?.source, "unknown-source"), encodeText),
  language: listOf(() => word<string>(LANGUAGES), encodeText),
  view: oneOf(() => word(["figure", "table"]), encodeText),
  rows: oneOf(() => word(FIELDS), encodeText),
  columns: oneOf(() => word(FIELDS), encodeText),
  value: oneOf(() => word(AGGREGATES), encodeText),
  sort: oneOf(
    ({ columns }) =>
      (key) => {
        const found = columns === "period" ? period(key) : { value: key };
        return "value" in found ? { value: found.value ?? "none" } : found;
      },
    (key, { columns }) => (columns === "period" && key !== "none" ? writePeriod(key) : encodeText(key)),
  ),
  descending: oneOf(
    () => (value) => (value === "yes" || value === "no" ? { value: value === "yes" } : { reason: "value" }),
    (descending) => (descending ? "yes" : "no"),
  ),
};

/** Reader and writer of every setting, in the order in which they are written. */
export const SETTINGS: { [K in keyof Settings]: Codec<Settings[K]> } = {
  lang: oneOf(() => word(["en", "vi"]), encodeText),
  data: oneOf(() => (hash) => (/^[0-9a-f]{4,64}$/.test(hash) ? { value: hash } : { reason: "value" }), encodeText),
};

function asList<T>(read: Read<T>): Read<T[]> {
  return read.status === "valid" ? { ...read, value: [read.value] } : read;
}
