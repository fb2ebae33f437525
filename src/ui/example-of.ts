import { cataloguePlace } from "../charts/catalogue-order.ts";
import { comparePeriods } from "../data/period.ts";
import type { Row } from "../engine/protocol.ts";

/**
 * The value whose evidence a page shows before the reader chooses one: the first stated rank among all provinces, else the first
 * value.
 */
export function exampleOf(rows: readonly Row[]): Row | null {
  const [first] = rows.filter(isNationalRank).sort(inFigure);
  return first ?? rows[0] ?? null;
}

function isNationalRank({ measure, scope, kind, origin }: Row): boolean {
  return measure === "rank" && (scope ?? "viet-nam") === "viet-nam" && kind === "actual" && origin !== "derived";
}

/** By index, edition and rank, as a figure of ranks has them. */
function inFigure(a: Row, b: Row): number {
  return cataloguePlace(a.indicator) - cataloguePlace(b.indicator) || comparePeriods(a.period, b.period) || a.value - b.value;
}
