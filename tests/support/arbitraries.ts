import fc from "fast-check";
import { KINDS, LANGUAGES, MEASURES } from "../../src/data/contract.ts";
import { parsePeriod } from "../../src/data/period.ts";
import { AGGREGATES, CELL_KINDS, FIELDS, sortKey, type CellSpec, type Filter, type NotebookSpec } from "../../src/notebook/spec.ts";

const years = fc.integer({ min: 1990, max: 2060 }).map(String);
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const dates = fc.oneof(years, months);
const intervals = fc
  .tuple(dates, dates)
  .map(([a, b]) => `${a}/${b}`)
  .filter((text) => {
    const [a, b] = text.split("/");
    return a !== b && parsePeriod(text) !== null;
  });

/** Any period that the dataset may carry, in its form. */
export const periods = fc.oneof(
  dates,
  intervals,
  dates.map((date) => `../${date}`),
  dates.map((date) => `${date}/..`),
);

const words = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.constantFrom("all", "none", "bac-ninh", "pii", "a,b;c/d=e", "%", "%41", "#", " ", "ກຂ", "Bắc Ninh", "__proto__"),
);
const lists = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 4 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });

const filters: fc.Arbitrary<Filter> = fc
  .record({
    area: maybe(lists(words)),
    indicator: maybe(lists(words)),
    measure: maybe(lists(fc.constantFrom(...MEASURES))),
    period: maybe(lists(fc.option(periods))),
    kind: maybe(lists(fc.constantFrom(...KINDS))),
    source: maybe(lists(words)),
    language: maybe(lists(fc.constantFrom<string>(...LANGUAGES))),
  })
  .map(withoutUndefined);

const unreadParameters = fc.stringMatching(/^x-[\w.~%,-]{0,6}(?:=[\w.~%,=-]{1,6})?$/);

/** Any cell that a reader can make, defaults repeated and all. */
export const cellSpecs: fc.Arbitrary<CellSpec> = fc
  .record({
    kind: fc.constantFrom(...CELL_KINDS),
    filter: maybe(filters),
    measure: maybe(fc.constantFrom("rank" as const, "score" as const)),
    view: maybe(fc.constantFrom("figure" as const, "table" as const)),
    rows: maybe(fc.constantFrom(...FIELDS)),
    columns: maybe(fc.constantFrom(...FIELDS)),
    value: maybe(fc.constantFrom(...AGGREGATES)),
    sort: maybe(words),
    descending: maybe(fc.boolean()),
    unread: maybe(lists(unreadParameters)),
  })
  .chain((spec) =>
    spec.columns === "period" && spec.sort !== undefined
      ? fc.option(periods).map((sort) => ({ ...spec, sort: sortKey(sort) }))
      : fc.constant(spec),
  )
  .map(withoutUndefined);

/** Any notebook with a cell in it. */
export const notebookSpecs: fc.Arbitrary<NotebookSpec> = fc
  .record({
    version: fc.constant(1 as const),
    lang: maybe(fc.constantFrom("en" as const, "vi" as const)),
    data: maybe(fc.stringMatching(/^[0-9a-f]{4,64}$/)),
    cells: fc.array(cellSpecs, { minLength: 1, maxLength: 6 }),
    unread: maybe(
      fc.constantFrom<NonNullable<NotebookSpec["unread"]>>(
        { settings: ["x-a", "x-b=%41"] },
        { cells: ["globe;x=1"] },
        { settings: ["x"], cells: ["globe"] },
      ),
    ),
  })
  .map(withoutUndefined);

function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
