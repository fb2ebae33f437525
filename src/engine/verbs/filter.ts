import { escape, type ColumnTable } from "arquero";
import type { Observation } from "../../data/contract.ts";
import { FIELDS, takesTables, type Filter } from "../../notebook/spec.ts";

/** The rows that have, in each field that the filter names, one of its values; those of published tables only where it names a source. */
export function filter(table: ColumnTable, keep: Filter): ColumnTable {
  const rows = matching(table, keep);
  return takesTables(keep) ? rows : withoutTables(rows);
}

/** The rows that have, in each field that the filter names, one of its values, whoever states them. */
export function matching(table: ColumnTable, keep: Filter): ColumnTable {
  return FIELDS.reduce((rows, field) => {
    const values = new Set<unknown>(keep[field]);
    return values.size === 0 ? rows : rows.filter(escape((row: Record<string, unknown>) => values.has(row[field])));
  }, table);
}

/** The rows that articles state, or that follow from what they state. */
export function withoutTables(table: ColumnTable): ColumnTable {
  return table.filter(escape(({ origin }: Observation) => origin !== "table"));
}
