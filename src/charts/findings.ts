import type { PivotTable, Row } from "../engine/protocol.ts";
import type { Cell } from "../notebook/spec.ts";
import type { ChartContext, Finding } from "./chart.ts";
import { findAmount } from "./finders/find-amount.ts";
import { findRank, findScore } from "./finders/find-rank.ts";
import { findTarget } from "./finders/find-target.ts";

/** What a finding is made from: a cell and what the engine answered for it. */
export interface FindingInput {
  kind: Cell["kind"];
  measure: Cell["measure"];
  rows: readonly Row[];
  /** Target cells: what is known today of the same indicators. */
  known: readonly Row[];
  /** Matrix cells. */
  pivot: PivotTable | null;
}

function findMatrix(pivot: PivotTable | null): Finding {
  const cells = pivot?.rows.flatMap((row) => row.cells) ?? [];
  if (cells.length === 0) return { code: "none", params: { cell: "matrix" } };
  return { code: "matrix-filled", params: { filled: cells.filter((ids) => ids.length > 0).length, of: cells.length } };
}

/** What a cell's rows say, as a code and its parameters; src/charts/words.ts makes a sentence of it. */
export function findingOf({ kind, measure, rows, known, pivot }: FindingInput, context: Pick<ChartContext, "conflicts">): Finding {
  switch (kind) {
    case "rank":
      return measure === "rank" ? findRank(rows, context) : findScore(rows, context);
    case "amount":
      return findAmount(rows, context);
    case "target":
      return findTarget(rows, known, context);
    case "matrix":
      return findMatrix(pivot);
  }
}
