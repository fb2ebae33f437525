import { escape, op, type ColumnTable } from "arquero";
import { sortKey, type Field } from "../../notebook/spec.ts";
import type { PivotQuery, PivotTable } from "../protocol.ts";
import { sort } from "./sort.ts";

/** Observations side by side: one row a value of one field, one column a value of another, and all that is stated in each cell. */
export function pivot(table: ColumnTable, { rows, columns, value, sort: by, descending }: Omit<PivotQuery, "filter">): PivotTable {
  if (table.numRows() === 0) return { columns: [], rows: [] };
  const placed = place(table, rows, columns);
  const cells = value === "latest" ? latest(placed) : placed;

  const heads = sort(cells.groupby("column", "column_key").count(), "column").objects() as { column: number; column_key: string | null }[];
  const wide = sort(cells, "order_measure", "order_kind", "order_scope", "time", "position")
    .groupby("row", "row_key")
    .pivot("column", { ids: op.array_agg("id") });

  const chosen = heads.find(({ column_key }) => by !== null && sortKey(column_key) === by);
  const sorted = chosen ? sortBy(wide, inColumn(cells, chosen.column), value === "count", descending) : sort(wide, "row");
  return {
    columns: heads.map(({ column_key }) => column_key),
    rows: (sorted.objects() as ({ row_key: string | null } & Record<number, string[]>)[]).map((row) => ({
      key: row.row_key,
      cells: heads.map(({ column }) => row[column] ?? []),
    })),
  };
}

/** Each row with the key and the place of its row and its column in the pivot. */
function place(table: ColumnTable, rows: Field, columns: Field): ColumnTable {
  const the = (name: string) => escape((row: Record<string, unknown>) => row[name]);
  return table.derive({ row: the(`order_${rows}`), row_key: the(rows), column: the(`order_${columns}`), column_key: the(columns) });
}

/** Of each measure, kind and scope, what has the latest period of its cell. */
function latest(table: ColumnTable): ColumnTable {
  return table
    .groupby("row", "column", "order_measure", "order_kind", "scope")
    .derive({ latest: op.max("time") })
    .ungroup()
    .filter(escape(({ time, latest }: { time: number; latest: number }) => time === latest));
}

function inColumn(table: ColumnTable, chosen: number): ColumnTable {
  return table.filter(escape(({ column }: { column: number }) => column === chosen));
}

/** The rows of a pivot by what one of its columns has of them: how many observations, or the figure; a row with a gap comes last. */
function sortBy(wide: ColumnTable, cells: ColumnTable, byCount: boolean, descending: boolean): ColumnTable {
  const value = { column: "sort_value", descending };
  if (byCount) return sort(wide.join_left(cells.groupby("row").rollup({ sort_value: op.count() }), "row"), value, "row");
  return sort(wide.join_left(figures(cells), "row"), "sort_measure", "sort_unit", value, "row");
}

/** The figure that each row is sorted by: of its first measure the latest, the country's before a region's, none that gave way in a conflict. */
function figures(table: ColumnTable): ColumnTable {
  const latest = { column: "time", descending: true };
  return sort(table, "order_measure", "order_kind", "order_scope", "passed_over", latest, "position")
    .groupby("row")
    .derive({ place: op.row_number() })
    .ungroup()
    .filter(escape(({ place }: { place: number }) => place === 1))
    .select({ row: "row", order_measure: "sort_measure", unit: "sort_unit", value: "sort_value" });
}
