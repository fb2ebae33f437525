import { escape, type ColumnTable } from "arquero";
import { FIELDS, type Filter } from "../../notebook/spec.ts";

/** The rows that have, in each field that the filter names, one of its values. */
export function filter(table: ColumnTable, keep: Filter): ColumnTable {
  return FIELDS.reduce((rows, field) => {
    const values = new Set<unknown>(keep[field]);
    return values.size === 0 ? rows : rows.filter(escape((row: Record<string, unknown>) => values.has(row[field])));
  }, table);
}
