import { field as key, type ColumnTable } from "arquero";
import { FIELDS, type Field, type Filter } from "../../notebook/spec.ts";
import type { Facet, Facets } from "../protocol.ts";
import { filter } from "./filter.ts";
import { sort } from "./sort.ts";

/** For each field, its values under the filter's other fields, each with its count, and what is chosen but has none. */
export function facets(table: ColumnTable, keep: Filter): Facets {
  return Object.fromEntries(FIELDS.map((field) => [field, facetsOf(table, field, keep)])) as Facets;
}

function facetsOf(table: ColumnTable, field: Field, keep: Filter): Facet[] {
  const { [field]: chosen = [], ...others } = keep;
  const counted = sort(
    filter(table, others)
      .derive({ value: key(field), order: key(`order_${field}`) })
      .groupby("value", "order")
      .count(),
    "order",
  );
  const found = counted.objects({ columns: ["value", "count"] }) as Facet[];
  const values = new Set(found.map(({ value }) => value));
  return [...found, ...chosen.filter((value) => !values.has(value)).map((value) => ({ value, count: 0 }))];
}
