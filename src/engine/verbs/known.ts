import { escape, type ColumnTable } from "arquero";
import type { Observation } from "../../data/contract.ts";
import { withoutTables } from "./filter.ts";

/** What articles report as actual on the indicators and measures of some rows of the table, whatever the area. */
export function known(table: ColumnTable, about: ColumnTable): ColumnTable {
  const on = ["indicator", "measure"];
  return withoutTables(table)
    .filter(escape(({ kind }: Observation) => kind === "actual"))
    .semijoin(about, [on, on]);
}
