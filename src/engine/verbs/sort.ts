import { desc, escape, type ColumnTable } from "arquero";

/** A column to sort by; `descending` turns the order of its values, never the place of what is missing. */
export type SortKey = string | { column: string; descending: boolean };

/** The rows by their columns, the first key first; what is missing comes last either way. */
export function sort(table: ColumnTable, ...keys: SortKey[]): ColumnTable {
  return table.orderby(
    ...keys.flatMap((key) => {
      const { column, descending } = typeof key === "string" ? { column: key, descending: false } : key;
      const isMissing = escape((row: Record<string, unknown>) => (row[column] == null ? 1 : 0));
      return [isMissing, descending ? desc(column) : column];
    }),
  );
}
