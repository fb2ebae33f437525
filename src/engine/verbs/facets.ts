import type { ColumnTable } from "arquero";
import { FIELDS, type Field, type Filter } from "../../notebook/spec.ts";
import type { Facet, Facets } from "../protocol.ts";
import { filter, matching } from "./filter.ts";
import { sort } from "./sort.ts";

/**
 * For each field, its values under the filter's other fields, each with its count, and what is chosen but has none. Published tables are among the
 * sources to choose from, whatever is chosen.
 */
export function facets(table: ColumnTable, keep: Filter): Facets {
  return Object.fromEntries(FIELDS.map((field) => [field, facetsOf(table, field, keep)])) as Facets;
}

function facetsOf(table: ColumnTable, field: Field, keep: Filter): Facet[] {
  const { [field]: chosen = [], ...others } = keep;
  const left = field === "source" ? matching(table, others) : filter(table, others);
  const counted = sort(left.groupby(field, `order_${field}`).count(), `order_${field}`);
  const found = (counted.objects() as ({ count: number } & Record<Field, string | null>)[]).map((row) => ({
    value: row[field],
    count: row.count,
  }));
  const values = new Set(found.map(({ value }) => value));
  return [...found, ...chosen.filter((value) => !values.has(value)).map((value) => ({ value, count: 0 }))];
}
