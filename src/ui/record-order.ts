import { comparePeriods } from "../data/period.ts";
import type { Row } from "../engine/protocol.ts";
import type { Field } from "../notebook/spec.ts";

/** The columns of a cell's table. */
export const RECORD_COLUMNS = ["area", "indicator", "value", "period", "kind", "source"] as const satisfies readonly (Field | "value")[];
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** A column and the way to sort by it. */
export interface RecordOrder {
  column: RecordColumn;
  descending: boolean;
}

/** Rows by a column: values by number within their unit, periods by time, the rest by name. Equal rows keep their order. */
export function orderRecords(
  rows: readonly Row[],
  order: RecordOrder | null,
  label: (row: Row, column: Exclude<RecordColumn, "value" | "period">) => string,
  compareNames: (a: string, b: string) => number,
): Row[] {
  if (order === null) return [...rows];
  const { column, descending } = order;
  const compare = (a: Row, b: Row): number => {
    if (column === "value") return compareNames(a.measure + a.unit, b.measure + b.unit) || a.value - b.value;
    if (column === "period") return comparePeriods(a.period, b.period);
    return compareNames(label(a, column), label(b, column));
  };
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
