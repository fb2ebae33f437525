import { escape, type ColumnTable } from "arquero";
import type { Observation } from "../../data/contract.ts";

/** What the whole table reports as actual on the indicators and measures of some of its rows, whatever the area. */
export function known(table: ColumnTable, about: ColumnTable): ColumnTable {
  const on = ["indicator", "measure"];
  return table.filter(escape(({ kind }: Observation) => kind === "actual")).semijoin(about, [on, on]);
}
